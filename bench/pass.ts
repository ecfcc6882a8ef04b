import type { Cells } from './rows';

/** The bare pass: the length of every cell, summed. A date counts as its ten characters. */
export function sumOfLengths(rows: Cells): number {
  let sum = 0;
  for (const cells of rows)
    for (const cell of cells) sum += typeof cell === 'string' ? cell.length : typeof cell === 'object' ? 10 : 1;
  return sum;
}
