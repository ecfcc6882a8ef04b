import type { LoggedMail } from '../../core/log/mails';
import { readMails } from '../../core/log/mails';
import { type MorningPlan, planMorning } from '../../core/notices/plan-morning';
import { unsettledMails } from '../../core/notices/unsettled-mails';
import type { MailingPorts } from '../../core/ports';
import type { BaseMap } from '../base-map';
import { readCases } from '../escalations/cases';
import { readLog } from '../log-tab';
import type { OwnTabReader } from '../own-tabs';
import { done, type Result } from '../result';
import { wholeDayAbsences } from './whole-days';

export interface PlannedDay extends MorningPlan {
  readonly unsettled: readonly LoggedMail[];
}

/** The mails that the day of these ports brings, as they would leave now. Nothing is written or sent. */
export function planDay(ports: MailingPorts, map: BaseMap, read: OwnTabReader): Result<PlannedDay> {
  const cases = readCases(ports);
  if (!cases.ok) return cases;
  const log = readLog(ports.workbook);
  if (!log.ok) return log;
  const { context } = cases.value;
  const rows = cases.value.rows.map(({ values }) => values);
  const ledger = readMails(log.value?.rows ?? []);
  const incidents = read('incidents', map.facts.settings);
  const unsettled = unsettledMails(ledger, rows);
  const plan = planMorning({
    rows,
    context,
    absences: wholeDayAbsences(incidents.rows),
    ledger,
    unsettled,
    recipientsLeft: ports.mail.recipientsLeft(),
  });
  const unread = [incidents.problem, ...map.problems.filter(isAboutMail)].filter((problem) => problem !== null);
  return done({ ...plan, problems: [...plan.problems, ...unread], unsettled });
}

/** Of what cannot be read in CONFIGURACIÓN, what keeps a mail from its way. */
const isAboutMail = (problem: string): boolean => /«(?:contactos|recordatorios)\./.test(problem);
