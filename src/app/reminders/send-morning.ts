import { calendarOptions } from '../../core/base/facts';
import { calendarOf } from '../../core/calendar/calendar';
import { readBaseMap } from '../base-map';
import { beat } from './heartbeat';
import { planDay } from './plan-day';
import type { Run } from './run';
import { sendPlanned } from './send-planned';
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
  const sendings = sendPlanned(ports, mails);
  // Another run may have been sending it: then it has left by now.
  const counted = sendings.unsettled ? countUnsettled(ports) : null;
  beat(ports, {
    problems: [...sendings.stopped, ...problems],
    unsettled: counted ?? unsettled.length,
    ...(sendings.waits ? {} : { morning: ports.now() }),
    // What somebody mends during the day is found by the next run.
    ...(sendings.waits || problems.length > 0 ? {} : { complete: today }),
  });
}
