import type { PackedCell, TabSnapshot } from '../../protocol';
import { defaultColumnWidth } from './default-sizes';

const lineHeight = 17;
const pixelsPerLetter = 7.2;
const maxLines = 6;

const textOf = (packed: PackedCell): string => {
  const value = Array.isArray(packed) ? packed[0] : packed;
  return typeof value === 'string' ? value : '';
};

/** Heights of the rows whose wrapped texts need more than one line, up to a few: estimated, not measured. */
export function rowHeights(tab: TabSnapshot): readonly (readonly [row: number, height: number])[] {
  const wraps = new Set(Object.keys(tab.formats).filter((key) => tab.formats[Number(key)]?.wrap));
  if (wraps.size === 0) return [];
  return tab.rows.flatMap((cells, row) => {
    const lines = (cells ?? []).map((packed, column) => {
      if (!Array.isArray(packed) || !wraps.has(String(packed[1]))) return 1;
      const width = tab.columnWidths[column] ?? defaultColumnWidth;
      return wrappedLines(textOf(packed), Math.max(1, Math.floor((width - 6) / pixelsPerLetter)));
    });
    const most = Math.min(maxLines, Math.max(1, ...lines));
    return most === 1 ? [] : [[row, 4 + lineHeight * most] as const];
  });
}

function wrappedLines(text: string, letters: number): number {
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + word.length > letters) {
        count += 1;
        used = 0;
      }
      count += Math.floor(Math.max(0, word.length - 1) / letters);
      used += word.length + 1;
    }
    return lines + count;
  }, 0);
}
