/** What the menu opened the panel for. */
export type Start = (typeof STARTS)[number];

/** `fix`: the corrections of the person's tab; `undo`: the last correction; `selection`: an escalation of the selected row. */
const STARTS = ['none', 'mine', 'all', 'fix', 'undo', 'selection'] as const;

/** Reads `<body data-start>`, which the server sets before it shows the page. */
export function startOf(body: HTMLElement): Start {
  return STARTS.find((start) => start === body.dataset.start) ?? 'none';
}
