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

const READERS: { readonly [Type in ColumnType]: (cell: Cell) => ColumnTypes[Type] } = {
  text: textOf,
  verbatim: (cell) => cell,
  date: dateOf,
  time: timeOf,
  flag: flagOf,
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
  class Row {
    readonly cells: readonly Cell[];
    constructor(cells: readonly Cell[]) {
      this.cells = cells;
    }
  }
  for (const [key, { type }] of Object.entries(columns)) {
    const read: (cell: Cell) => unknown = READERS[type];
    const index = at.get(key) ?? -1;
    const get = function (this: Row) {
      return read(this.cells[index] ?? '');
    };
    Object.defineProperty(Row.prototype, key, { get, enumerable: true });
  }
  return (cells) => new Row(cells) as unknown as RowOf<C>;
}
