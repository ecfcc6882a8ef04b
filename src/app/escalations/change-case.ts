import { isFormula, type PlainCell } from '../../core/base/cell';
import type { Agent } from '../../core/base/directory';
import { type CellChange, holds, plannedChanges, whyNotWritten } from '../../core/corrections/plan';
import { type CaseAction, whyNot } from '../../core/escalations/case-actions';
import { type CaseCells, stateAfter } from '../../core/escalations/change-case';
import { type KnownCase, knownCases } from '../../core/escalations/known-case';
import { type LoggedMail, readMails } from '../../core/log/mails';
import type { Ports } from '../../core/ports';
import { type LogTab, openLog, readLog } from '../log-tab';
import { personOf } from '../person';
import { done, type Result, refused } from '../result';
import { rowByRef } from '../row-refs';
import { writeCorrections } from '../write-corrections';
import type { Done, RowRef } from './api';
import { type CaseRow, type Cases, CHANGED, cellOf, type EscalationColumn, readCases } from './cases';
import { whyNobody } from './desk';

/** A case as it is now, with whoever asks. Good for one hold of the lock. */
export interface FoundCase {
  readonly cases: Cases;
  readonly row: CaseRow;
  readonly known: KnownCase;
  /** Of AGENTES. */
  readonly person: Agent;
  readonly mails: ReadonlyMap<string, LoggedMail>;
  /** null: the base has none yet. */
  readonly log: LogTab | null;
}

/**
 * Reads the case that a panel was shown, for somebody of AGENTES.
 * @param needed columns without which what is asked cannot be written down
 */
export function readFoundCase(ports: Ports, ref: RowRef, needed: readonly EscalationColumn[] = []): Result<FoundCase> {
  const read = readCases(ports, needed);
  if (!read.ok) return read;
  const cases = read.value;
  const { agents, today } = cases.context;
  const mail = ports.userMail().toLowerCase();
  const person = personOf(agents, mail, today);
  if (person === null) return refused(whyNobody(mail, agents));
  const row = rowByRef(cases, ref);
  if (row === null) return refused(CHANGED);
  const log = readLog(ports.workbook);
  if (!log.ok) return log;
  const mails = readMails(log.value?.rows ?? []);
  return done({ cases, row, known: knownIn(cases, mails)(row), person, mails, log: log.value });
}

/** What the base knows of each of its cases. */
export function knownIn({ rows, layout, standing }: Cases, mails: FoundCase['mails']): (row: CaseRow) => KnownCase {
  const values = rows.map((row) => row.values);
  const knownOf = knownCases({ rows: values, standing, has: (column) => layout.at.has(column) }, mails);
  return (row) => knownOf(row.values);
}

/** Spanish in the answer: what was done. */
interface Change {
  readonly cells: CaseCells;
  readonly message: string;
}

/**
 * Does to a case what a person asked, under the lock: the row is found again, the action must still be allowed, and
 * Estado says afterwards what the row's dates say.
 */
export function changeCase(
  ports: Ports,
  asked: { readonly ref: RowRef; readonly action: CaseAction; readonly needed: readonly EscalationColumn[] },
  change: (found: FoundCase) => Result<Change>,
): Result<Done> {
  return ports.lock.alone((): Result<Done> => {
    const found = readFoundCase(ports, asked.ref, asked.needed);
    if (!found.ok) return found;
    const obstacle = whyNot(asked.action, found.value.known);
    if (obstacle !== null) return refused(obstacle);
    const changed = change(found.value);
    if (!changed.ok) return changed;
    const batch = writeChange(ports, found.value, changed.value.cells);
    return batch.ok ? done({ message: changed.value.message, batch: batch.value }) : batch;
  });
}

/** What the row's state is with these cells, as Estado says it; '' where no date tells. */
export function statusAfter({ cases, row }: Pick<FoundCase, 'cases' | 'row'>, cells: CaseCells): string {
  const values = cases.rows.map((other) => other.values);
  return stateAfter(row, cells, values, cases.layout, cases.context) ?? '';
}

/**
 * Writes cells of the row, each change first in BITÁCORA. Columns that the tab lacks are left out. Needs the lock.
 * @param cells Estado, if it is not among them, becomes what the row's state is then, unless the team has a formula there
 * @returns the batch to undo it by; null: every cell holds it already. Refused, with nothing written, where one of the
 *   cells has a formula
 */
export function writeChange(
  ports: Ports,
  { cases, row, log }: Pick<FoundCase, 'cases' | 'row' | 'log'>,
  cells: CaseCells,
): Result<string | null> {
  const { tab, layout } = cases;
  const changes: CellChange[] = [];
  for (const [key, value] of Object.entries<PlainCell>({ status: statusAfter({ cases, row }, cells), ...cells })) {
    const column = layout.at.get(key);
    const before = row.cells[column ?? -1] ?? '';
    if (column === undefined || holds(before, value)) continue;
    const obstacle = whyNotWritten(before, value);
    if (obstacle !== null && !(key in cells)) continue;
    if (obstacle !== null) {
      const place = `${cellOf(cases, row, key as EscalationColumn)} (${layout.headers.get(key)})`;
      const remedy = isFormula(before) ? 'Quite la fórmula y repita.' : 'Acórtelo y repita.';
      return refused(`No se escribió nada: en ${place}, ${obstacle}. ${remedy}`);
    }
    changes.push({
      rule: 'escalamiento',
      key,
      write: { row: row.index, column, value, asText: typeof value === 'string' },
    });
  }
  if (changes.length === 0) return done(null);
  const opened = log ? done(log) : openLog(ports.workbook);
  if (!opened.ok) return opened;
  const planned = plannedChanges(tab.name, layout, cases.cells, changes, ports.userMail());
  return done(writeCorrections(ports, opened.value, [{ tab, planned }], null));
}
