import type { DayTally } from '../../app/panel-api';
import { number } from '../kit/spanish';
import { type HeatCell, type Metric, signOf } from './heat';

/** Whole percents, rounded down: 99,6 % is not the goal. */
export const percent = (share: number): string => `${number(Math.floor(share * 100 + 1e-9))} %`;

const SHORT: Readonly<Record<HeatCell['kind'], string>> = {
  counted: '',
  running: '',
  future: '',
  noData: 's/d',
  holiday: 'fest.',
  weekend: '',
  absence: 'aus.',
  noGoal: '—',
};

/** What stands in a cell without a goal, or without a figure. */
export const shortWord = ({ kind }: HeatCell): string => SHORT[kind];

const figureName: Readonly<Record<Metric, string>> = { managed: 'gestiones', archived: 'archivados' };

/** Spanish: all that a cell shows, in words, for screen readers and for whoever points at it. */
export function cellWords(day: DayTally, cell: HeatCell, metric: Metric, today: string): string {
  const { figure, inconcert, share, goal } = cell;
  const sign = signOf(day, today);
  const words = [
    cell.kind === 'noData' ? 'sin dato' : figure === null ? '' : `${number(figure)} ${figureName[metric]}`,
    goal !== null && inconcert !== null ? `${number(inconcert)} de Facebook en Inconcert` : '',
    goal !== null && cell.kind !== 'future' && inconcert === null ? 'sin dato de Inconcert' : '',
    share === null || goal === null ? '' : `${percent(share)} de la meta de ${number(goal)}`,
    sign?.words ?? '',
    day.noGoal === '' ? '' : `sin meta: ${day.noGoal}`,
    ...incidentWords(day),
  ];
  return words.filter((word) => word !== '').join('; ');
}

/** Minutes lost and the pro-rated goal, which is a second figure and changes nothing. */
function incidentWords({ incidents, lostMinutes, lostOpen, proRated }: DayTally): string[] {
  if (incidents.length === 0) return [];
  const kinds = [...new Set(incidents.map(({ kind }) => (kind === '' ? 'novedad' : kind.toLowerCase())))].join(', ');
  const lost = lostMinutes === 0 && !lostOpen ? kinds : `${kinds}: ${number(lostMinutes)} min perdidos`;
  return [
    lostOpen ? `${lost}, o más: falta una hora` : lost,
    ...(proRated ? [`meta prorrateada ${number(proRated.managed)}`] : []),
  ];
}
