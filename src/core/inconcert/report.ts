import { parseDay } from '../calendar/day';
import { type FigurePlace, MOST_CASES, networkNamed, placeKey } from './figures';

/** A figure of a report of Inconcert, as its file says it. */
export interface ReportEntry {
  /** As the file writes it. */
  readonly agent: string;
  /** yyyy-MM-dd */
  readonly day: string;
  /** As the file writes it; '' is Facebook. */
  readonly network: string;
  readonly managed: number;
  /** null: the report does not say. */
  readonly archived: number | null;
}

/** What several rows of one agent, day and network are: parts of a figure, or the same one told again. */
export type Repeated = 'sum' | 'last';

/** What the report says of a person, a day and a network. */
export interface ReportFigure extends FigurePlace {
  readonly managed: number;
  readonly archived: number | null;
}

/** The report, in the base's own terms. */
export interface UnderstoodReport {
  readonly figures: ReportFigure[];
  /** Names that mean nobody, or several people; each once, as the file writes it. */
  readonly strangers: string[];
  /** Words for networks that are neither Facebook nor Twitter; each once. */
  readonly otherNetworks: string[];
  /** Figures that nobody can have: more than a day holds, or on no day. */
  readonly unlikely: ReportEntry[];
}

/**
 * Puts people and networks in the place of the file's words. Two names of one person are one person.
 * @param personNamed the person whom a name of the file means; null: nobody; undefined: a person at the panel left the
 *   name out
 */
export function understandReport(
  entries: readonly ReportEntry[],
  repeated: Repeated,
  personNamed: (name: string) => string | null | undefined,
): UnderstoodReport {
  const figures = new Map<string, ReportFigure>();
  const strangers = new Set<string>();
  const otherNetworks = new Set<string>();
  const unlikely: ReportEntry[] = [];
  for (const entry of entries) {
    const person = personNamed(entry.agent);
    const network = networkNamed(entry.network);
    const day = parseDay(entry.day);
    if (person === null) strangers.add(entry.agent);
    if (network === null) otherNetworks.add(entry.network);
    if (person === null || person === undefined || network === null) continue;
    const place = day === null ? null : { person, day, network };
    const before = place && repeated === 'sum' ? figures.get(placeKey(place)) : undefined;
    const figure = place && together(place, entry, before);
    if (!figure || Math.max(figure.managed, figure.archived ?? 0) > MOST_CASES) unlikely.push(entry);
    else figures.set(placeKey(figure), figure);
  }
  return { figures: [...figures.values()], strangers: [...strangers], otherNetworks: [...otherNetworks], unlikely };
}

function together(
  place: FigurePlace,
  { managed, archived }: ReportEntry,
  before: ReportFigure | undefined,
): ReportFigure {
  if (!before) return { ...place, managed, archived };
  const both = archived === null && before.archived === null ? null : (archived ?? 0) + (before.archived ?? 0);
  return { ...place, managed: managed + before.managed, archived: both };
}
