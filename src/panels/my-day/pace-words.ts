import type { MyDay } from '../../app/panel-api';
import { counted, number } from '../kit/spanish';
import { archivedOf, archivedProgress, durationWords, managedOf, managedProgress, timeWords } from './words';

const HOUR = 60;

/** What CONFIGURACIÓN would have to say for there to be a pace. */
function missingHours({ agent, today }: MyDay): string {
  const isSaturday = new Date(`${today}T00:00:00Z`).getUTCDay() === 6;
  const shift = agent.shift === 'LARGO' ? 'largo' : isSaturday ? 'corto.sabado' : 'corto';
  return `Para ver el ritmo, coordinación escribe en «Configurar…» las horas del turno: turno.${shift}.inicio y turno.${shift}.fin.`;
}

/** How the day goes at the shift's hours, in a line or two; none where nothing is asked. */
export function paceWords(view: MyDay): readonly string[] {
  const { pace, hours, now, day } = view;
  const managed = managedProgress(day);
  if (managed === null) return [];
  if (pace === null || hours === null) return [missingHours(view)];
  if (now < hours.start) return [`El turno empieza a las ${timeWords(hours.start)}.`];
  if (pace.minutesLeft === 0) return [`El turno terminó a las ${timeWords(hours.end)}.`];
  const archived = archivedProgress(day);
  const even = [
    counted(pace.managed, 'gestión', 'gestiones'),
    ...(pace.archived === null ? [] : [counted(pace.archived, 'archivado', 'archivados')]),
  ].join(' y ');
  const left = [
    ...(managed.left > 0 ? [rateOf(managed.left, pace.minutesLeft, 'gestión', 'gestiones')] : []),
    ...(archived !== null && archived.left > 0
      ? [rateOf(archived.left, pace.minutesLeft, 'archivado', 'archivados')]
      : []),
  ];
  const rest = `Quedan ${durationWords(pace.minutesLeft)}`;
  return [
    `A ritmo parejo, a las ${timeWords(now)} serían ${even}.`,
    left.length === 0
      ? `${rest} de turno.`
      : `${rest}: ${left.join(' y ')}${pace.minutesLeft < HOUR ? '' : ' por hora'}.`,
  ];
}

/** What would have to be done in an hour, upwards; with less than an hour left, what is left. */
function rateOf(left: number, minutes: number, one: string, several: string): string {
  const rate = minutes < HOUR ? left : Math.ceil((left * HOUR) / minutes);
  return counted(rate, one, several);
}

/** Where an even pace would be on a bar, from 0 to 1; null: not now. */
export function paceShare(view: MyDay): number | null {
  const { hours, now, pace } = view;
  if (pace === null || hours === null || now <= hours.start || now >= hours.end) return null;
  return (now - hours.start) / (hours.end - hours.start);
}

/** «Leído a las 10:42» */
export const readWords = ({ now }: MyDay): string => `Leído a las ${timeWords(now)}`;

/** «Van 512 de 650 gestiones y 240 de 350 archivados» */
export function weekWords({ week }: MyDay): string {
  const { goal, goalArchived } = week;
  const managed = managedOf(week);
  const archived = archivedOf(week);
  if (managed === null || archived === null) return 'La semana no se puede contar.';
  const done = number(managed);
  if (goal === null) return `Van ${done} gestiones.`;
  const ofArchived = goalArchived === null ? '' : ` y ${number(archived)} de ${number(goalArchived)} archivados`;
  return `Van ${done} de ${number(goal)} gestiones${ofArchived}.`;
}

/** What the acta says of the week beside the sum of its days' goals (acta/DECISIONS.md 77 and 97); ''. */
export function actaWords({ week: { goal, actaGoal, differs } }: MyDay): string {
  if (goal === null || actaGoal === null) return '';
  return differs
    ? `La suma de las metas de los días es ${number(goal)}; el acta dice ${number(actaGoal)} por semana. No coinciden, y se muestran las dos.`
    : `El acta dice lo mismo: ${number(actaGoal)} por semana.`;
}
