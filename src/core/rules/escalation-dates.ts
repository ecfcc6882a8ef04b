import { isDate } from '../base/cell';
import { tabKinds } from '../base/tabs';
import { type Day, shownDay } from '../calendar/day';
import type { Deadline } from '../calendar/deadline';
import { type EscalationRow, isSettled, settledAs, statedIn } from '../escalations/state';
import { skippedDays, termsOf } from '../escalations/terms';
import { type RuleContext, type RuleFinding, rowRule } from './rule';

type Message = 'noSending' | 'noTerm' | 'noDate' | 'otherDate' | 'otherDateSkipping';

const { columns } = tabKinds.escalations;

/** What is wrong in the cell of a date that is counted from the sending. */
function findingIn(
  column: 'reportOn' | 'dueOn',
  row: EscalationRow,
  sent: Day,
  term: Deadline & { ok: true },
): RuleFinding<'escalations', Message>[] {
  const date = row[column];
  if (isDate(date) && date.day === term.due) return [];
  const fix = shownDay(term.due);
  const header = columns[column].header;
  if (date === null) {
    const stillWaits = settledAs(row) === null && !isSettled(statedIn(row));
    return stillWaits ? [{ column, message: 'noDate', data: { header, right: fix }, fix }] : [];
  }
  const count = term.days.filter(({ counted }) => counted).length;
  const skipped = skippedDays(term.days);
  const data = { header, right: fix, count: String(count), sent: shownDay(sent), skipped };
  return [{ column, message: skipped === '' ? 'otherDate' : 'otherDateSkipping', data, fix }];
}

function termsFrom(row: EscalationRow, context: RuleContext) {
  if (!isDate(row.sentOn)) return null;
  const { report, due } = termsOf(row.sentOn.day, context);
  return report.ok && due.ok ? { sent: row.sentOn.day, report, due } : null;
}

/** On a row that is settled nobody looks for the dates: only wrong ones are told. */
export const escalationDates = rowRule<'escalations', Message>({
  id: 'escalation-dates',
  acta: '9',
  tab: 'escalations',
  severity: 'error',
  summary: 'La fecha de reporte o la fecha límite de un escalamiento no es la del calendario.',
  needs: ['sentOn', ['reportOn', 'dueOn']],
  messages: {
    noSending: { text: 'Falta la Fecha envío (sin ella no corre el plazo). Escríbala como dd/mm/aaaa.', missing: true },
    noTerm: { text: 'Desde la Fecha envío «{text}» no se puede contar el plazo. Escríbala como dd/mm/aaaa.' },
    noDate: { text: 'Falta la {header}, que es el {right}. Escríbala para no perder el plazo.', missing: true },
    otherDate: { text: 'La {header} debe ser {right}: día {count} después del {sent}. Cámbiela.' },
    otherDateSkipping: {
      text: 'La {header} debe ser {right}: día {count} después del {sent}; no cuentan: {skipped}. Cámbiela.',
    },
  },
  check(row, context) {
    if (row.sentOn === null) return [{ column: 'sentOn', message: 'noSending' }];
    const terms = termsFrom(row, context);
    if (terms === null) {
      const text = isDate(row.sentOn) ? shownDay(row.sentOn.day) : row.sentOn.unreadable;
      return [{ column: 'sentOn', message: 'noTerm', data: { text } }];
    }
    return [
      ...(context.has('reportOn') ? findingIn('reportOn', row, terms.sent, terms.report) : []),
      ...(context.has('dueOn') ? findingIn('dueOn', row, terms.sent, terms.due) : []),
    ];
  },
});
