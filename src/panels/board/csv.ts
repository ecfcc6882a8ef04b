import type { BoardTable, PlainCell } from '../../app/panel-api';

const numbers = new Intl.NumberFormat('es-CO', { useGrouping: false, maximumFractionDigits: 6 });

/** A cell as a person reads it: days as dd/mm/yyyy, numbers with a decimal comma and no dots. */
export function cellText(cell: PlainCell): string {
  if (typeof cell === 'number') return numbers.format(cell);
  if (typeof cell === 'boolean') return cell ? 'Sí' : 'No';
  if (typeof cell === 'string') return cell;
  return `${cell.day.slice(8, 10)}/${cell.day.slice(5, 7)}/${cell.day.slice(0, 4)}`;
}

/** A spreadsheet runs what begins like this, with or without blanks before it (OWASP, «CSV Injection»). */
const FORMULA = /^\s*[=+\-@]|^[\t\r\n]/;

/** A person's text that would be a formula gets an apostrophe, as one would type it. */
function field(cell: PlainCell): string {
  const text = cellText(cell);
  const harmless = typeof cell === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[;"\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The table as a file that Excel and Sheets of Colombia open as it is: semicolons, UTF-8 with its mark. */
export function csvOf({ columns, rows }: Pick<BoardTable, 'columns' | 'rows'>): string {
  const lines = [columns.map(({ header }) => header), ...rows];
  return `\uFEFF${lines.map((line) => line.map(field).join(';')).join('\r\n')}\r\n`;
}

const FILE_NAMES: Readonly<Record<BoardTable['id'], string>> = {
  agents: 'por-agente',
  weeks: 'por-semana',
  days: 'por-dia',
};

/** `tablero-por-dia-2026-11-01-a-2026-11-30.csv` */
export const fileNameOf = (id: BoardTable['id'], from: string, to: string): string =>
  `tablero-${FILE_NAMES[id]}-${from}-a-${to}.csv`;

/** Hands the person a file, as answer to a click. */
export function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // The page's base opens links in another window.
  link.target = '_self';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
