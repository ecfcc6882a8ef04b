import { foldName } from '../base/fold';
import type { Day } from '../calendar/day';
import { countOn, type TabCount } from '../productivity/count-rows';
import { daysFrom } from '../productivity/periods';
import type { Posting } from '../productivity/postings';
import { type InconcertFigure, placeKey } from './figures';

/** Cases of one network on one day. null: nobody knows. */
export interface NetworkCount {
  readonly managed: number | null;
  readonly archived: number | null;
}

/** What Inconcert says of an agent's day beside the base. */
export interface ComparedDay {
  /** As people know the person. */
  readonly agent: string;
  readonly day: Day;
  readonly facebook: {
    readonly inconcert: NetworkCount;
    /** Late cases that were answered by the wall (acta 27). */
    readonly base: NetworkCount;
    /**
     * How many of them Inconcert may count too: then the base's row is the one that holds (acta/DECISIONS.md 100).
     * null: a figure is missing.
     */
    readonly twice: number | null;
  };
  readonly twitter: {
    readonly inconcert: NetworkCount;
    /** Every row that is not Facebook's. */
    readonly base: NetworkCount;
    /** The base's gestiones less Inconcert's: below 0 the base lacks some. null: a figure is missing. */
    readonly difference: number | null;
    /** The same of archived cases. */
    readonly archivedDifference: number | null;
  };
  /** The figures do not agree, or some may be counted twice. */
  readonly differs: boolean;
  /** Networks in which one side says something and the other nothing. */
  readonly missing: readonly ('Facebook' | 'Twitter')[];
}

export interface CompareInput {
  readonly from: Day;
  readonly to: Day;
  readonly postings: readonly Posting[];
  /** By the tab's folded name; a tab that cannot be read is not there. */
  readonly counts: ReadonlyMap<string, TabCount>;
  readonly figures: readonly InconcertFigure[];
}

const UNKNOWN: NetworkCount = { managed: null, archived: null };

/**
 * Inconcert's figures and the base's rows of every agent and day of a range on which one of both says something
 * (acta 24: of Twitter «el reporte de Inconcert no es real»). By agent, then by day.
 */
export function compareDays({ from, to, postings, counts, figures }: CompareInput): ComparedDay[] {
  const known = new Map(figures.map((figure) => [placeKey(figure), figure]));
  const days = daysFrom(from, to);
  return [...new Set(postings.map(({ person }) => person))].flatMap((person) => {
    const ofPerson = postings.filter((posting) => posting.person === person);
    const agent = ofPerson[0]?.agent ?? person;
    return days.flatMap((day) => {
      const facebook = known.get(placeKey({ person, day, network: 'Facebook' }));
      const twitter = known.get(placeKey({ person, day, network: 'Twitter' }));
      const base = baseOn(ofPerson, day, postings, counts);
      if (!facebook && !twitter && (base === null || isNothing(base))) return [];
      return [comparedDay(agent, day, facebook ?? UNKNOWN, twitter ?? UNKNOWN, base)];
    });
  });
}

interface BaseDay {
  readonly facebook: { readonly managed: number; readonly archived: number };
  readonly twitter: { readonly managed: number; readonly archived: number };
}

const isNothing = ({ facebook, twitter }: BaseDay): boolean =>
  facebook.managed + facebook.archived + twitter.managed + twitter.archived === 0;

/** What the person's tab of that day holds; null: it cannot be counted, or nobody knows whose its rows are. */
function baseOn(
  ofPerson: readonly Posting[],
  day: Day,
  postings: readonly Posting[],
  counts: CompareInput['counts'],
): BaseDay | null {
  const posting = ofPerson.find((each) => each.holdsOn(day));
  if (!posting || posting.tab === '') return null;
  const tab = foldName(posting.tab);
  const isShared = postings.some(
    (other) => other.person !== posting.person && foldName(other.tab) === tab && other.holdsOn(day),
  );
  const counted = isShared ? undefined : counts.get(tab);
  if (!counted) return null;
  const { managed, archived, facebookManaged, facebookArchived } = countOn(counted, day);
  return {
    facebook: { managed: facebookManaged, archived: facebookArchived },
    twitter: { managed: managed - facebookManaged, archived: archived - facebookArchived },
  };
}

function comparedDay(
  agent: string,
  day: Day,
  facebook: NetworkCount,
  twitter: NetworkCount,
  base: BaseDay | null,
): ComparedDay {
  const rows = base?.facebook ?? UNKNOWN;
  const others = base?.twitter ?? UNKNOWN;
  const twice =
    facebook.managed === null || rows.managed === null || rows.archived === null
      ? null
      : Math.min(rows.managed, facebook.managed) + Math.min(rows.archived, facebook.archived ?? 0);
  const difference = lessOf(others.managed, twitter.managed);
  const archivedDifference = lessOf(others.archived, twitter.archived);
  const missing: ComparedDay['missing'][number][] = [];
  // Any work on the day makes a Facebook figure expected; Twitter is in the base in any case.
  if (facebook.managed === null || base === null) missing.push('Facebook');
  if (twitter.managed === null ? (others.managed ?? 0) + (others.archived ?? 0) > 0 : base === null)
    missing.push('Twitter');
  return {
    agent,
    day,
    facebook: { inconcert: countOf(facebook), base: countOf(rows), twice },
    twitter: { inconcert: countOf(twitter), base: countOf(others), difference, archivedDifference },
    differs: (twice ?? 0) > 0 || (difference ?? 0) !== 0 || (archivedDifference ?? 0) !== 0,
    missing,
  };
}

const countOf = ({ managed, archived }: NetworkCount): NetworkCount => ({ managed, archived });

const lessOf = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one - other;
