import { networkOf } from '../base/agent-row';
import { type Cell, isDate, textOf } from '../base/cell';
import { fold } from '../base/fold';
import type { ReadRow } from '../base/rows';
import { type Day, shownDay } from '../calendar/day';

/** What Inconcert says that a person did on one day in one network. */
export interface InconcertFigure {
  /** Index of its row in INCONCERT. */
  readonly index: number;
  /** As `personNamed` gave it. */
  readonly person: string;
  readonly day: Day;
  readonly network: 'Facebook' | 'Twitter';
  readonly managed: number;
  /** null: the cell says nothing. */
  readonly archived: number | null;
}

/** A figure of Inconcert: a whole number from 0 on. null: the cell is empty; undefined: it holds something else. */
export function figureOf(cell: Cell): number | null | undefined {
  const text = textOf(cell).trim();
  if (text === '') return null;
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** Without a network it is Facebook's, the only one that counts (acta/DECISIONS.md 76); null: another word. */
export const networkNamed = (network: string): InconcertFigure['network'] | null =>
  fold(network) === '' ? 'Facebook' : networkOf({ network });

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
  for (const { index, values } of rows) {
    const at = `INCONCERT, fila ${index + 1}`;
    const { date, agent } = values;
    const person = personNamed(agent);
    const network = networkNamed(values.network);
    const managed = figureOf(values.managed);
    const archived = figureOf(values.archived);
    if (!isDate(date)) {
      problems.push(
        date === null
          ? `${at}: falta la Fecha. Escríbala como dd/mm/aaaa.`
          : `${at}: «${date.unreadable}» no es una fecha. Escríbala como dd/mm/aaaa.`,
      );
      continue;
    }
    if (person === null) {
      problems.push(`${at}: «${agent.trim()}» no es una sola persona de AGENTES. Escriba su nombre completo.`);
      continue;
    }
    if (network === null) {
      problems.push(`${at}: «${values.network.trim()}» no es una red. Escriba Facebook o Twitter.`);
      continue;
    }
    if (archived === undefined) problems.push(notACount(at, 'Archivados', values.archived));
    if (managed === undefined) problems.push(notACount(at, 'Gestionados', values.managed));
    if (managed === undefined || managed === null) continue;
    const key = `${person}\n${date.day}\n${network}`;
    const before = figures.get(key);
    const figure = { index, person, day: date.day, network, managed, archived: archived ?? null };
    if (before && (before.managed !== managed || before.archived !== figure.archived))
      problems.push(
        `INCONCERT, filas ${before.index + 1} y ${index + 1}: dos cifras de ${agent.trim()} para el ${shownDay(date.day)} (${shown(before)} y ${shown(figure)}). Se usa la última; borre la otra.`,
      );
    figures.set(key, figure);
  }
  return { figures: [...figures.values()], problems };
}

/** «12», «12 con 3 archivados» */
const shown = ({ managed, archived }: InconcertFigure): string =>
  archived === null ? `${managed}` : `${managed} con ${archived} ${archived === 1 ? 'archivado' : 'archivados'}`;

const notACount = (at: string, header: string, cell: Cell): string =>
  `${at}: ${header} dice «${textOf(cell).trim()}», y se esperaba un número entero, 0 o mayor. Corríjalo; mientras tanto queda sin dato.`;
