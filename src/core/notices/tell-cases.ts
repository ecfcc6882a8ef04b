import { isTooLong } from '../mail/body-size';
import { type Block, type Letter, list, paragraph, quote } from '../mail/letter';
import type { RuleContext } from '../rules/rule';
import { caseBlocks, caseLine, type Reader, readyReport } from './case-words';
import type { DueCase } from './due-cases';

/** How many cases a mail tells in full, and how many more in a line each. */
export interface Length {
  readonly inFull: number;
  readonly listed: number;
}

/** A base in which nobody has closed a case for a year has hundreds of them, and each may hold long texts. */
const LENGTHS: readonly Length[] = [
  { inFull: 25, listed: 150 },
  { inFull: 5, listed: 50 },
];
const SHORTEST: Length = { inFull: 0, listed: 10 };

/** The longest of a mail's forms that Google takes. */
export function fitting<Body extends Letter>(write: (length: Length) => Body): Body {
  for (const length of LENGTHS) {
    const body = write(length);
    if (!isTooLong(body)) return body;
  }
  return write(SHORTEST);
}

/**
 * Tells cases in one mail: the first ones in full, the next in a line each, of the rest how many there are.
 * @param reporter who gets the text to report with; null: nobody
 */
export function caseTeller(
  context: Pick<RuleContext, 'today' | 'calendar' | 'settings'>,
  reporter: string | null,
  { inFull: most, listed }: Length,
): (cases: readonly DueCase[], reader: Reader) => Block[] {
  let fullLeft = most;
  let linesLeft = listed;
  const inFull = (each: DueCase, reader: Reader): Block[] => {
    const ready = reporter === null ? null : readyReport(each, reporter, context);
    return [
      ...caseBlocks(each, reader, context),
      ...(ready === null ? [] : [paragraph('Texto listo para reportarlo:'), quote(ready)]),
    ];
  };
  return (cases, reader) => {
    const full = cases.slice(0, fullLeft);
    const lines = cases.slice(full.length, full.length + linesLeft);
    const more = cases.length - full.length - lines.length;
    fullLeft -= full.length;
    linesLeft -= lines.length;
    return [
      ...full.flatMap((each) => inFull(each, reader)),
      ...(lines.length > 0 ? [list(...lines.map((each) => caseLine(each, context)))] : []),
      ...(more > 0 ? [paragraph(`Y ${more} más, que están en «Escalamientos».`)] : []),
    ];
  };
}
