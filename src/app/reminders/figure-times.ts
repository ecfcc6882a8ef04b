import { dateOf, isDate } from '../../core/base/cell';
import { calendarOptions } from '../../core/base/facts';
import { calendarOf } from '../../core/calendar/calendar';
import type { Activation } from '../../core/notices/activation';
import { type FigureTimes, openFigures } from '../../core/notices/due-figures';
import type { Notice } from '../../core/notices/notice-keys';
import type { MailingPorts } from '../../core/ports';
import type { BaseMap } from '../base-map';
import { readHeartbeat } from './heartbeat';

/**
 * What says which figures are to be mailed. Since when reminders run the heartbeat knows, which a pause changes too;
 * where it is lost CONFIGURACIÓN does.
 */
export function figureTimes(
  { sharedNotes, now }: Pick<MailingPorts, 'sharedNotes' | 'now'>,
  { facts }: Pick<BaseMap, 'facts'>,
  { at }: Activation,
): FigureTimes {
  const activated = dateOf(at);
  return {
    now: now(),
    since: readHeartbeat(sharedNotes)?.since?.day ?? (isDate(activated) ? activated.day : null),
    settings: facts.settings,
    calendar: calendarOf(calendarOptions(facts)),
  };
}

/** The notices whose mails a run sends that have not left: this morning's, and the last figures. */
export const sentNext = (
  ports: Pick<MailingPorts, 'sharedNotes' | 'now'>,
  map: Pick<BaseMap, 'facts'>,
  activation: Activation,
): Notice[] => {
  const times = figureTimes(ports, map, activation);
  return [{ kind: 'morning', day: times.now.day }, ...openFigures(times)];
};
