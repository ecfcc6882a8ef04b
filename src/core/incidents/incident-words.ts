import { shownTime } from '../base/cell';
import { shownDay } from '../calendar/day';
import { type Incident, isDayOff } from './incident';

type Hours = Pick<Incident, 'kind' | 'startsAt' | 'endsAt'>;

/** Spanish: «de 08:30 a 10:15», «desde las 08:30, sin terminar», «todo el día». */
export function hoursInWords(incident: Hours): string {
  const { startsAt, endsAt } = incident;
  if (isDayOff(incident)) return 'todo el día';
  if (startsAt === null) return endsAt === null ? 'sin horas' : `hasta las ${shownTime(endsAt)}`;
  if (endsAt === null) return `desde las ${shownTime(startsAt)}, sin terminar`;
  return `de ${shownTime(startsAt)} a ${shownTime(endsAt)}`;
}

/** Spanish: «INTERNET, 20/11/2026, de 08:30 a 10:15» */
export const incidentInWords = (incident: Hours & Pick<Incident, 'day'>): string =>
  `${incident.kind}, ${shownDay(incident.day)}, ${hoursInWords(incident)}`;
