/** What the menu opened the panel for. */
export type Start = 'none' | 'mine' | 'all';

/** Reads `<body data-start>`, which the server sets before it shows the page. */
export function startOf(body: HTMLElement): Start {
  const start = body.dataset.start;
  return start === 'mine' || start === 'all' ? start : 'none';
}
