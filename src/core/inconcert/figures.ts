import { networkOf } from '../base/agent-row';
import { type Cell, isDate, textOf } from '../base/cell';
import { fold } from '../base/fold';
import type { ReadRow } from '../base/rows';
import { type Day, shownDay } from '../calendar/day';

/** Whose figure it is: INCONCERT holds one for each person, day and network. */
export interface FigurePlace {
  /** As `personNamed` gave it. */
  readonly person: string;
  readonly day: Day;
  readonly network: 'Facebook' | 'Twitter';
}

/** What Inconcert says that a person did on one day in one network. */
export interface InconcertFigure extends FigurePlace {
  /** Index of its row in INCONCERT. */
  readonly index: number;
  readonly managed: number;
  /** null: the cell says nothing. */
  readonly archived: number | null;
}

/** The highest figure that is believed: no team does more in a day. */
export const MOST_CASES = 999_999;

/** A figure of Inconcert: a whole number from 0 on. null: the cell is empty; undefined: it holds something else. */
export function figureOf(cell: Cell): number | null | undefined {
  const text = textOf(cell).trim();
  if (text === '') return null;
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** Without a network it is Facebook's, the only one that counts (acta/DECISIONS.md 76); null: another word. */
export const networkNamed = (network: string): FigurePlace['network'] | null =>
  fold(network) === '' ? 'Facebook' : networkOf({ network });

/** One text for a place, to find its row by. */
export const placeKey = ({ person, day, network }: FigurePlace): string => `${person}\n${day}\n${network}`;

/**
 * Whose figure a row of INCONCERT holds.
 * @param personNamed the person whom a cell means; null: nobody, or several
 * @returns Spanish, where it cannot be told
 */
export function placeOf(
  { index, values }: ReadRow<'inconcert'>,
  personNamed: (name: string) => string | null,
): FigurePlace | string {
  const { date, agent } = values;
  const person = personNamed(agent);
  const network = networkNamed(values.network);
  if (date === null) return `${rowAt(index)}: falta la Fecha. Escríbala como dd/mm/aaaa.`;
  if (!isDate(date)) return `${rowAt(index)}: «${date.unreadable}» no es una fecha. Escríbala como dd/mm/aaaa.`;
  if (person === null)
    return `${rowAt(index)}: «${agent.trim()}» no es una sola persona de AGENTES. Escriba su nombre completo.`;
  if (network === null) return `${rowAt(index)}: «${values.network.trim()}» no es una red. Escriba Facebook o Twitter.`;
  return { person, day: date.day, network };
}

/**
 * The figures of INCONCERT, one for each person, day and network. What cannot be read counts as missing, and of two
 * rows that say the same day the lower one holds.
 * @param personNamed the person whom a cell means; null: nobody, or several
 * @returns besides, in Spanish, what is wrong in the tab
 */
export function readFigures(
  rows: readonly ReadRow<'inconcert'>[],
  personNamed: (name: string) => string | null,
): { readonly figures: InconcertFigure[]; readonly problems: string[] } {
  const problems: string[] = [];
  const figures = new Map<string, InconcertFigure>();
  for (const row of rows) {
    const { index, values } = row;
    const place = placeOf(row, personNamed);
    if (typeof place === 'string') {
      problems.push(place);
      continue;
    }
    const managed = figureOf(values.managed);
    const archived = figureOf(values.archived);
    if (archived === undefined) problems.push(notACount(index, 'Archivados', values.archived));
    if (managed === undefined) problems.push(notACount(index, 'Gestionados', values.managed));
    if (managed === undefined || managed === null) continue;
    const key = placeKey(place);
    const before = figures.get(key);
    const figure = { index, ...place, managed, archived: archived ?? null };
    if (before && (before.managed !== managed || before.archived !== figure.archived))
      problems.push(
        `INCONCERT, filas ${before.index + 1} y ${index + 1}: dos cifras de ${values.agent.trim()} para el ${shownDay(place.day)} (${shown(before)} y ${shown(figure)}). Se usa la última; borre la otra.`,
      );
    figures.set(key, figure);
  }
  return { figures: [...figures.values()], problems };
}

/** «12», «12 con 3 archivados» */
const shown = ({ managed, archived }: InconcertFigure): string =>
  archived === null ? `${managed}` : `${managed} con ${archived} ${archived === 1 ? 'archivado' : 'archivados'}`;

const rowAt = (index: number): string => `INCONCERT, fila ${index + 1}`;

const notACount = (index: number, header: string, cell: Cell): string =>
  `${rowAt(index)}: ${header} dice «${textOf(cell).trim()}», y se esperaba un número entero, 0 o mayor. Corríjalo; mientras tanto queda sin dato.`;
