import { type Cell, type DateValue, dateOf, flagOf, textOf, timeOf } from './cell';

/** How a cell of the column is read. `verbatim` keeps the cell as it is, for rules that ask what the sheet made of it. */
export interface ColumnTypes {
  text: string;
  verbatim: Cell;
  date: DateValue;
  /** Minutes since midnight. */
  time: number | null;
  flag: boolean;
}
export type ColumnType = keyof ColumnTypes;

export interface Column<Type extends ColumnType = ColumnType> {
  /** The canonical header: what we create and what messages say. */
  readonly header: string;
  readonly type: Type;
  readonly aliases: readonly string[];
  /** Without it the tab cannot be reviewed. */
  readonly needed: boolean;
}

export type Columns = Readonly<Record<string, Column>>;

/** One row with a typed value for each column of its tab; a column that the tab lacks reads as empty. */
export type RowOf<C extends Columns> = { readonly [Key in keyof C]: ColumnTypes[C[Key]['type']] };

interface ColumnOptions {
  readonly aliases?: readonly string[];
  readonly needed?: boolean;
}

const column =
  <Type extends ColumnType>(type: Type) =>
  (header: string, { aliases = [], needed = false }: ColumnOptions = {}): Column<Type> => ({
    header,
    type,
    aliases,
    needed,
  });

export const text = column('text');
export const verbatim = column('verbatim');
export const date = column('date');
export const time = column('time');
export const flag = column('flag');

interface CellsOfRow {
  readonly cells: readonly Cell[];
}

/** One getter for each type: a getter that calls whichever reader it was given cannot be inlined. */
const GETTERS: { readonly [Type in ColumnType]: (index: number) => (this: CellsOfRow) => ColumnTypes[Type] } = {
  text: (index) =>
    function () {
      const cell = this.cells[index] ?? '';
      return typeof cell === 'string' ? cell : textOf(cell);
    },
  verbatim: (index) =>
    function () {
      return this.cells[index] ?? '';
    },
  date: (index) =>
    function () {
      return dateOf(this.cells[index] ?? '');
    },
  time: (index) =>
    function () {
      return timeOf(this.cells[index] ?? '');
    },
  flag: (index) =>
    function () {
      return flagOf(this.cells[index] ?? '');
    },
};

/**
 * Compiles the way from a row of cells to a typed row. A value is read when a rule asks for it: most rules look at
 * two or three columns of twenty, and reading all of them first took half of a review's time.
 * @param at the index of each column that the tab has
 */
export function rowReader<C extends Columns>(
  columns: C,
  at: ReadonlyMap<string, number>,
): (cells: readonly Cell[]) => RowOf<C> {
  class Row implements CellsOfRow {
    readonly cells: readonly Cell[];
    constructor(cells: readonly Cell[]) {
      this.cells = cells;
    }
  }
  for (const [key, { type }] of Object.entries(columns))
    Object.defineProperty(Row.prototype, key, { get: GETTERS[type](at.get(key) ?? -1), enumerable: true });
  return (cells) => new Row(cells) as unknown as RowOf<C>;
}
