/**
 * Reads tab-separated text as spreadsheets put it on the clipboard: a cell with line breaks, tabs or quotes
 * comes in double quotes. Every cell stays the text it is; the rows are made equally long.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const normal = text.replace(/\r\n?/g, '\n');
  while (at <= normal.length) {
    const quoted = normal[at] === '"' ? quotedCell(normal, at) : undefined;
    const end = quoted?.end ?? nextSeparator(normal, at);
    row.push(quoted?.text ?? normal.slice(at, end));
    if (normal[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  // Excel and LibreOffice end the last row with a line break.
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]);
}

/** undefined: the quote is a plain letter, because no closing quote ends the cell. */
function quotedCell(text: string, start: number): { text: string; end: number } | undefined {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return undefined;
    if (text[quote + 1] === '"') {
      at = quote + 2;
      continue;
    }
    const end = quote + 1;
    const closes = end === text.length || text[end] === '\t' || text[end] === '\n';
    return closes ? { text: text.slice(start + 1, quote).replaceAll('""', '"'), end } : undefined;
  }
}

function nextSeparator(text: string, start: number): number {
  const separator = /[\t\n]/g;
  separator.lastIndex = start;
  const found = separator.exec(text)?.index;
  return found ?? text.length;
}

/** The opposite of `parseTsv`. */
export const formatTsv = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (/[\t\n\r]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
    .join('\n');
