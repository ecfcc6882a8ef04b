import { type Cell, isFormula, textOf } from './cell';

/** A short name for a list of texts: 53 bits, so chance equality within one base is negligible. */
export function hashOf(texts: Iterable<string>): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const text of texts) {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      high = Math.imul(high ^ unit, 2654435761);
      low = Math.imul(low ^ unit, 1597334677);
    }
    high = Math.imul(high ^ 0x1f, 2654435761);
    low = Math.imul(low ^ 0x1f, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** A cell as keys see it: a formula by its text, anything else by what a person would read. */
export const keyText = (cell: Cell): string => (isFormula(cell) ? cell.formula : textOf(cell));

/**
 * A row's content as a short text: equal rows have equal keys, wherever they were sorted to (BASE.md: rows are
 * known by content, not by number). Revisión does not count.
 */
export function contentKey(cells: readonly Cell[], reviewIndex: number | undefined): string {
  let last = cells.length - 1;
  while (last >= 0 && (cells[last] === '' || last === reviewIndex)) last--;
  const texts: string[] = [];
  for (let index = 0; index <= last; index++) if (index !== reviewIndex) texts.push(keyText(cells[index] ?? ''));
  return hashOf(texts);
}

/** Numbers equal rows: the second row with the same content gets `…#2`. Feed it the rows from top to bottom. */
export function occurrenceCounter(): (contentKey: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return occurrence === 1 ? key : `${key}#${occurrence}`;
  };
}
