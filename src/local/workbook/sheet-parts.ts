import { unpack, type ZipPart } from './zip';

/** What stands in a tab's part and the .xlsx library does not read. */
export interface SheetPart {
  readonly tab: string;
  /** Rules that stand where only newer Excel looks. */
  readonly validations: number;
  readonly conditionalFormats: number;
  /** In characters, of the columns that have no width of their own. */
  readonly defaultColumnWidth: number | undefined;
}

const VALIDATION = '<x14:dataValidation ';
const FORMAT = '<x14:cfRule ';
/** Excel repeats its data bars here for details that the older part lacks; the rule itself is read there. */
const DATA_BAR = '<x14:cfRule type="dataBar" ';
const LONGEST = 32;
const DEFAULT_WIDTH = /<sheetFormatPr\s[^>]*?defaultColWidth="([\d.]+)"/;

/** Looks through the parts of the tabs, by the tab's name. */
export async function readSheetParts(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
  tabs: ReadonlyMap<string, string>,
): Promise<Map<string, SheetPart>> {
  const found = new Map<string, SheetPart>();
  for (const part of parts) {
    const tab = tabs.get(part.name);
    if (tab === undefined) continue;
    const counts = { validations: 0, conditionalFormats: 0 };
    let width: string | undefined;
    let rest: Buffer | undefined;
    for await (const piece of unpack(bytes, part)) {
      // It comes before the cells.
      width ??= rest ? undefined : DEFAULT_WIDTH.exec(Buffer.from(piece).toString('latin1'))?.[1];
      const text = Buffer.concat([rest ?? Buffer.alloc(0), piece]);
      const times = (mark: string) => occurrences(text, mark, rest?.length ?? 0);
      counts.validations += times(VALIDATION);
      counts.conditionalFormats += times(FORMAT) - times(DATA_BAR);
      rest = Buffer.from(text.subarray(-LONGEST));
    }
    found.set(tab, { tab, ...counts, defaultColumnWidth: width === undefined ? undefined : Number(width) });
  }
  return found;
}

/** How often the mark ends after that many bytes: before them, it was counted with the piece before. */
function occurrences(text: Buffer, mark: string, after: number): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) if (at + mark.length > after) count++;
  return count;
}
