import type { CellFormat, StoredCell, StoredValue } from '../workbook/model';

export type FormatName = keyof typeof FORMATS;

export const FORMATS = {
  text: { numberFormat: '@' },
  date: { numberFormat: 'dd/mm/yyyy' },
  time: { numberFormat: 'hh:mm' },
  dateTime: { numberFormat: 'dd/mm/yyyy hh:mm' },
  general: {},
  header: { bold: true, fill: '#d5e8e4', fontColor: '#1f3d39' },
} as const satisfies Record<string, CellFormat>;

/** A cell of its own. General cells carry no format, as in a sheet nobody has formatted. */
export function cell(value: StoredValue, format: FormatName): StoredCell {
  return format === 'general' ? { value } : { value, format: FORMATS[format] };
}

/** A formula, without its `=`, with the value it last had. */
export function formulaCell(formula: string, value: StoredValue): StoredCell {
  return { value, formula };
}

/** Cells are never changed in place, so equal ones can be one object: a large base repeats a few values. */
export class SharedCells {
  readonly #known = new Map<FormatName, Map<StoredValue, StoredCell>>();

  of(value: StoredValue, format: FormatName): StoredCell {
    let ofFormat = this.#known.get(format);
    if (!ofFormat) {
      ofFormat = new Map();
      this.#known.set(format, ofFormat);
    }
    let known = ofFormat.get(value);
    if (!known) {
      known = cell(value, format);
      ofFormat.set(value, known);
    }
    return known;
  }
}
