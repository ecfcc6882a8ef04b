import type { DateCell, PlainCell } from '../base/cell';
import { addDays, type Day, shownDay } from '../calendar/day';
import { AGENT_COLUMNS, type BoardColumn, DAY_COLUMNS, WEEK_COLUMNS } from './board-columns';
import { notesOfDay } from './board-notes';
import { type BoardAgent, type BoardFigures, isOver, type Standing, sumOf } from './standings';
import type { DayTally, WeekTally } from './tally';

/** A table as «Ver como tabla», «Descargar CSV» and the tab TABLERO show it. */
export interface BoardTable {
  readonly id: 'agents' | 'weeks' | 'days';
  /** Spanish. */
  readonly title: string;
  readonly columns: readonly BoardColumn[];
  /** '' is an empty cell; a figure that nobody knows is «sin dato». */
  readonly rows: readonly (readonly PlainCell[])[];
}

export const NO_FIGURE = 'sin dato';

/** The board's figures by agent and shift, by week and by day (acta 24, 25, 29). Days and weeks to come have no row. */
export function boardTables(figures: BoardFigures, standings: readonly Standing[]): BoardTable[] {
  const { today, from, to, agents } = figures;
  const title = from === to ? `Por agente, ${shownDay(from)}` : 'Por agente, días terminados';
  return [
    {
      id: 'agents',
      title,
      columns: AGENT_COLUMNS,
      rows: agents.map((agent, index) => agentRow(agent, standings[index] as Standing, figures)),
    },
    {
      id: 'weeks',
      title: 'Por semana, de lunes a domingo',
      columns: WEEK_COLUMNS,
      rows: agents.flatMap((agent) =>
        agent.weeks.filter(({ monday }) => monday <= today).map((week) => weekRow(agent, week, today)),
      ),
    },
    {
      id: 'days',
      title: 'Por día',
      columns: DAY_COLUMNS,
      rows: agents.flatMap((agent) =>
        agent.days.filter(({ date }) => date <= today).map((day) => dayRow(agent, day, today)),
      ),
    },
  ];
}

function agentRow(agent: BoardAgent, standing: Standing, figures: BoardFigures): PlainCell[] {
  const days = agent.days.filter(({ date }) => isOver(date, figures));
  const asked = days.filter(({ goalManaged }) => goalManaged !== null);
  const { met, missed, unknown, managed, archived } = standing;
  const inconcert = known(days, (day) => day.inconcert);
  const without = asked.filter((day) => day.inconcert === null).length;
  const allDays = met + missed + unknown;
  return [
    ...called(agent),
    dayCell(agent.days[0]?.date ?? figures.from),
    shown(managed),
    goalSum(asked, (day) => day.goalManaged),
    percent(
      sumOf(asked.map((day) => (day.managed === null ? null : day.managed + (day.inconcert ?? 0)))),
      sumOf(asked.map((day) => day.goalManaged)),
    ),
    shown(archived),
    goalSum(asked, (day) => day.goalArchived),
    shown(inconcert),
    shown(known(days, (day) => day.inconcertArchived)),
    shown(sumOf(days.map((day) => day.pending))),
    sumOf(days.map((day) => day.lostMinutes)) ?? 0,
    met,
    allDays,
    managed === null || archived === null ? NO_FIGURE : percent(archived, managed + archived),
    allDays === 0 ? '' : missed > 0 ? 'No' : unknown > 0 ? 'Sin dato' : 'Sí',
    without === 0 ? '' : `Sin cifra de Inconcert en ${without} ${without === 1 ? 'día' : 'días'} con meta`,
  ];
}

function weekRow(agent: BoardAgent, week: WeekTally, today: Day): PlainCell[] {
  const { managed, archived, inconcert, goal, goalArchived, actaGoal, differs } = week;
  return [
    ...called(agent),
    dayCell(week.monday),
    shown(managed),
    goal ?? '',
    managed === null ? NO_FIGURE : percent(managed + (inconcert ?? 0), goal),
    shown(archived),
    goalArchived ?? '',
    shown(inconcert),
    actaGoal ?? '',
    [
      differs ? `La suma de las metas de sus días (${goal}) no es la del acta (${actaGoal})` : '',
      addDays(week.monday, 6) >= today ? 'semana en curso' : '',
    ]
      .filter((note) => note !== '')
      .join('; '),
  ];
}

function dayRow(agent: BoardAgent, day: DayTally, today: Day): PlainCell[] {
  const { managed, inconcert, goalManaged, met } = day;
  const isRunning = day.date === today && met !== true && goalManaged !== null;
  return [
    ...called(agent),
    dayCell(day.date),
    shown(managed),
    goalManaged ?? '',
    managed === null && goalManaged !== null ? NO_FIGURE : percent((managed ?? 0) + (inconcert ?? 0), goalManaged),
    shown(day.archived),
    day.goalArchived ?? '',
    shown(inconcert),
    shown(day.inconcertArchived),
    shown(day.pending),
    day.lostMinutes,
    day.proRated?.managed ?? '',
    day.proRated?.archived ?? '',
    goalManaged === null ? '' : isRunning ? 'En curso' : met === null ? 'Sin dato' : met ? 'Sí' : 'No',
    notesOfDay(day).join('; '),
  ];
}

const called = ({ agent, shift }: BoardAgent): PlainCell[] => [agent, shift ?? 'sin turno'];
const dayCell = (day: Day): DateCell => ({ day, minutes: null });
const shown = (figure: number | null): PlainCell => figure ?? NO_FIGURE;

/** Of the days that have the figure; null: none has. */
function known(days: readonly DayTally[], figure: (day: DayTally) => number | null): number | null {
  const figures = days.flatMap((day) => figure(day) ?? []);
  return figures.length === 0 ? null : sumOf(figures);
}

/** '': no day asks for it. */
function goalSum(days: readonly DayTally[], goal: (day: DayTally) => number | null): PlainCell {
  return known(days, goal) ?? '';
}

/** With one decimal; '': of nothing. */
function percent(part: number | null, whole: number | null): PlainCell {
  if (whole === null || whole === 0) return '';
  return part === null ? NO_FIGURE : Math.round((1_000 * part) / whole) / 10;
}
