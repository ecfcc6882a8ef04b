import type { LocalHost } from '../host/local-host';
import { askPanel } from './panel-door';
import { plain, shownDay } from './print-report';

/** What `plazo --json` prints. Keys are English, reasons are Spanish. */
export interface DeadlineReport {
  readonly sent: string;
  /** When an escalation without an answer is reported. */
  readonly report: string;
  readonly due: string;
  readonly days: readonly { readonly date: string; readonly counted: boolean; readonly reason: string }[];
}

interface DeadlineAnswer extends DeadlineReport {
  readonly days: readonly (DeadlineReport['days'][number] & { readonly line: string })[];
}

/** A term as the add-on counts it over the host's workbook, as a report and as lines for a person. */
export async function countDeadline(
  host: LocalHost,
  sent: string,
  days: number,
): Promise<{ report: DeadlineReport; printed: string }> {
  const answer = await askPanel<DeadlineAnswer>(host, { command: 'calendar.deadline', sent, days });
  const report = { ...answer, days: answer.days.map(({ date, counted, reason }) => ({ date, counted, reason })) };
  return { report, printed: printedDeadline(answer) };
}

function printedDeadline({ sent, report, due, days }: DeadlineAnswer): string {
  const dayNumber = (date: string) => days.find((day) => day.date === date)?.reason;
  const reported = dayNumber(report);
  const lines = [
    `Enviado el ${shownDay(sent)}`,
    ...(reported === undefined ? [] : [`Se reporta el ${shownDay(report)} (${reported})`]),
    `Fecha límite: ${shownDay(due)} (${dayNumber(due)})`,
    '',
    ...days.map(({ line }) => `  ${plain(line)}`),
  ];
  return `${lines.join('\n')}\n`;
}
