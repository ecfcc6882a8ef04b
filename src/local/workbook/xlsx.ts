import type { Cell, CellStyle, Sheet, WriteSheet } from 'hucre/xlsx';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { a1Of, areaOfA1 } from './area';
import type {
  Area,
  CellFormat,
  ConditionalFormat,
  StoredCell,
  StoredValue,
  TabData,
  Validation,
  WorkbookData,
} from './model';

/** The one place that knows the .xlsx library. */

type Color = NonNullable<NonNullable<CellStyle['font']>['color']>;

const MILLISECONDS = 86_400_000;
const UNIX_EPOCH = 25_569;
const DEFAULT_ROWS = 1_000;
const DEFAULT_COLUMNS = 26;
/** Excel measures a column in characters of the default font. */
const PIXELS_PER_CHARACTER = 7;

/** Reads the bytes of an .xlsx. Throws the library's errors for bytes that are none. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookData> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const formats = new FormatCache();
  return { tabs: sheets.map((sheet, index) => readTab(sheet, index + 1, formats)) };
}

/** The workbook as an .xlsx. */
export async function writeWorkbook(data: WorkbookData): Promise<Uint8Array> {
  return writeXlsx({ sheets: data.tabs.map(writeTab) });
}

/** One object per distinct format, whatever the number of cells that have it. */
class FormatCache {
  readonly #known = new Map<string, CellFormat>();

  of(style: CellStyle | undefined): CellFormat | undefined {
    if (!style) return undefined;
    const { font, fill, alignment, numFmt } = style;
    const fillColour = fill?.type === 'pattern' && fill.pattern === 'solid' ? rgb(fill.fgColor) : undefined;
    const fontColour = rgb(font?.color);
    const format: CellFormat = {
      ...(numFmt && !/^general$/i.test(numFmt) ? { numberFormat: numFmt } : {}),
      ...(font?.bold ? { bold: true } : {}),
      ...(font?.italic ? { italic: true } : {}),
      ...(alignment?.wrapText ? { wrap: true } : {}),
      ...(fillColour ? { fill: fillColour } : {}),
      ...(fontColour && fontColour !== '#000000' ? { fontColor: fontColour } : {}),
    };
    const key = JSON.stringify(format);
    if (key === '{}') return undefined;
    const known = this.#known.get(key) ?? format;
    this.#known.set(key, known);
    return known;
  }
}

function rgb(colour: Color | undefined): string | undefined {
  const hex = colour?.rgb?.slice(-6);
  return hex && /^[0-9a-f]{6}$/i.test(hex) ? `#${hex.toLowerCase()}` : undefined;
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

function readTab(sheet: Sheet, id: number, formats: FormatCache): TabData {
  const rows: (StoredCell | undefined)[][] = sheet.rows.map((line) =>
    line.map((value) => (value === null || value === '' ? undefined : { value: storedValue(value) })),
  );
  const checkboxes: [row: number, column: number][] = [];
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    rows[row] ??= [];
    (rows[row] as (StoredCell | undefined)[])[column] = readCell(cell, formats);
    if (cell.checkbox) checkboxes.push([row, column]);
  }
  const widest = rows.reduce((most, line) => Math.max(most, line?.length ?? 0), 0);
  const size = {
    rowCount: Math.max(DEFAULT_ROWS, rows.length + 100),
    columnCount: Math.max(DEFAULT_COLUMNS, widest + 2),
  };
  return {
    id,
    name: sheet.name,
    ...size,
    frozenRows: sheet.freezePane?.rows ?? 0,
    rows,
    columnWidths: (sheet.columns ?? []).map((column) =>
      column?.width === undefined ? undefined : Math.round(column.width * PIXELS_PER_CHARACTER + 5),
    ),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rowCount: endRow - startRow + 1,
      columnCount: endCol - startCol + 1,
    })),
    validations: [...readLists(sheet, size), ...readCheckboxes(checkboxes)],
    conditionalFormats: readConditionalFormats(sheet, size),
  };
}

function readCell(cell: Cell, formats: FormatCache): StoredCell | undefined {
  const format = formats.of(cell.style);
  const value = storedValue(cell.value ?? cell.formulaResult ?? null);
  if (value === null && cell.formula === undefined && !format && !cell.comment) return undefined;
  return {
    value,
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(format ? { format } : {}),
    ...(cell.comment ? { note: cell.comment.text } : {}),
  };
}

type Size = { readonly rowCount: number; readonly columnCount: number };

const areasOf = (ranges: string, size: Size): Area[] =>
  ranges.split(/\s+/).flatMap((range) => areaOfA1(range, size) ?? []);

function readLists(sheet: Sheet, size: Size): Validation[] {
  return (sheet.dataValidations ?? [])
    .filter(({ type, values }) => type === 'list' && values && values.length > 0)
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

function readConditionalFormats(sheet: Sheet, size: Size): ConditionalFormat[] {
  return (sheet.conditionalRules ?? []).flatMap(({ type, formula, range, style }) => {
    const [first] = [formula].flat();
    if (type !== 'expression' || first === undefined) return [];
    const fill = style?.fill?.type === 'pattern' ? (rgb(style.fill.bgColor) ?? rgb(style.fill.fgColor)) : undefined;
    const fontColor = rgb(style?.font?.color);
    return areasOf(range, size).map((area) => ({
      area,
      formula: `=${first}`,
      ...(fill ? { fill } : {}),
      ...(fontColor ? { fontColor } : {}),
    }));
  });
}

const colour = (hex: string): Color => ({ rgb: hex.slice(1).toUpperCase() });

const styles = new WeakMap<CellFormat, CellStyle>();

function styleOf(format: CellFormat): CellStyle {
  const known = styles.get(format);
  if (known) return known;
  const font = {
    ...(format.bold ? { bold: true } : {}),
    ...(format.italic ? { italic: true } : {}),
    ...(format.fontColor ? { color: colour(format.fontColor) } : {}),
  };
  const style: CellStyle = {
    ...(format.numberFormat ? { numFmt: format.numberFormat } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(format.wrap ? { alignment: { wrapText: true, vertical: 'top' } } : {}),
    ...(format.fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: colour(format.fill) } } : {}),
  };
  styles.set(format, style);
  return style;
}

function writeTab(tab: TabData): WriteSheet {
  const checkbox = checkboxTest(tab.validations);
  const cells = new Map<string, Partial<Cell>>();
  const rows = Array.from(tab.rows, (line, row) =>
    line
      ? Array.from(line, (cell, column): StoredValue => {
          if (!cell) return null;
          const isCheckbox = typeof cell.value === 'boolean' && checkbox(row, column);
          if (cell.format || cell.formula !== undefined || cell.note !== undefined || isCheckbox)
            cells.set(`${row},${column}`, writeCell(cell, isCheckbox));
          return cell.value;
        })
      : [],
  );
  const columns = Array.from({ length: tab.columnWidths.length }, (_, index) => {
    const pixels = tab.columnWidths[index];
    return pixels === undefined ? {} : { width: (pixels - 5) / PIXELS_PER_CHARACTER };
  });
  return {
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
      .map(({ area, choices }) => ({ type: 'list', values: [...choices], range: a1Of(area), allowBlank: true })),
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
  };
}

function writeCell(cell: StoredCell, checkbox: boolean): Partial<Cell> {
  return {
    value: cell.value,
    ...(cell.format ? { style: styleOf(cell.format) } : {}),
    ...(cell.formula === undefined ? {} : { type: 'formula', formula: cell.formula, formulaResult: cell.value }),
    ...(cell.note === undefined ? {} : { comment: { text: cell.note } }),
    ...(checkbox ? { checkbox: true } : {}),
  };
}

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
