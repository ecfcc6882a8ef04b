import Papa from 'papaparse/papaparse.min.js';
import { COLUMNS, type CompareGroup, NO_FIGURE } from './compare-table';

/**
 * The table as a file that Excel in Colombia opens by itself: semicolons, and the mark of UTF-8. A text that Excel would
 * take for a formula gets an apostrophe before it.
 */
export function compareCsv(groups: readonly CompareGroup[]): string {
  const rows = groups.flatMap(({ rows: ofAgent }) =>
    ofAgent.map(({ cells }) => cells.map((cell) => cell ?? NO_FIGURE)),
  );
  const options = { delimiter: ';', newline: '\r\n', escapeFormulae: true };
  return `\ufeff${Papa.unparse([COLUMNS, ...rows], options)}\r\n`;
}

/** Hands a text over as a file. */
export function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
