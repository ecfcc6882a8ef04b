/** Pixels. */
export const defaultColumnWidth = 100;
export const defaultRowHeight = 21;
