import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Styles,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Formats, PackedCell } from '../../protocol';
import type { CellFormat, StoredValue } from '../../workbook/model';

/** A cell as the host has it, without its colours. */
export interface CellContent {
  readonly value: StoredValue;
  /** null: General. */
  readonly numberFormat: string | null;
  /** Without its `=`; null: the cell has none. */
  readonly formula: string | null;
  /** It is the answer of a custom function: of its own formula, or of another cell's. */
  readonly custom?: 'formula' | 'spilled';
}

export const emptyContent: CellContent = { value: null, numberFormat: null, formula: null };

/** Marks a stored formula, whose value is not calculated here. Those of custom functions are. */
const formulaStyle: IStyleData = { it: BooleanNumber.TRUE, cl: { rgb: '#7b1fa2' } };

const toStyle = (format: CellFormat, isFormula: boolean): IStyleData => ({
  ...(format.numberFormat === undefined ? {} : { n: { pattern: format.numberFormat } }),
  ...(format.bold ? { bl: BooleanNumber.TRUE } : {}),
  ...(format.italic ? { it: BooleanNumber.TRUE } : {}),
  // Aligned to the top: a row shows a long text's beginning, not its end.
  ...(format.wrap ? { tb: WrapStrategy.WRAP, vt: VerticalAlign.TOP } : {}),
  ...(format.fill === undefined ? {} : { bg: { rgb: format.fill } }),
  ...(format.fontColor === undefined ? {} : { cl: { rgb: format.fontColor } }),
  ...(isFormula ? formulaStyle : {}),
});

const typeOf = (value: StoredValue): CellValueType | undefined =>
  typeof value === 'string'
    ? CellValueType.STRING
    : typeof value === 'number'
      ? CellValueType.NUMBER
      : typeof value === 'boolean'
        ? CellValueType.BOOLEAN
        : undefined;

/** Reads the packed cells of one message, whose formats it keeps as styles of the workbook. */
export function cellReader(formats: Formats, styles: Styles) {
  const styleIds = new Map<string, string>();

  const styleId = (format: number | null, isFormula: boolean): string | undefined => {
    if (format === null && !isFormula) return undefined;
    const key = `${format}${isFormula ? 'f' : ''}`;
    const known = styleIds.get(key);
    if (known !== undefined) return known;
    const style = toStyle((format === null ? undefined : formats[format]) ?? {}, isFormula);
    const id = Object.keys(style).length === 0 ? undefined : (styles.setValue(style) ?? undefined);
    if (id !== undefined) styleIds.set(key, id);
    return id;
  };

  return {
    /**
     * null: the cell is empty and has no format. Univer never gets a formula (`f`): the host's value is the
     * value, and a text that starts with `=` is a text.
     */
    read(packed: PackedCell): ICellData | null {
      const [value, format, formula, , custom] = Array.isArray(packed) ? packed : [packed, null];
      const t = typeOf(value);
      const s = styleId(format ?? null, formula !== undefined && formula !== null && custom === undefined);
      if (t === undefined && s === undefined && formula == null) return null;
      return {
        ...(t === undefined ? {} : { t, v: typeof value === 'boolean' ? Number(value) : value }),
        ...(s === undefined ? {} : { s }),
        ...(formula == null && custom === undefined ? {} : { custom: { formula, custom } }),
      } as ICellData;
    },
    note: (packed: PackedCell): string | null => (Array.isArray(packed) ? (packed[3] ?? null) : null),
  };
}

/** The host's content of a cell that `cellReader` made. */
export function contentOf(cell: Nullable<ICellData>, styles: Styles): CellContent {
  if (!cell) return emptyContent;
  const { v, t } = cell;
  const value = v === undefined || v === null ? null : t === CellValueType.BOOLEAN ? Boolean(v) : v;
  const formula: unknown = cell.custom?.formula;
  const custom = cell.custom?.custom as CellContent['custom'];
  return {
    value,
    numberFormat: styles.getStyleByCell(cell)?.n?.pattern ?? null,
    formula: typeof formula === 'string' ? formula : null,
    ...(custom === undefined ? {} : { custom }),
  };
}
