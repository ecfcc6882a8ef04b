import type { Day } from '../calendar/day';
import { type Block, heading, letterOf, list, paragraph, table } from '../mail/letter';
import { subjectOf } from '../mail/subject';
import { type AgentTally, type DayTally, periodOf } from '../productivity/tally';
import { dayInWords } from './case-words';
import {
  type BesidesFigures,
  besidesBlocks,
  bounded,
  dayColumns,
  dayLine,
  FILL_IN,
  type PersonFigures,
  teamIncidents,
  teamTable,
  weekFacts,
} from './figure-blocks';
import {
  archivedWords,
  figure,
  goalsMet,
  incidentLine,
  managedWords,
  missingOf,
  nameAndShift,
  nameOf,
} from './figure-words';
import type { Written } from './planned-mail';

/** Closing letters are of a day, and may leave on a later one. */
export interface ClosingDay {
  readonly day: Day;
  readonly today: Day;
}

const CLOSING = paragraph(
  'Son las cifras de la base cuando salió este correo. Si algo no cuadra, corrija la fila: se vuelve a contar. A cualquier hora están en el menú Base de gestión, «Mi día».',
);

/**
 * What an agent is told when a day closes: the day against its goal, and the week so far.
 * @param people usually one; those who share an address get one mail
 */
export function agentClosing(people: readonly PersonFigures[], { day, today }: ClosingDay): Written {
  const names = people.map(({ name }) => name).join(' y ');
  const when = dayInWords(day, today);
  const days = people.flatMap(({ tallies }) => dayOf(tallies, day) ?? []);
  const [only] = days;
  const said =
    days.length === 1 && only && only.goalManaged !== null
      ? `${figure(only.managed)} de ${managedWords(only.goalManaged)}`
      : goalsMet(days.filter(({ met }) => met).length, days.length);
  return {
    subject: subjectOf(`Cifras del ${when}: ${said} (${names})`),
    ...letterOf([
      paragraph(`Hola, ${names}. Así quedó su trabajo del ${when}.`),
      ...people.flatMap((person) => [
        ...(people.length === 1 ? [] : [heading(person.name)]),
        ...personBlocks(person, day),
      ]),
      CLOSING,
    ]),
  };
}

const dayOf = (tallies: readonly AgentTally[], day: Day): DayTally | undefined =>
  tallies.flatMap(({ days }) => days).find(({ date }) => date === day);

function personBlocks({ tallies, findings }: PersonFigures, day: Day): Block[] {
  const tally = dayOf(tallies, day);
  return [
    ...(tally ? dayBlocks(tally, findings ?? 0) : []),
    ...tallies.flatMap((each) => soFar(each, day, tallies.length > 1)),
  ];
}

function dayBlocks(day: DayTally, findings: number): Block[] {
  const { managed, archived, inconcert, inconcertArchived, goalManaged, goalArchived, pending, incidents } = day;
  const asked = (goal: number | null) => (goal === null ? '–' : String(goal));
  return [
    table(
      [
        ['Del día', 'words'],
        ['Base', 'figures'],
        ['Inconcert', 'figures'],
        ['Meta', 'figures'],
      ],
      [
        ['Gestiones', figure(managed), figure(inconcert), asked(goalManaged)],
        ['Archivados', figure(archived), figure(inconcertArchived), asked(goalArchived)],
      ],
    ),
    paragraph(outcomeOf(day)),
    ...(inconcert === null ? [FILL_IN] : []),
    ...(pending ? [paragraph(`En Pendiente: ${pending}. Cuentan cuando se respondan.`)] : []),
    ...(findings > 0 ? [paragraph(`Filas de ese día con algo por corregir en la columna Revisión: ${findings}.`)] : []),
    ...(incidents.length === 0 ? [] : incidentBlocks(day)),
  ];
}

function outcomeOf(day: DayTally): string {
  const { met, managed, inconcert } = day;
  const missing = missingOf(day);
  if (met === true)
    return `Meta del día: cumplida${inconcert === null ? ', aun sin la cifra de Inconcert' : ''}. ¡Gracias!`;
  if (met === false) return `Meta del día: no cumplida. Faltaron ${missing}.`;
  return managed === null
    ? 'Meta del día: sin dato, porque su pestaña no se pudo contar. Coordinación recibe el motivo.'
    : `Meta del día: sin dato, porque falta la cifra de Inconcert. Sin ella quedan por completar ${missing}.`;
}

function incidentBlocks({ incidents, lostMinutes, lostOpen, proRated }: DayTally): Block[] {
  const lost = `Tiempo perdido: ${lostMinutes} ${lostMinutes === 1 ? 'minuto' : 'minutos'}${lostOpen ? ', y más: a una novedad le falta una hora' : ''}.`;
  const goal =
    proRated === null
      ? 'La meta no cambia por las novedades.'
      : `Sin ese tiempo, la meta sería de ${[managedWords(proRated.managed), ...(proRated.archived === null ? [] : [archivedWords(proRated.archived)])].join(' y ')}; es solo de referencia.`;
  return [heading('Novedades'), list(...bounded(incidents.map(incidentLine))), paragraph(`${lost} ${goal}`)];
}

/** The week up to that day. */
function soFar({ posting, days, weeks: [week] }: AgentTally, day: Day, several: boolean): Block[] {
  if (!week) return [];
  const shift = several ? `, turno ${posting.shift ?? 'sin definir'}` : '';
  return [heading(`La semana hasta ese día${shift}`), ...weekFacts(periodOf(posting, days, day), week)];
}

/** What the coordinator is told when a day closes: the team's table, and what is to be attended to. */
export function teamClosing(
  tallies: readonly AgentTally[],
  besides: BesidesFigures,
  { day, today }: ClosingDay,
): Written {
  const ofDay = tallies.flatMap((tally) => {
    const days = tally.days.filter(({ date }) => date === day);
    return days.map((its) => ({ tally: { ...tally, days }, its }));
  });
  const asked = ofDay.filter(({ its }) => its.goalManaged !== null);
  const shown = ofDay.filter(({ its }) => its.goalManaged !== null || hasDone(its));
  const away = ofDay.filter((each) => !shown.includes(each));
  const unknown = asked.filter(({ its }) => its.met === null).length;
  const said = `${goalsMet(asked.filter(({ its }) => its.met).length, asked.length)}${unknown === 0 ? '' : `, ${unknown} sin dato`}`;
  const when = dayInWords(day, today);
  return {
    subject: subjectOf(`Cifras del ${when}, todo el equipo: ${said}`),
    ...letterOf([
      paragraph(`Cifras del equipo del ${when}: ${said}.`),
      ...teamTable(
        dayColumns('Agente'),
        shown.map(({ tally, its }) => dayLine(nameAndShift(tally), its)),
      ),
      LEGEND,
      ...(away.length === 0
        ? []
        : [
            heading('Sin meta y sin filas'),
            list(...bounded(away.map(({ tally, its }) => `${nameOf(tally)}: ${its.noGoal}`))),
          ]),
      ...teamIncidents(
        ofDay.map(({ tally }) => tally),
        () => '',
      ),
      ...besidesBlocks(besides),
    ]),
  };
}

const hasDone = ({ managed, archived, pending, inconcert }: DayTally): boolean =>
  [managed, archived, pending, inconcert].some((count) => count !== null && count > 0);

const LEGEND = paragraph(
  'Inconcert es lo de Facebook que no está en la base. Donde hay dos cifras, son gestiones + archivados.',
);
