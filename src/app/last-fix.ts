import { textOf } from '../core/base/cell';
import { lastStanding, readBatches, standing } from '../core/log/corrections';
import type { Ports } from '../core/ports';
import { quoted } from '../core/review/judge';
import { readLog } from './log-tab';
import type { LastFix } from './panel-api';
import { done, type Result } from './result';

const LONGEST_SHOWN = 200;
/** As many as a person reads; their number is told apart. */
const MOST_SHOWN = 200;

/** What «Deshacer la última corrección» would restore; null: nothing is left to undo. */
export function lastFix({ workbook, userMail }: Ports): Result<LastFix | null> {
  const log = readLog(workbook);
  if (!log.ok) return log;
  const person = userMail();
  const batch = lastStanding(readBatches(log.value?.rows ?? []), person);
  if (!batch) return done(null);
  const corrections = standing(batch);
  return done({
    batch: batch.id,
    when: batch.when,
    who: batch.who,
    own: batch.who === person,
    cells: corrections.length,
    tabs: [...new Set(corrections.map(({ tab }) => tab))],
    changes: corrections.slice(0, MOST_SHOWN).map(({ tab, cell, header, before, after }) => ({
      tab,
      cell,
      header,
      before: quoted(textOf(before), LONGEST_SHOWN),
      after: quoted(textOf(after), LONGEST_SHOWN),
    })),
  });
}
