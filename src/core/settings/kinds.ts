import { type Cell, dateOf, flagOf, isDate, textOf, timeOf } from '../base/cell';
import { fold } from '../base/fold';
import { parseDay } from '../calendar/day';
import { addressOf } from '../mail/address';
import type { DatedCount, Severity } from './settings';

/** Google takes 50 recipients a mail. */
const MOST_ADDRESSES = 20;

/** How the cell of a setting is read. */
export interface SettingKind {
  /** Spanish: «se esperaba …». */
  readonly expected: string;
  /** undefined: the cell cannot be read so. */
  readonly parse: (cell: Cell) => unknown;
  /** What holds where nothing is asked. */
  readonly none: unknown;
  readonly choices?: readonly string[];
}

const read = (expected: string, parse: (cell: Cell, text: string) => unknown, none: unknown = null): SettingKind => ({
  expected,
  none,
  parse: (cell) => parse(cell, textOf(cell).trim()),
});

export const yesOrNo: SettingKind = {
  ...read('Sí o No', (cell, text) =>
    typeof cell === 'boolean' || /^(si|no|x)$/.test(fold(text)) ? flagOf(cell) : undefined,
  ),
  choices: ['Sí', 'No'],
};
export const day = read('una fecha dd/mm/aaaa', (cell) => {
  const value = dateOf(cell);
  return isDate(value) ? value.day : undefined;
});
export const count = read('un número entero, 0 o mayor', (_, text) =>
  /^\d{1,4}$/.test(text) ? Number(text) : undefined,
);
const list = (expected: string, item: RegExp, clean: (text: string) => string, separators = /[,;\n]+/) =>
  read(expected, (_, text) => {
    const items = text
      .split(separators)
      .map(clean)
      .filter((value) => value !== '');
    return items.every((value) => item.test(value)) ? items : undefined;
  });
export const choice = <Value>(values: Readonly<Record<string, Value>>, shown: readonly string[]): SettingKind => ({
  ...read(shown.join(' o '), (_, text) => values[fold(text)]),
  choices: shown,
});

export const accounts = list(
  'cuentas como @ProsperidadCol, separadas por comas',
  /^\w{1,15}$/,
  (text) => text.replace(/^@/, '').toLowerCase(),
  /[\s,;]+/,
);
export const lines = list('números de teléfono separados por comas', /^\d{3,}$/, (text) =>
  text.replace(/[\s().+-]/g, ''),
);
export const words = list('palabras separadas por comas', /^\p{L}[\p{L} ]*$/u, fold);
export const domain = read(
  'un dominio como example.com',
  (_, text) => {
    const name = text.replace(/^@/, '').toLowerCase();
    return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name) ? name : undefined;
  },
  '',
);
export const hour = read('una hora en punto, de 0 a 23', (_, text) => {
  const value = /^(\d{1,2})(?::00)?$/.exec(text)?.[1];
  return value !== undefined && Number(value) < 24 ? Number(value) : undefined;
});
export const timeOfDay = read('una hora como 8:00 o 17:30', (cell) => timeOf(cell) ?? undefined);
export const datedCounts = read(
  'un número entero, o varios con su fecha como «130; 140 desde 01/12/2026»',
  (_, text) => {
    const counts = text.split(/[;\n]+/).map(datedCount);
    const beginnings = new Set(counts.map((each) => each?.from));
    // Of two that begin together nobody knows which was meant.
    return counts.includes(null) || beginnings.size < counts.length ? undefined : (counts as DatedCount[]).sort(byDay);
  },
);
export const mails = read(
  'correos separados por comas',
  (_, text) => {
    const addresses = text
      .split(/[\s,;]+/)
      .filter((part) => part !== '')
      .map(addressOf);
    return addresses.includes(null) || addresses.length > MOST_ADDRESSES ? undefined : addresses;
  },
  [],
);
export const monthOrDays = read('«1 mes» o un número de días', (_, text) => {
  if (/^1 ?mes$/.test(fold(text))) return null;
  const days = /^(\d{1,3})(?: dias?)?$/.exec(fold(text))?.[1];
  return days === undefined ? undefined : Number(days);
});

const DATED_COUNT = /^(\d{1,5})(?: desde (\S+))?$/;

function datedCount(text: string): DatedCount | null {
  const [, value, since] = DATED_COUNT.exec(fold(text)) ?? [];
  const from = since === undefined ? null : parseDay(since);
  return value === undefined || (since !== undefined && from === null) ? null : { value: Number(value), from };
}

const byDay = ({ from: one }: DatedCount, { from: other }: DatedCount): number =>
  (one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : 0;

export const severity = choice<Severity>({ error: 'error', aviso: 'warning' }, ['error', 'aviso']);
