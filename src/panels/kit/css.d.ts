/** Styles are imported for their effect: the build inlines them in the panel's HTML. */
declare module '*.css';
