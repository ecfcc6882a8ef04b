import type { Area, CellFormat, ConditionalFormat, StoredCell, Validation } from './model';

/** One change of the workbook, complete in itself: the journal keeps it, the page shows it. */
export type Change =
  | {
      readonly kind: 'cells';
      readonly tab: number;
      readonly row: number;
      readonly column: number;
      /** A block of equal lines; null empties a cell. */
      readonly cells: readonly (readonly (StoredCell | null)[])[];
    }
  | { readonly kind: 'format'; readonly tab: number; readonly area: Area; readonly format: CellFormat }
  | {
      readonly kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
      readonly tab: number;
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: 'insertTab'; readonly tab: number; readonly name: string; readonly index: number }
  | { readonly kind: 'deleteTab'; readonly tab: number }
  /** In place of any other rule of those cells. */
  | { readonly kind: 'validation'; readonly tab: number; readonly validation: Validation }
  | { readonly kind: 'frozenRows'; readonly tab: number; readonly count: number }
  | { readonly kind: 'columnWidth'; readonly tab: number; readonly column: number; readonly pixels: number }
  | {
      readonly kind: 'conditionalFormats';
      readonly tab: number;
      readonly formats: readonly ConditionalFormat[];
    };
