import type { LoggedMail } from '../log/mails';
import { type Block, type Column, facts, heading, list, paragraph, table } from '../mail/letter';
import type { AgentTally, DayTally, PeriodTally, WeekTally } from '../productivity/tally';
import { cut } from './case-words';
import { PAUSING, toBeSettled, withoutQuota } from './coordination-blocks';
import {
  archivedWords,
  dayWords,
  figure,
  goalOf,
  incidentLine,
  incidentsCounted,
  inconcertOf,
  managedWords,
  NO_FIGURE,
  nameOf,
  resultOf,
} from './figure-words';

const MOST_LINES = 40;
const LONGEST_LINE = 400;

/** One person's figures, a tally for each shift of the period. */
export interface PersonFigures {
  readonly name: string;
  readonly tallies: readonly AgentTally[];
  /** Rows of the day with something to correct in Revisión; null: not looked at. */
  readonly findings: number | null;
}

/** What the coordinator's mail tells besides the figures. */
export interface BesidesFigures {
  /** Spanish: who gets no mail yet because the quota does not allow it. */
  readonly noQuota: readonly string[];
  readonly unsettled: readonly LoggedMail[];
  /** Spanish: what is not counted, or doubtful, and who cannot be written to. */
  readonly problems: readonly string[];
}

export const besidesBlocks = ({ noQuota, unsettled, problems }: BesidesFigures): Block[] => [
  ...(problems.length === 0 ? [] : [heading('Por atender'), list(...bounded(problems))]),
  ...withoutQuota(bounded(noQuota)),
  ...toBeSettled(unsettled),
  PAUSING,
];

/** A mail is read by a person: of a long list the first lines, and how many more there are. */
export function bounded(lines: readonly string[]): string[] {
  const shown = lines.slice(0, MOST_LINES).map((line) => cut(line, LONGEST_LINE));
  return lines.length > shown.length ? [...shown, `Y ${lines.length - shown.length} más.`] : shown;
}

const MOST_ROWS = 100;

/** Without the columns that say nothing of any row, for a letter is narrow; nothing where there are no rows. */
export function fullTable(columns: readonly Column[], rows: readonly (readonly string[])[]): Block[] {
  const isFull = (_: unknown, index: number) => rows.some((row) => row[index] !== '');
  const full = rows.map((row) => row.filter(isFull));
  return full.length === 0 ? [] : [table(columns.filter(isFull), full)];
}

/** The team's table; more agents than a mail has room for are counted under it. */
export const teamTable = (columns: readonly Column[], rows: readonly (readonly string[])[]): Block[] => [
  ...fullTable(columns, rows.slice(0, MOST_ROWS)),
  ...(rows.length > MOST_ROWS ? [paragraph(`Y ${rows.length - MOST_ROWS} más.`)] : []),
];

/** The columns of {@link dayLine}. */
export const dayColumns = (first: string): readonly Column[] => [
  [first, 'words'],
  ['Gestiones', 'figures'],
  ['Archivados', 'figures'],
  ['Inconcert', 'figures'],
  ['Meta', 'figures'],
  ['Resultado', 'words'],
  ['Novedades', 'words'],
];

/** An agent's day in a line of a table. */
export const dayLine = (name: string, day: DayTally): string[] => [
  name,
  figure(day.managed),
  figure(day.archived),
  inconcertOf(day),
  goalOf(day),
  resultOf(day),
  incidentsCounted([day]),
];

/** Everybody's incidents, each in a line; nothing where there is none. */
export function teamIncidents(tallies: readonly AgentTally[], when: (day: string) => string): Block[] {
  const lines = tallies.flatMap((tally) =>
    tally.days.flatMap(({ date, incidents }) =>
      incidents.map((incident) => `${nameOf(tally)}, ${when(date)}${incidentLine(incident)}`),
    ),
  );
  return lines.length === 0 ? [] : [heading('Novedades'), list(...bounded(lines))];
}

/** How the figures of Inconcert get into the base. */
export const FILL_IN = paragraph(
  'Para que cuente lo de Facebook en Inconcert: menú Base de gestión, «Mi día» («Escribir», hasta el domingo de esa semana) o «Importar reporte de Inconcert…».',
);

/**
 * A week's sums beside what is asked in all of it.
 * @param done its days so far, added up
 */
export function weekFacts(done: PeriodTally, { goal, goalArchived, actaGoal, differs }: WeekTally): Block[] {
  const missing = done.withoutInconcert === 0 ? '' : ` (${dayWords(done.withoutInconcert)} sin dato)`;
  const blocks: Block[] = [
    facts(
      ['Gestiones en la base', figure(done.managed)],
      ['Archivados', figure(done.archived)],
      ['Inconcert (Facebook)', done.inconcert === null ? NO_FIGURE : `${done.inconcert}${missing}`],
      ['Metas cumplidas', `${done.daysMet} de ${done.daysAsked}`],
      ...(goal === null
        ? []
        : [
            [
              'Suma de metas de la semana',
              [managedWords(goal), ...(goalArchived === null ? [] : [archivedWords(goalArchived)])].join(' y '),
            ] as const,
          ]),
      ...(actaGoal === null ? [] : [['Semana según el acta', String(actaGoal)] as const]),
    ),
  ];
  if (differs) blocks.push(actaDiffers(goal ?? 0, actaGoal ?? 0));
  return blocks;
}

/** Acta 29's own numbers do not agree, and nobody corrects one of them silently (acta/DECISIONS.md 77). */
const actaDiffers = (goal: number, acta: number): Block =>
  paragraph(`La suma de las metas de los días (${goal}) y lo que el acta dice de la semana (${acta}) no coinciden.`);
