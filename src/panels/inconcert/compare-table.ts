import type { ComparedDay } from '../../app/panel-api';
import { differenceWords, facebookWords, missingWords, twitterWords } from './compare-words';
import { shownDay } from './words';

/** Which days are shown. */
export type CompareFilter = 'all' | 'differences' | 'missing';

/** Stands in the place of a figure that nobody knows; the words beside it say of whom. */
export const NO_FIGURE = '–';

/** null: nobody knows it. */
export type CompareCell = string | number | null;

export interface CompareRow {
  /** A day, or an agent's total. */
  readonly kind: 'day' | 'total';
  readonly cells: readonly CompareCell[];
  readonly differs: boolean;
}

export interface CompareGroup {
  readonly agent: string;
  readonly rows: readonly CompareRow[];
}

export const COLUMNS = [
  'Agente',
  'Fecha',
  'Facebook Inconcert',
  'Facebook base',
  'Facebook',
  'Twitter Inconcert',
  'Twitter base',
  'Twitter',
] as const;

const FILTERS: Readonly<Record<CompareFilter, (day: ComparedDay) => boolean>> = {
  all: () => true,
  differences: ({ differs }) => differs,
  missing: ({ missing }) => missing.length > 0,
};

export const daysOf = (days: readonly ComparedDay[], filter: CompareFilter): readonly ComparedDay[] =>
  days.filter(FILTERS[filter]);

/**
 * The table by agent, as it is shown and downloaded. An agent's total is of all days of the range, whichever are shown.
 * In it «sin dato» days count as nothing, and it says how many they are.
 */
export function compareTable(days: readonly ComparedDay[], filter: CompareFilter): CompareGroup[] {
  return [...new Set(days.map(({ agent }) => agent))].flatMap((agent) => {
    const ofAgent = days.filter((day) => day.agent === agent);
    const shown = daysOf(ofAgent, filter);
    return shown.length === 0 ? [] : [{ agent, rows: [...shown.map(rowOf), totalOf(agent, ofAgent)] }];
  });
}

const rowOf = ({ agent, day, facebook, twitter, differs }: ComparedDay): CompareRow => ({
  kind: 'day',
  differs,
  cells: [
    agent,
    shownDay(day),
    facebook.inconcert.managed,
    both(facebook.base),
    facebookWords(facebook),
    twitter.inconcert.managed,
    twitter.base.managed,
    twitterWords(twitter),
  ],
});

/** Late cases count whether they were answered or archived. */
const both = ({ managed, archived }: ComparedDay['facebook']['base']): number | null =>
  managed === null || archived === null ? null : managed + archived;

function totalOf(agent: string, days: readonly ComparedDay[]): CompareRow {
  const twice = sumOf(days.map(({ facebook }) => facebook.twice)) ?? 0;
  const difference = sumOf(days.map(({ twitter }) => twitter.difference));
  const withoutFacebook = days.filter(({ missing }) => missing.includes('Facebook')).length;
  const withoutTwitter = days.filter(({ missing }) => missing.includes('Twitter')).length;
  return {
    kind: 'total',
    differs: false,
    cells: [
      agent,
      'Total',
      sumOf(days.map(({ facebook }) => facebook.inconcert.managed)),
      sumOf(days.map(({ facebook }) => both(facebook.base))),
      joined(twice === 0 ? '' : `${twice} en ambos`, missingWords(withoutFacebook)),
      sumOf(days.map(({ twitter }) => twitter.inconcert.managed)),
      sumOf(days.map(({ twitter }) => twitter.base.managed)),
      joined(difference === null ? '' : differenceWords(difference), missingWords(withoutTwitter)),
    ],
  };
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');

/** Of those that are known; null: none is. */
function sumOf(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null);
  return known.length === 0 ? null : known.reduce((sum, figure) => sum + figure, 0);
}
