import type { Cell } from '../base/cell';

export type Range = readonly (readonly Cell[])[];
/** null: the formula leaves it out. */
export type Argument = Cell | Range | null;

/** One value, or one for each cell of a range. */
export type OverRange<Value> = Value | readonly (readonly Value[])[];

/** A formula that cannot be computed; Sheets shows the message, Spanish, at its cell. */
export class FormulaError extends Error {}

export const isRange = (argument: Argument): argument is Range => Array.isArray(argument);

/** '' or blanks. FALSO is a value here: nobody passes checkboxes for dates. */
export const isEmpty = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() === '';

/**
 * Computes cell by cell over ranges of one shape; a single cell goes with each cell of the others. Where one of the
 * cells is empty the result is ''. Throws a {@link FormulaError}, which says the row where there are several.
 * @param usage how the formula is written
 */
export function overRanges<Value>(
  usage: string,
  given: readonly Argument[],
  compute: (...cells: Cell[]) => Value,
): OverRange<Value | ''> {
  if (given.includes(null)) throw new FormulaError(`Falta un dato. Escriba ${usage}`);
  const ranges = given.filter(isRange);
  const [shape] = ranges;
  if (shape && ranges.some((range) => sizeOf(range) !== sizeOf(shape)))
    throw new FormulaError(
      `Los rangos no tienen el mismo tamaño (${ranges.map(sizeOf).join(' y ')}). Use rangos iguales, o una sola celda.`,
    );
  const at = (row: number, column: number): Value | '' => {
    const cells = given.map((argument) => (isRange(argument) ? (argument[row]?.[column] ?? '') : (argument as Cell)));
    return cells.some(isEmpty) ? '' : compute(...cells);
  };
  if (!shape) return at(0, 0);
  return shape.map((line, row) =>
    line.map((_, column) => {
      try {
        return at(row, column);
      } catch (problem) {
        throw problem instanceof FormulaError
          ? new FormulaError(`Fila ${row + 1} del rango: ${problem.message}`)
          : problem;
      }
    }),
  );
}

/** Rows × columns. */
const sizeOf = (range: Range): string => `${range.length}×${range[0]?.length ?? 0}`;
