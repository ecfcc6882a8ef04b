import type { ImportOutcome } from '../../app/panel-api';
import { counted, number } from '../kit/spanish';
import type { DayOrder } from './report/columns';
import { readDay } from './report/days';
import type { Encoding } from './report/decode';

/** `2026-11-19` → «19/11/2026», as the base shows it. */
export const shownDay = (day: string): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** «Día y mes: 05/11/2026 es el 5 de noviembre» */
export function orderWords(order: DayOrder, example: string): string {
  const name = order === 'dayFirst' ? 'Día y mes' : 'Mes y día';
  const day = readDay(example, order);
  if (day === null) return `${name}: ${example.trim()} no sería una fecha`;
  return `${name}: ${example.trim()} es el ${Number(day.slice(8))} de ${MONTHS[Number(day.slice(5, 7)) - 1]} de ${day.slice(0, 4)}`;
}

const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};
const DELIMITERS: Readonly<Record<string, string>> = {
  ';': 'punto y coma',
  ',': 'comas',
  '\t': 'tabulaciones',
  '|': 'barras',
};

/** «Leído como UTF-8, separado por punto y coma.» */
export const encodingWords = (encoding: Encoding, delimiter: string): string =>
  `Leído como ${ENCODINGS[encoding]}, separado por ${DELIMITERS[delimiter] ?? `«${delimiter}»`}.`;

/** A figure, or that nobody knows it. */
export const figureWords = (figure: number | null): string => (figure === null ? 'sin dato' : number(figure));

/** «líneas 4, 9 y más» */
export function linesWords(lines: readonly number[], limit = 5): string {
  const shown = lines.slice(0, limit).map(String);
  const more = lines.length > limit ? '…' : '';
  return `${lines.length === 1 ? 'línea' : 'líneas'} ${shown.join(', ')}${more}`;
}

/** «Se agregaron 24 cifras y cambió 1; 8 ya estaban.» */
export function outcomeWords({ added, updated, same, left }: ImportOutcome): string {
  const done = [
    added > 0 && `${added === 1 ? 'se agregó' : 'se agregaron'} ${counted(added, 'cifra', 'cifras')}`,
    updated > 0 && `${updated === 1 ? 'cambió' : 'cambiaron'} ${number(updated)}`,
    same > 0 && `${number(same)} ya ${same === 1 ? 'estaba' : 'estaban'}`,
    left.length > 0 &&
      `${number(left.length)} ${left.length === 1 ? 'distinta quedó' : 'distintas quedaron'} como estaban`,
  ].filter((part) => part !== false);
  const text = done.length === 0 ? 'no había cifras por agregar' : done.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
