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
  if (figures.agents.every(({ shift }) => shift === null))
    return { verdict: 'nothing', title: 'Nadie tiene meta: AGENTES no dice el Turno de ningún agente.', detail: '' };
  const total = (count: (standing: Standing) => number) => standings.reduce((sum, each) => sum + count(each), 0);
  const met = total((each) => each.met);
  const missed = total((each) => each.missed);
  const unknown = total((each) => each.unknown);
  const all = met + missed + unknown;
  if (all === 0)
    return { verdict: 'nothing', title: 'En estas fechas todavía no hay un día terminado con meta.', detail: '' };
  const share = `${met} de ${jornadas(all)} (${Math.floor((100 * met) / all)} %)`;
  const when = `${untilOf(figures)}.`;
  const gap = unknown === 0 ? '' : ` De ${jornadas(unknown)} no se sabe por falta de datos.`;
  if (missed === 0 && unknown === 0)
    return { verdict: 'yes', title: `Sí: todos cumplieron la meta en ${share}.`, detail: when };
  if (missed === 0)
    return {
      verdict: 'unknown',
      title: `Falta un dato para saberlo: la meta se cumplió en ${share}.`,
      detail: `${when}${gap}`,
    };
  return {
    verdict: met === 0 ? 'no' : 'partly',
    title: `${met === 0 ? 'No' : 'No siempre'}: la meta se cumplió en ${share}.`,
    detail: `${when} Sin cumplir: ${namesOf(standings)}.${gap}`,
  };
}

/** «Del 01/11/2026 al 19/11/2026»: up to the last day that counts. */
function untilOf({ today, from, to }: BoardFigures): string {
  if (from === to) return from === today ? 'Hoy, con el día en curso' : `El ${shownDay(from)}`;
  const last = to < today ? to : addDays(today, -1);
  return from === last ? `El ${shownDay(from)}` : `Del ${shownDay(from)} al ${shownDay(last)}`;
}

/** A «jornada» is one agent's day. */
const jornadas = (count: number): string => `${count} ${count === 1 ? 'jornada' : 'jornadas'}`;

/** Whoever missed most days first: «Laura Pérez (4 jornadas), Camilo Rojas (1) y 2 más». */
function namesOf(standings: readonly Standing[]): string {
  const missed = new Map<string, number>();
  for (const { agent, missed: count } of standings) if (count > 0) missed.set(agent, (missed.get(agent) ?? 0) + count);
  const names = [...missed]
    .sort(([, one], [, other]) => other - one)
    .map(([name, count], index) => `${name} (${index === 0 ? jornadas(count) : count})`);
  const shown = names.slice(0, MOST_NAMES);
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${rest} más` : shown.pop();
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} y ${last}`;
}
