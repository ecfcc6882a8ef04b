import type { Edit } from '../../protocol';
import type { Area } from '../../workbook/model';
import { movedFormula } from '../../workbook/shared-formula';
import { cellsOf } from '../grid/areas';
import type { CellContent } from '../grid/cells';
import type { Grid } from '../grid/grid';
import { type RestoredCell, restoredCell } from './inverse';
import { formatTsv, parseTsv } from './tsv';

interface Copied {
  readonly text: string;
  readonly tab: number;
  readonly area: Area;
  readonly contents: readonly (readonly CellContent[])[];
  cut: boolean;
}

/** Copies and pastes cells; what comes from another program is taken as the letters it is. */
export class CellClipboard {
  readonly #grid: Grid;
  #copied: Copied | undefined;

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  async copy(cut: boolean): Promise<void> {
    const tab = this.#grid.activeTab();
    const area = this.#grid.selection();
    const lines = linesOf(area);
    const texts = lines.map((line) => line.map(([row, column]) => this.#grid.displayed(tab, row, column)));
    const text = formatTsv(texts);
    const contents = lines.map((line) => line.map(([row, column]) => this.#grid.content(tab, row, column)));
    this.#copied = { text, tab, area, contents, cut };
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([htmlTable(texts, contents)], { type: 'text/html' }),
      }),
    ]);
  }

  /** The edits that paste clipboard text at the selection: none for an empty clipboard. */
  paste(text: string): readonly Edit[] {
    if (text === '') return [];
    const tab = this.#grid.activeTab();
    const target = this.#grid.selection();
    const copied = this.#copied;
    if (copied && sameText(copied.text, text)) {
      const edits = this.#pasteCopied(copied, tab, target);
      if (copied.cut) this.#copied = undefined;
      return edits;
    }
    const values = tile(parseTsv(text), target);
    return [{ kind: 'type', tab, row: target.row, column: target.column, values }];
  }

  /**
   * Cells of this book keep their kind: a text «00123» stays a text, a date stays a date. A custom function that is
   * copied reads what lies as far from its new cell; a formula with a stored value stays as it is, as its value does.
   */
  #pasteCopied(copied: Copied, tab: number, target: Area): readonly Edit[] {
    const contents = copied.cut ? copied.contents : tile(copied.contents, target);
    const { row: fromRow, column: fromColumn, rowCount, columnCount } = copied.area;
    const pasted = contents.flatMap((line, r) =>
      line.map((content, c) => {
        const [row, column] = [target.row + r, target.column + c];
        const [rows, columns] = [row - fromRow - (r % rowCount), column - fromColumn - (c % columnCount)];
        return restoredCell(row, column, copied.cut ? content : contentAt(content, rows, columns));
      }),
    );
    if (!copied.cut) return [{ kind: 'restore', tab, cells: pasted }];
    return moved(copied.tab, copied.area, tab, pasted);
  }
}

/** The content of a cell that lies so many rows and columns from it. */
export const contentAt = (content: CellContent, rows: number, columns: number): CellContent =>
  content.custom === 'formula' && content.formula !== null
    ? { ...content, formula: movedFormula(content.formula, rows, columns) }
    : content;

/** The edits that put `cells` into a tab and empty the area that they come from. */
export function moved(fromTab: number, from: Area, toTab: number, cells: readonly RestoredCell[]): readonly Edit[] {
  const taken = new Set(fromTab === toTab ? cells.map(([row, column]) => `${row}:${column}`) : []);
  const emptied = [...cellsOf(from)]
    .filter(([row, column]) => !taken.has(`${row}:${column}`))
    .map(([row, column]): RestoredCell => [row, column, null]);
  if (fromTab === toTab) return [{ kind: 'restore', tab: toTab, cells: [...emptied, ...cells] }];
  return [
    { kind: 'restore', tab: fromTab, cells: emptied },
    { kind: 'restore', tab: toTab, cells },
  ];
}

const linesOf = (area: Area) =>
  Array.from({ length: area.rowCount }, (_, row) => [...cellsOf({ ...area, row: area.row + row, rowCount: 1 })]);

const sameText = (a: string, b: string): boolean => normal(a) === normal(b);
const normal = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');

/** Repeats a block over a selection that it fits a whole number of times, as Sheets does. */
function tile<T>(block: readonly (readonly T[])[], target: Area): readonly (readonly T[])[] {
  const width = block[0]?.length ?? 0;
  const fits = target.rowCount % block.length === 0 && target.columnCount % width === 0;
  if (!fits) return block;
  return Array.from({ length: target.rowCount }, (_, row) =>
    Array.from({ length: target.columnCount }, (_, column) => block[row % block.length]?.[column % width] as T),
  );
}

/** A table that Sheets and Excel read back with texts as texts. */
function htmlTable(texts: readonly (readonly string[])[], contents: readonly (readonly CellContent[])[]): string {
  const table = document.createElement('table');
  texts.forEach((line, row) => {
    const tr = table.insertRow();
    line.forEach((text, column) => {
      const td = tr.insertCell();
      td.textContent = text;
      if (typeof contents[row]?.[column]?.value !== 'string') return;
      td.setAttribute('style', "mso-number-format:'\\@';white-space:pre-wrap");
      td.setAttribute('data-sheets-value', JSON.stringify({ 1: 2, 2: text }));
    });
  });
  return `<meta charset="utf-8">${table.outerHTML}`;
}

/** Text of a clipboard that has only HTML, as some programs leave it; nothing in it is run or shown. */
export function textOfHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const rows = [...parsed.querySelectorAll('tr')];
  if (rows.length === 0) return parsed.body.textContent?.trim() ?? '';
  return formatTsv(
    rows.map((row) => [...row.querySelectorAll('td, th')].map((cell) => cell.textContent?.trim() ?? '')),
  );
}
