import { type Day, shortDay } from '../calendar/day';
import { type Block, heading, letterOf, paragraph } from '../mail/letter';
import { subjectOf } from '../mail/subject';
import type { AgentTally, DayTally, WeekTally } from '../productivity/tally';
import {
  type BesidesFigures,
  besidesBlocks,
  dayColumns,
  dayLine,
  FILL_IN,
  fullTable,
  type PersonFigures,
  teamIncidents,
  teamTable,
  weekFacts,
} from './figure-blocks';
import { figure, goalsMet, incidentsCounted, NO_FIGURE, nameAndShift, pair, weekInWords } from './figure-words';
import type { Written } from './planned-mail';

/** A week's letters leave in the week after it. */
export interface ClosedWeek {
  readonly monday: Day;
  readonly today: Day;
}

const CLOSING = paragraph(
  'Son las cifras de la base cuando salió este correo. Si algo no cuadra, corrija la fila: se vuelve a contar.',
);

/** What an agent is told of a week: each day, and its sums beside what was asked. */
export function agentWeek(people: readonly PersonFigures[], { monday, today }: ClosedWeek): Written {
  const names = people.map(({ name }) => name).join(' y ');
  const when = weekInWords(monday, today);
  const all = people.flatMap(({ tallies }) => tallies);
  return {
    subject: subjectOf(`Cifras de la semana ${when}: ${metIn(all.flatMap(({ weeks }) => weeks))} (${names})`),
    ...letterOf([
      paragraph(`Hola, ${names}. Así quedó su semana ${when}.`),
      ...people.flatMap((person) => [
        ...(people.length === 1 ? [] : [heading(person.name)]),
        ...person.tallies.flatMap((tally) => tallyBlocks(tally, person.tallies.length > 1)),
      ]),
      ...(all.some(({ weeks }) => weeks.some(({ withoutInconcert }) => withoutInconcert > 0)) ? [FILL_IN] : []),
      CLOSING,
    ]),
  };
}

function tallyBlocks({ posting, days, weeks: [week] }: AgentTally, several: boolean): Block[] {
  return [
    ...(several ? [heading(`Turno ${posting.shift ?? 'sin definir'}`)] : []),
    ...fullTable(
      dayColumns('Día'),
      days
        .filter((day) => day.goalManaged !== null || !isClosedAndEmpty(day))
        .map((day) => dayLine(shortDay(day.date), day)),
    ),
    ...(week ? weekFacts(week, week) : []),
  ];
}

/** A Sunday, say, of which there is nothing to tell. */
const isClosedAndEmpty = ({ managed, archived, inconcert, incidents }: DayTally): boolean =>
  (managed ?? 0) + (archived ?? 0) + (inconcert ?? 0) + incidents.length === 0;

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const metIn = (weeks: readonly WeekTally[]): string =>
  goalsMet(sumOf(weeks.map(({ daysMet }) => daysMet)), sumOf(weeks.map(({ daysAsked }) => daysAsked)));

/** What the coordinator is told of a week: the team's table, and what is to be attended to. */
export function teamWeek(
  tallies: readonly AgentTally[],
  besides: BesidesFigures,
  { monday, today }: ClosedWeek,
): Written {
  const lines = tallies.flatMap((tally) => tally.weeks.map((week) => ({ tally, week })));
  const shown = lines.filter(({ tally, week }) => week.daysAsked > 0 || !tally.days.every(isClosedAndEmpty));
  const said = metIn(lines.map(({ week }) => week));
  const when = weekInWords(monday, today);
  const differing = shown.filter(({ week }) => week.differs);
  return {
    subject: subjectOf(`Cifras de la semana ${when}, todo el equipo: ${said}`),
    ...letterOf([
      paragraph(`Cifras del equipo en la semana ${when}: ${said}.`),
      ...teamTable(
        [
          ['Agente', 'words'],
          ['Gestiones', 'figures'],
          ['Archivados', 'figures'],
          ['Inconcert', 'figures'],
          ['Meta', 'figures'],
          ['Cumplidas', 'words'],
          ['Novedades', 'words'],
        ],
        shown.map(({ tally, week }) => [
          nameAndShift(tally),
          figure(week.managed),
          figure(week.archived),
          inconcertInWeek(week),
          goalInWeek(week),
          metInWeek(tally.days, week),
          incidentsCounted(tally.days),
        ]),
      ),
      paragraph(
        'Inconcert es lo de Facebook que no está en la base. La meta es la suma de las de los días; donde hay dos cifras, son gestiones + archivados.',
      ),
      ...(differing.length === 0
        ? []
        : [
            paragraph(
              'Para el turno CORTO, la suma de las metas de los días y lo que el acta dice de la semana no coinciden; se muestran ambas.',
            ),
          ]),
      ...teamIncidents(tallies, (day) => `${shortDay(day as Day)}: `),
      ...besidesBlocks(besides),
    ]),
  };
}

function inconcertInWeek({ inconcert, withoutInconcert }: WeekTally): string {
  if (inconcert === null) return NO_FIGURE;
  return withoutInconcert === 0 ? String(inconcert) : `${inconcert} (faltan ${withoutInconcert})`;
}

const goalInWeek = ({ goal, goalArchived, actaGoal, differs }: WeekTally): string =>
  `${pair(goal, goalArchived, '–')}${differs ? ` (acta: ${actaGoal})` : ''}`;

function metInWeek(days: readonly DayTally[], { daysMet, daysAsked }: WeekTally): string {
  const unknown = days.filter(({ goalManaged, met }) => goalManaged !== null && met === null).length;
  return `${daysMet} de ${daysAsked}${unknown === 0 ? '' : `, ${unknown} sin dato`}`;
}
