import type { Cell, Sheet, WriteSheet } from 'hucre/xlsx';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { fileFormula, parseCall } from '../formulas/call';
import { a1Of, areaOfA1 } from './area';
import { toGoogleExport } from './google-export';
import { LongLists, withLongLists } from './long-lists';
import { lossesOf } from './losses';
import type { Area, ConditionalFormat, StoredCell, StoredValue, TabData, Validation, WorkbookData } from './model';
import { movedFormula } from './shared-formula';
import { readSheetParts } from './sheet-parts';
import { tabsByPart } from './tab-parts';
import { isShownFormat, isShownList, readKept, writeKept } from './xlsx-kept';
import { colour, FormatReader, StyleWriter } from './xlsx-style';
import { zipParts } from './zip';

/** With xlsx-kept.ts, xlsx-style.ts, long-lists.ts and losses.ts, the one place that knows the .xlsx library. */

const MILLISECONDS = 86_400_000;
const UNIX_EPOCH = 25_569;
const DEFAULT_ROWS = 1_000;
const DEFAULT_COLUMNS = 26;
/** Excel measures a column in characters of the default font. */
const PIXELS_PER_CHARACTER = 7;

/** Reads the bytes of an .xlsx. Throws the library's errors for bytes that are none. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookData> {
  const parts = zipParts(bytes) ?? [];
  const tabs = await tabsByPart(bytes, parts);
  const names = new Set(tabs.values());
  // A sheet that is a chart is no tab, and the library stops at one.
  const workbook = await readXlsx(bytes, {
    readStyles: true,
    sheets: ({ name }) => names.size === 0 || names.has(name),
  });
  const formats = new FormatReader(workbook);
  const sheetParts = await readSheetParts(bytes, parts, tabs);
  const losses = lossesOf(
    workbook,
    parts.map(({ name }) => name),
    [...sheetParts.values()],
  );
  return {
    tabs: withLongLists(workbook.sheets).map((sheet, index) =>
      readTab(sheet, index + 1, formats, sheetParts.get(sheet.name)?.defaultColumnWidth),
    ),
    ...(workbook.defaultFont ? { defaultFont: workbook.defaultFont } : {}),
    ...(losses.length > 0 ? { losses } : {}),
  };
}

/** The workbook as an .xlsx. */
export async function writeWorkbook({ tabs, defaultFont }: WorkbookData): Promise<Uint8Array> {
  const styles = new StyleWriter(defaultFont);
  const lists = new LongLists();
  const sheets = tabs.map((tab) => writeTab(tab, styles, lists));
  return writeXlsx({ sheets: [...sheets, ...lists.sheets()], ...(defaultFont ? { defaultFont } : {}) });
}

/** A date as the number that the sheet holds. The library reads days before March 1900 as Excel numbers them. */
function serialOf(date: Date): number {
  // Whole milliseconds: an hour must not change in its last digits each time that a file is opened.
  const milliseconds = date.getTime() + UNIX_EPOCH * MILLISECONDS;
  return (milliseconds < 61 * MILLISECONDS ? milliseconds - MILLISECONDS : milliseconds) / MILLISECONDS;
}

const storedValue = (value: unknown): StoredValue => {
  if (value instanceof Date) return serialOf(value);
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
};

/** @param defaultWidth in characters; undefined: the file does not say */
function readTab(sheet: Sheet, id: number, formats: FormatReader, defaultWidth: number | undefined): TabData {
  const rows: (StoredCell | undefined)[][] = sheet.rows.map((line) =>
    line.map((value) => (value === null || value === '' ? undefined : { value: storedValue(value) })),
  );
  const checkboxes: [row: number, column: number][] = [];
  const shared: SharedFormulas = new Map();
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    rows[row] ??= [];
    (rows[row] as (StoredCell | undefined)[])[column] = readCell(cell, formats, formulaOf(cell, row, column, shared));
    if (cell.checkbox) checkboxes.push([row, column]);
  }
  const widest = rows.reduce((most, line) => Math.max(most, line?.length ?? 0), 0);
  const size = {
    rowCount: Math.max(DEFAULT_ROWS, rows.length + 100),
    columnCount: Math.max(DEFAULT_COLUMNS, widest + 2),
  };
  const kept = readKept(sheet, (ranges) => areasOf(ranges, size));
  return {
    id,
    name: sheet.name,
    ...size,
    frozenRows: sheet.freezePane?.rows ?? 0,
    rows,
    columnWidths: readWidths(sheet, size.columnCount, defaultWidth),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rowCount: endRow - startRow + 1,
      columnCount: endCol - startCol + 1,
    })),
    validations: [...readLists(sheet, size), ...readCheckboxes(checkboxes)],
    conditionalFormats: readConditionalFormats(sheet, size, formats),
    ...(kept ? { kept } : {}),
  };
}

/** Columns without a width of their own have the file's, which else would be that of whoever opens it. */
function readWidths({ columns = [] }: Sheet, count: number, defaultWidth: number | undefined): (number | undefined)[] {
  return Array.from({ length: defaultWidth === undefined ? columns.length : count }, (_, index) => {
    const width = columns[index]?.width ?? defaultWidth;
    return width === undefined ? undefined : Math.round(width * PIXELS_PER_CHARACTER + 5);
  });
}

type SharedFormulas = Map<number, { readonly formula: string; readonly row: number; readonly column: number }>;

function formulaOf(cell: Cell, row: number, column: number, shared: SharedFormulas): string | undefined {
  const { formula, formulaSharedIndex } = cell;
  if (formulaSharedIndex === undefined || formula === undefined) return formula;
  if (formula !== '') shared.set(formulaSharedIndex, { formula, row, column });
  const first = shared.get(formulaSharedIndex);
  return first && movedFormula(first.formula, row - first.row, column - first.column);
}

function readCell(cell: Cell, formats: FormatReader, formula: string | undefined): StoredCell | undefined {
  const format = formats.of(cell.style);
  const value = storedValue(cell.value ?? cell.formulaResult ?? null);
  const link = cell.hyperlink && linkOf(cell.hyperlink);
  if (value === null && formula === undefined && !format && !cell.comment && !link) return undefined;
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(format ? { format } : {}),
    ...(cell.comment ? { note: cell.comment.text } : {}),
    ...(link ? { link } : {}),
  };
}

type Hyperlink = NonNullable<Cell['hyperlink']>;

const linkOf = ({ target, location }: Hyperlink) => (location === undefined ? target : `#${location}`);

type Size = { readonly rowCount: number; readonly columnCount: number };

const areasOf = (ranges: string, size: Size): Area[] =>
  ranges.split(/\s+/).flatMap((range) => areaOfA1(range, size) ?? []);

function readLists(sheet: Sheet, size: Size): Validation[] {
  return (sheet.dataValidations ?? [])
    .filter(isShownList)
    .flatMap(({ range, values }) =>
      areasOf(range, size).map((area) => ({ area, kind: 'list' as const, choices: values ?? [] })),
    );
}

/** Cells that are checkboxes, as one area for each unbroken stretch of a column. */
function readCheckboxes(cells: readonly (readonly [row: number, column: number])[]): Validation[] {
  const sorted = [...cells].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  const areas: Area[] = [];
  for (const [row, column] of sorted) {
    const last = areas.at(-1);
    if (last && last.column === column && last.row + last.rowCount === row)
      areas[areas.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else areas.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  return areas.map((area) => ({ area, kind: 'checkbox', choices: [] }));
}

function readConditionalFormats(sheet: Sheet, size: Size, formats: FormatReader): ConditionalFormat[] {
  return (sheet.conditionalRules ?? []).filter(isShownFormat).flatMap(({ formula, range, style }) => {
    const [first] = [formula].flat();
    const { fill: pattern } = style ?? {};
    const fill =
      pattern?.type === 'pattern' ? (formats.rgb(pattern.bgColor) ?? formats.rgb(pattern.fgColor)) : undefined;
    const fontColor = formats.rgb(style?.font?.color);
    return areasOf(range, size).map((area) => ({
      area,
      formula: `=${first}`,
      ...(fill ? { fill } : {}),
      ...(fontColor ? { fontColor } : {}),
    }));
  });
}

function writeTab(tab: TabData, styles: StyleWriter, lists: LongLists): WriteSheet {
  const checkbox = checkboxTest(tab.validations);
  const cells = new Map<string, Partial<Cell>>();
  for (const { kind, area } of tab.validations)
    if (kind === 'checkbox')
      for (const [row, column] of neverWritten(tab, area)) cells.set(`${row},${column}`, EMPTY_BOX);
  const rows = Array.from(tab.rows, (line, row) =>
    line
      ? Array.from(line, (cell, column): StoredValue => {
          if (!cell) return null;
          const isCheckbox = (cell.value === null || typeof cell.value === 'boolean') && checkbox(row, column);
          if (
            cell.format ||
            cell.formula !== undefined ||
            cell.note !== undefined ||
            cell.link !== undefined ||
            cell.custom !== undefined ||
            isCheckbox
          )
            cells.set(`${row},${column}`, writeCell(cell, isCheckbox, styles));
          return writtenValue(cell.value);
        })
      : [],
  );
  const columns = Array.from({ length: tab.columnWidths.length }, (_, index) => {
    const pixels = tab.columnWidths[index];
    return pixels === undefined ? {} : { width: (pixels - 5) / PIXELS_PER_CHARACTER };
  });
  return writeKept(tab.kept, {
    name: tab.name,
    rows,
    cells,
    columns,
    ...(tab.frozenRows > 0 ? { freezePane: { rows: tab.frozenRows } } : {}),
    merges: tab.merges.map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rowCount - 1,
      endCol: column + columnCount - 1,
    })),
    dataValidations: tab.validations
      .filter(({ kind }) => kind === 'list')
      .map(({ area, choices }) => ({ type: 'list', ...lists.rule(choices), range: a1Of(area), allowBlank: true })),
    conditionalRules: tab.conditionalFormats.map(({ area, formula, fill, fontColor }, index) => ({
      type: 'expression',
      priority: index + 1,
      formula: formula.slice(1),
      range: a1Of(area),
      style: {
        ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: colour(fill), bgColor: colour(fill) } } : {}),
        ...(fontColor ? { font: { color: colour(fontColor) } } : {}),
      },
    })),
  });
}

/** Readers take `_x0041_` for an A: an underscore that stands for itself is written as its own number. */
const writtenValue = (value: StoredValue): StoredValue =>
  typeof value === 'string' ? value.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_') : value;

function writeCell(cell: StoredCell, checkbox: boolean, styles: StyleWriter): Partial<Cell> {
  const value = writtenValue(cell.value);
  const formula = cell.custom === undefined ? cell.formula : exportedFormula(cell);
  return {
    value,
    ...(cell.format ? { style: styles.of(cell.format) } : {}),
    ...(formula === undefined ? {} : { type: 'formula', formula, formulaResult: value }),
    ...(cell.note === undefined ? {} : { comment: { text: cell.note } }),
    ...(cell.link === undefined ? {} : { hyperlink: hyperlinkOf(cell.link) }),
    ...(checkbox ? { checkbox: true } : {}),
  };
}

const EMPTY_BOX: Partial<Cell> = { value: null, checkbox: true };

function* neverWritten({ rows }: TabData, area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++)
      if (!rows[row]?.[column]) yield [row, column];
}

function exportedFormula({ formula, value }: StoredCell): string {
  const call = formula === undefined ? null : parseCall(formula);
  return toGoogleExport(call ? fileFormula(call) : formula, value);
}

const hyperlinkOf = (link: string): Hyperlink =>
  link.startsWith('#') ? { target: '', location: link.slice(1) } : { target: link };

function checkboxTest(validations: readonly Validation[]): (row: number, column: number) => boolean {
  const byColumn = new Map<number, Area[]>();
  for (const { kind, area } of validations) {
    if (kind !== 'checkbox') continue;
    for (let column = area.column; column < area.column + area.columnCount; column++)
      byColumn.set(column, [...(byColumn.get(column) ?? []), area]);
  }
  return (row, column) =>
    byColumn.get(column)?.some((area) => row >= area.row && row < area.row + area.rowCount) ?? false;
}
