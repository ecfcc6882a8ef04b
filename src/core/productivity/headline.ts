import { addDays, shownDay } from '../calendar/day';
import type { BoardFigures, Standing } from './standings';

/** The answer to «¿vamos cumpliendo la meta, y quién no?», in Spanish. */
export interface Headline {
  readonly verdict: 'yes' | 'partly' | 'no' | 'unknown' | 'nothing';
  /** One sentence. */
  readonly title: string;
  /** Who does not, or what is missing; ''. */
  readonly detail: string;
}

const MOST_NAMES = 3;

/** Judges the days that are over. Nobody is said to fail where a missing figure might say otherwise. */
export function headlineOf(figures: BoardFigures, standings: readonly Standing[]): Headline {
  if (figures.agents.length === 0)
    return { verdict: 'nothing', title: 'Nadie trabaja en estas fechas, según AGENTES.', detail: '' };
  const total = (count: (standing: Standing) => number) => standings.reduce((sum, each) => sum + count(each), 0);
  const met = total((each) => each.met);
  const missed = total((each) => each.missed);
  const unknown = total((each) => each.unknown);
  const isToday = figures.from === figures.to && figures.from === figures.today;
  if (met + missed + unknown === 0)
    return { verdict: 'nothing', title: 'En estas fechas todavía no hay un día terminado con meta.', detail: '' };
  const when = isToday ? ' hoy, día en curso' : ` ${untilOf(figures)}`;
  const gap = unknown === 0 ? '' : `De ${jornadas(unknown)} no se sabe: falta la cifra de Inconcert o la pestaña.`;
  const share = `${met} de ${jornadas(met + missed + unknown)} con meta (${Math.floor((100 * met) / (met + missed + unknown))} %)`;
  if (missed === 0 && unknown === 0)
    return { verdict: 'yes', title: `Sí: todos cumplieron la meta${when}.`, detail: `${share}.` };
  if (missed === 0)
    return {
      verdict: 'unknown',
      title: `Falta un dato para saberlo: se cumplió la meta en ${share}${when}.`,
      detail: gap,
    };
  return {
    verdict: met === 0 ? 'no' : 'partly',
    title: `${met === 0 ? 'No' : 'No siempre'}: se cumplió la meta en ${share}${when}.`,
    detail: `Jornadas sin cumplir: ${namesOf(standings)}.${gap === '' ? '' : ` ${gap}`}`,
  };
}

/** «del 01/11/2026 al 19/11/2026»: up to the last day that is over. */
function untilOf({ today, from, to }: BoardFigures): string {
  const last = to < today ? to : addDays(today, -1);
  return from === last ? `el ${shownDay(from)}` : `del ${shownDay(from)} al ${shownDay(last)}`;
}

/** A «jornada» is one agent's day. */
const jornadas = (count: number): string => `${count} ${count === 1 ? 'jornada' : 'jornadas'}`;

/** Whoever missed most days first: «Laura Pérez (4), Camilo Rojas (1) y 2 más». */
function namesOf(standings: readonly Standing[]): string {
  const missed = new Map<string, number>();
  for (const { agent, missed: count } of standings) if (count > 0) missed.set(agent, (missed.get(agent) ?? 0) + count);
  const names = [...missed].sort(([, one], [, other]) => other - one).map(([name, count]) => `${name} (${count})`);
  const shown = names.length <= MOST_NAMES ? names : names.slice(0, MOST_NAMES - 1);
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${rest} más` : shown.pop();
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} y ${last}`;
}
