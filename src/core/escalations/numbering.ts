import { type Cell, isFormula, type PlainCell } from '../base/cell';

/** Longer ends are no count: somebody pasted an id or a telephone number. */
const MOST_DIGITS = 9;
const END = new RegExp(`^(.*?)(?<!\\d)(\\d{1,${MOST_DIGITS}})\\s*$`, 's');

/**
 * The No. after the highest one: what stands before its digits and the zeros that fill them up are kept. `1` where
 * nothing has a number.
 * @param taken every No. that was ever given, in whatever words the team numbers
 */
export function nextNumber(taken: readonly string[]): string {
  let highest = { prefix: '', digits: '0' };
  for (const number of taken) {
    const [, prefix = '', digits = ''] = END.exec(number) ?? [];
    if (digits !== '' && Number(digits) > Number(highest.digits)) highest = { prefix: prefix.trimStart(), digits };
  }
  const next = String(Number(highest.digits) + 1).padStart(highest.digits.length, '0');
  return highest.prefix + next;
}

/** A No. as the team writes them: as a number where theirs are, so that the column sorts as one. */
export function numberCell(number: string, others: readonly Cell[]): PlainCell {
  const theirs = others.map((cell) => (isFormula(cell) ? cell.value : cell)).filter((value) => value !== '');
  const last = theirs[theirs.length - 1];
  return typeof last === 'number' && String(Number(number)) === number ? Number(number) : number;
}
