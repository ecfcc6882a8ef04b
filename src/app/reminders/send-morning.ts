import { calendarOptions } from '../../core/base/facts';
import { calendarOf } from '../../core/calendar/calendar';
import type { MorningMail } from '../../core/notices/plan-morning';
import type { MailingPorts } from '../../core/ports';
import { readBaseMap } from '../base-map';
import { sendOnce } from '../mail/send-once';
import { beat } from './heartbeat';
import { planDay } from './plan-day';
import type { Run } from './run';
import { countUnsettled } from './unsettled';

/**
 * Sends what is due today and has not left, each mail once; on a closed day nothing. What does not fit into the quota,
 * and what cannot be begun, waits for a later run. One mail's failure stops no other.
 */
export function sendMorning({ ports, read }: Run): void {
  const { workbook, cache } = ports;
  const today = ports.today();
  const map = readBaseMap(workbook, cache, read);
  if (calendarOf(calendarOptions(map.facts)).whyClosed(today) !== null) {
    // What a business day had no quota for is no problem any more.
    beat(ports, { morning: ports.now(), complete: today, problems: [] });
    return;
  }
  const planned = planDay(ports, map, read);
  if (!planned.ok) {
    beat(ports, { problems: [planned.message] });
    return;
  }
  const { mails, problems, unsettled } = planned.value;
  const sendings = mails.filter(({ standing }) => standing === 'fits').map((mail) => send(ports, mail));
  const stopped = sendings.filter((sending) => sending !== 'sent' && sending !== 'unsettled');
  const waits = stopped.length > 0 || mails.some(({ standing }) => standing === 'noQuota');
  // Another run may have been sending it: then it has left by now.
  const counted = sendings.includes('unsettled') ? countUnsettled(ports) : null;
  beat(ports, {
    problems: [...stopped, ...problems],
    unsettled: counted ?? unsettled.length,
    ...(waits ? {} : { morning: ports.now() }),
    // What somebody mends during the day is found by the next run.
    ...(waits || problems.length > 0 ? {} : { complete: today }),
  });
}

/** @returns `sent`, `unsettled`, or in Spanish why it was not begun */
function send(ports: MailingPorts, { key, who, mail }: MorningMail): string {
  const notBegun = (why: string) => `No se pudo escribir a ${who}; se intenta otra vez en la próxima hora. ${why}`;
  try {
    const sending = sendOnce(ports, { key, mail, number: '' });
    if (!sending.ok) return notBegun(sending.message);
    return typeof sending.value === 'object' ? 'unsettled' : 'sent';
  } catch (problem) {
    ports.log(`Mail ${key}: ${(problem instanceof Error && problem.stack) || String(problem)}`);
    return notBegun(problem instanceof Error ? problem.message : String(problem));
  }
}
