import { visibleText } from './visible-text';

/** Somebody's words (a cell, a tab's name): always text, kept apart from the direction of what surrounds them. */
export function Words({ text }: { readonly text: string }) {
  return <bdi>{visibleText(text)}</bdi>;
}
