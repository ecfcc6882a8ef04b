import { shownTime } from '../base/cell';
import type { Incident } from '../incidents/incident';
import type { DayTally } from './tally';

/** Spanish, of one day: why nothing is asked, what is missing, and the incidents («INTERNET 10:00 a 11:30»). */
export function notesOfDay({ noGoal, managed, incidents, lostOpen }: DayTally): string[] {
  return [
    ...(noGoal === '' ? [] : [`Sin meta: ${noGoal}`]),
    ...(managed === null ? ['no se puede contar su pestaña'] : []),
    ...incidents.map(incidentWords),
    ...(lostOpen ? ['hay una novedad sin hora de inicio o de fin: pudo perder más minutos'] : []),
  ];
}

function incidentWords({ kind, startsAt, endsAt }: Incident): string {
  const name = kind === '' ? 'novedad' : kind;
  if (startsAt === null && endsAt === null) return name;
  if (endsAt === null) return `${name} desde ${shownTime(startsAt as number)}`;
  return startsAt === null
    ? `${name} hasta ${shownTime(endsAt)}`
    : `${name} ${shownTime(startsAt)} a ${shownTime(endsAt)}`;
}
