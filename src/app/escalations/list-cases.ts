import { caseFacts } from '../../core/escalations/case-view';
import { byUrgency } from '../../core/escalations/urgency';
import { readMails } from '../../core/log/mails';
import type { Ports } from '../../core/ports';
import { readLog } from '../log-tab';
import { personOf } from '../person';
import { done, type Result } from '../result';
import { refsOf } from '../row-refs';
import type { CaseList } from './api';
import { readCases } from './cases';
import { knownIn } from './change-case';

/** Every row of ESCALAMIENTOS, the most urgent first. */
export function listCases(ports: Ports): Result<CaseList> {
  const read = readCases(ports);
  if (!read.ok) return read;
  const cases = read.value;
  const { context, map } = cases;
  const log = readLog(ports.workbook);
  const knownOf = knownIn(cases, readMails((log.ok && log.value?.rows) || []));
  const mail = ports.userMail();
  const person = { name: personOf(context.agents, mail, context.today)?.name ?? '', mail };
  const refOf = refsOf(cases);
  const known = cases.rows.map((row) => ({ row, known: knownOf(row) }));
  const order = byUrgency(context);
  known.sort((a, b) => order(a.known, b.known));
  return done({
    today: context.today,
    person,
    cases: known.map(({ row, known }) => ({ ref: refOf(row), ...caseFacts(known, person, context) })),
    problems: [...new Set([...map.problems, ...(log.ok ? [] : [log.message])])],
  });
}
