import type { Cell } from '../base/cell';
import type { Layout } from '../base/recognise';
import { contentKey, hashOf, keyText } from '../base/row-key';
import { tabKinds } from '../base/tabs';

/** The key of a row's content without some of its cells. */
export function maskedKey(
  cells: readonly Cell[],
  reviewIndex: number | undefined,
  masked: ReadonlySet<number>,
): string {
  return contentKey(
    cells.map((cell, index) => (masked.has(index) ? '' : cell)),
    reviewIndex,
  );
}

/**
 * The name of a row's case, without some of its cells: finds the row when another of its cells was edited meanwhile.
 * '' where fewer than two cells tell the case: another row might have the same.
 */
export function caseName(layout: Layout, cells: readonly Cell[], masked: ReadonlySet<number>): string {
  const texts = tabKinds[layout.kind].identity.map((key) => {
    const index = layout.at.get(key);
    return index === undefined || masked.has(index) ? '' : keyText(cells[index] ?? '');
  });
  return texts.filter((text) => text !== '').length < 2 ? '' : hashOf(texts);
}
