import { dayNumber } from '../kit/days';

/** What a person may look at with one press; `custom`: the days that they type. */
export type RangeName = 'week' | 'month' | 'lastMonth' | 'custom';

/** Both included, yyyy-MM-dd. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export const RANGE_NAMES: Readonly<Record<RangeName, string>> = {
  week: 'Esta semana',
  month: 'Este mes',
  lastMonth: 'Mes pasado',
  custom: 'Otras fechas',
};

const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** The days of a range as of today; the week begins on Monday. */
export function rangeOf(name: Exclude<RangeName, 'custom'>, today: string): Days {
  const number = dayNumber(today);
  if (name === 'week') {
    const monday = number - ((number + 3) % 7);
    return { from: dayOf(monday), to: dayOf(monday + 6) };
  }
  const first = `${today.slice(0, 7)}-01`;
  return name === 'month' ? monthFrom(first) : monthFrom(`${dayOf(dayNumber(first) - 1).slice(0, 7)}-01`);
}

/** @param first of a month */
function monthFrom(first: string): Days {
  // Whatever the month, 31 days on is the next one.
  const next = `${dayOf(dayNumber(first) + 31).slice(0, 7)}-01`;
  return { from: first, to: dayOf(dayNumber(next) - 1) };
}

/** Every day of a range. */
export const daysIn = ({ from, to }: Days): string[] =>
  Array.from({ length: Math.max(0, dayNumber(to) - dayNumber(from) + 1) }, (_, index) =>
    dayOf(dayNumber(from) + index),
  );

/** Spanish: what is wrong with days that a person typed; null: nothing. The server judges how many they may be. */
export function rangeProblem({ from, to }: Days): string | null {
  if (from === '' || to === '') return 'Escriba las dos fechas completas.';
  return to < from ? 'La fecha «Desde» es posterior a «Hasta». Cambie una de las dos.' : null;
}
