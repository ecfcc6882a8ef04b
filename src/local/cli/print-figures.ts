import { listed, plain, shownDay } from './print-report';
import type { DayFigures, FiguresOfAgent, TeamFigures, WeekFigures } from './productivity';

const MISSING = 'sin dato';
const HEADERS = ['día', 'gestiones', 'meta', 'archivados', 'meta', 'Inconcert', 'cumple', ''];
const WEEKDAYS = ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'];

/** The figures for a person: each agent's days with their weeks, then what is not counted. */
export function printedFigures(workbook: string, figures: TeamFigures): string {
  const { from, to, agents, problems, today } = figures;
  const sections = [
    [`${plain(workbook)} · productividad del ${shownDay(from)} al ${shownDay(to)}`],
    ...(agents.length === 0 ? [['Según AGENTES, nadie trabaja en esas fechas.']] : []),
    ...agents.map((agent) => agentLines(agent, today)),
    ...listed('POR ATENDER', problems),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function agentLines({ agent, shift, days, weeks }: FiguresOfAgent, today: string): string[] {
  const rows = days.filter((day) => isShown(day, today)).map((day) => ({ date: day.date, cells: dayCells(day) }));
  const widths = HEADERS.map((header, column) =>
    Math.max(header.length, ...rows.map(({ cells }) => (cells[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
  return [
    `${plain(agent)} · ${shift === null ? 'sin turno' : `turno ${shift}`}`,
    line(HEADERS),
    ...weeks.flatMap((week, index) => {
      const next = weeks[index + 1];
      const ofWeek = rows.filter(({ date }) => date >= week.monday && (!next || date < next.monday));
      return ofWeek.length === 0 ? [] : [...ofWeek.map(({ cells }) => line(cells)), weekLine(week)];
    }),
  ];
}

/** Weekends and days to come are lines only where something happened on them. */
function isShown({ date, managed, archived, pending, inconcert, incidents, noGoal }: DayFigures, today: string) {
  const isEmpty = [managed, archived, pending, inconcert].every((figure) => figure === null || figure === 0);
  return !isEmpty || incidents.length > 0 || (date <= today && noGoal !== 'sábado' && noGoal !== 'domingo');
}

function dayCells(day: DayFigures): string[] {
  const { date, managed, archived, inconcert, goalManaged, goalArchived, met, noGoal } = day;
  const ofWeek = WEEKDAYS[new Date(`${date}T12:00:00Z`).getUTCDay()];
  const isAsked = goalManaged !== null;
  return [
    `${ofWeek} ${shownDay(date)}`,
    figure(managed),
    isAsked ? figure(goalManaged) : '–',
    figure(archived),
    goalArchived === null ? '–' : figure(goalArchived),
    figure(inconcert),
    isAsked ? (met === null ? MISSING : met ? 'sí' : 'no') : '–',
    [isAsked ? '' : `sin meta (${plain(noGoal)})`, incidentsOf(day)].filter((text) => text !== '').join(' · '),
  ];
}

const figure = (count: number | null): string => (count === null ? MISSING : count.toLocaleString('es-CO'));

/** «INTERNET y ENERGÍA, 90 min, sin terminar» */
function incidentsOf({ incidents, lostMinutes, lostOpen }: DayFigures): string {
  const kinds = [...new Set(incidents.map(({ kind }) => (kind === '' ? 'novedad' : plain(kind))))].join(' y ');
  return [kinds, lostMinutes > 0 ? `${figure(lostMinutes)} min` : '', lostOpen ? 'sin terminar' : '']
    .filter((text) => text !== '')
    .join(', ');
}

function weekLine({ week, managed, archived, goal, actaGoal, differs }: WeekFigures): string {
  const goals = [
    ...(goal === null ? [] : [`suma de metas ${figure(goal)}`]),
    ...(actaGoal === null ? [] : [`acta ${figure(actaGoal)}${differs ? ': no coinciden' : ''}`]),
  ];
  return `  Semana ${week} completa: gestiones ${figure(managed)}, archivados ${figure(archived)}${goals.length === 0 ? '' : `; ${goals.join(' · ')}`}`;
}
