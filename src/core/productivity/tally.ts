import { foldName } from '../base/fold';
import { remembered } from '../base/remembered';
import type { Calendar } from '../calendar/calendar';
import { addDays, type Day } from '../calendar/day';
import { type Incident, isDayOff, lostMinutes } from '../incidents/incident';
import type { InconcertFigure } from '../inconcert/figures';
import type { Settings } from '../settings/settings';
import { countOn, type TabCount } from './count-rows';
import { actaWeek, type Goal, goalOn, noGoal } from './goals';
import { daysFrom, firstOfMonth, lastOfMonth, mondayOf, monthOf, weekName } from './periods';
import type { Posting } from './postings';
import { hoursOf } from './shifts';

/** One agent's day. What nobody knows is null and never 0. */
export interface DayTally {
  readonly date: Day;
  /** Gestiones of the agent's tab; null: the tab cannot be counted. */
  readonly managed: number | null;
  readonly archived: number | null;
  readonly pending: number | null;
  /** What Inconcert counts of Facebook; null: «sin dato». */
  readonly inconcert: number | null;
  readonly inconcertArchived: number | null;
  readonly goalManaged: number | null;
  readonly goalArchived: number | null;
  /** Spanish: why nothing is asked («festivo: Navidad», «ausencia»); ''. */
  readonly noGoal: string;
  /** null: nothing is asked, or it depends on a figure that is missing (acta/DECISIONS.md 98). */
  readonly met: boolean | null;
  readonly incidents: readonly Incident[];
  /** Minutes that they took, within the shift where its hours are known. */
  readonly lostMinutes: number;
  /** An incident has no end yet: more may be lost. */
  readonly lostOpen: boolean;
  /** The goals without those minutes, where `metas.prorrateo` asks for them and the shift's hours are known. */
  readonly proRated: { readonly managed: number; readonly archived: number | null } | null;
}

/** An agent's days of a whole week or month, added up: the same whatever days were asked for. */
export interface PeriodTally {
  /** null: a day of it cannot be counted. */
  readonly managed: number | null;
  readonly archived: number | null;
  /** Of the days that have one; null: none has. */
  readonly inconcert: number | null;
  readonly inconcertArchived: number | null;
  /** Days with a goal and without a figure of Inconcert, up to today. */
  readonly withoutInconcert: number;
  /** Sum of its days' goals; null: the agent has no shift. */
  readonly goal: number | null;
  readonly goalArchived: number | null;
  readonly daysMet: number;
  /** Days up to today that have a goal. */
  readonly daysAsked: number;
}

export interface WeekTally extends PeriodTally {
  /** `2026-W47` */
  readonly week: string;
  readonly monday: Day;
  /** What the acta says of a week; null: nothing of this shift. */
  readonly actaGoal: number | null;
  /** The sum of the goals is not what the acta says: both are shown. */
  readonly differs: boolean;
}

export interface MonthTally extends PeriodTally {
  /** `2026-11` */
  readonly month: string;
}

/** What an agent did in one shift. */
export interface AgentTally {
  readonly posting: Posting;
  /** Those of the asked range on which the agent works in that shift. */
  readonly days: readonly DayTally[];
  readonly weeks: readonly WeekTally[];
  readonly months: readonly MonthTally[];
}

export interface TallyInput {
  readonly from: Day;
  readonly to: Day;
  readonly postings: readonly Posting[];
  /** By the tab's folded name; a tab that cannot be read is not there. */
  readonly counts: ReadonlyMap<string, TabCount>;
  readonly figures: readonly InconcertFigure[];
  /** By person. */
  readonly incidents: ReadonlyMap<string, readonly Incident[]>;
  readonly today: Day;
  readonly settings: Settings;
  readonly calendar: Calendar;
}

/** The figures of every agent who works on some day of the range (acta 24, 25, 29). */
export function tallyOf(input: TallyInput): AgentTally[] {
  const { from, to, postings } = input;
  const asked = daysFrom(from, to);
  const tallierOf = dayTallier(input);
  return postings
    .filter((posting) => asked.some((day) => posting.holdsOn(day)))
    .map((posting) => {
      const on = remembered(tallierOf(posting));
      const within = (days: readonly Day[]) => days.filter((day) => posting.holdsOn(day)).map(on);
      const days = within(asked);
      const mondays = [...new Set(days.map(({ date }) => mondayOf(date)))];
      const months = [...new Set(days.map(({ date }) => firstOfMonth(date)))];
      return {
        posting,
        days,
        weeks: mondays.map((monday) => weekOf(posting, monday, within(daysFrom(monday, addDays(monday, 6))), input)),
        months: months.map((first) => ({
          month: monthOf(first),
          ...periodOf(posting, within(daysFrom(first, lastOfMonth(first))), input.today),
        })),
      };
    });
}

/** The way from a posting to its days: what was done and asked on each. */
function dayTallier({ postings, counts, figures, incidents, settings, calendar }: TallyInput) {
  const facebook = new Map(
    figures.flatMap((figure) => (figure.network === 'Facebook' ? [[`${figure.person}\n${figure.day}`, figure]] : [])),
  );
  return ({ person, tab, shift }: Posting) => {
    const tabKey = foldName(tab);
    const counted = tab === '' ? undefined : counts.get(tabKey);
    const rivals = postings.filter((other) => other.person !== person && foldName(other.tab) === tabKey);
    const own = incidents.get(person) ?? [];
    return (day: Day): DayTally => {
      const count = counted && !rivals.some((other) => other.holdsOn(day)) ? countOn(counted, day) : null;
      const figure = facebook.get(`${person}\n${day}`);
      const ofDay = own.filter((incident) => incident.day === day);
      const dayOff = ofDay.find(isDayOff);
      const goal =
        shift === null
          ? noGoal('sin turno')
          : dayOff
            ? noGoal(dayOff.kind.toLowerCase())
            : goalOn(shift, day, { settings, calendar });
      const hours = shift === null ? null : hoursOf(shift, day, settings);
      const lost = lostMinutes(ofDay, hours);
      const done = {
        managed: count?.managed ?? null,
        archived: count?.archived ?? null,
        inconcert: figure?.managed ?? null,
        inconcertArchived: figure?.archived ?? null,
      };
      return {
        date: day,
        ...done,
        pending: count?.pending ?? null,
        goalManaged: goal.managed,
        goalArchived: goal.archived,
        noGoal: goal.none,
        met: isMet(goal, done),
        incidents: ofDay,
        lostMinutes: lost.minutes,
        lostOpen: lost.open,
        proRated:
          settings.proRates && hours && lost.minutes > 0
            ? proRated(goal, 1 - lost.minutes / (hours.end - hours.start))
            : null,
      };
    };
  };
}

type Done = Pick<DayTally, 'managed' | 'archived' | 'inconcert' | 'inconcertArchived'>;

/**
 * Both goals are reached, each by itself (acta/DECISIONS.md 78 and 83). Where Inconcert's figure is missing the base
 * alone may reach them; where it does not, nobody knows (98).
 */
function isMet(goal: Goal, { managed, archived, inconcert, inconcertArchived }: Done): boolean | null {
  if (goal.managed === null || managed === null || archived === null) return null;
  const enoughArchived = goal.archived === null || archived + (inconcertArchived ?? 0) >= goal.archived;
  const enoughManaged = managed + (inconcert ?? 0) >= goal.managed;
  if (enoughManaged && enoughArchived) return true;
  return inconcert === null ? null : false;
}

function proRated({ managed, archived }: Goal, share: number): DayTally['proRated'] {
  if (managed === null) return null;
  return { managed: Math.round(managed * share), archived: archived === null ? null : Math.round(archived * share) };
}

function weekOf(posting: Posting, monday: Day, days: readonly DayTally[], input: TallyInput): WeekTally {
  const { shift } = posting;
  const period = periodOf(posting, days, input.today);
  const actaGoal = shift === null ? null : actaWeek(shift, monday, input.settings);
  return {
    week: weekName(monday),
    monday,
    ...period,
    actaGoal,
    differs: actaGoal !== null && period.goal !== actaGoal,
  };
}

/** Days of one posting, added up. */
export function periodOf({ shift }: Posting, days: readonly DayTally[], today: Day): PeriodTally {
  const past = days.filter(({ date, goalManaged }) => date <= today && goalManaged !== null);
  const known = (figures: readonly number[]) => (figures.length === 0 ? null : sumOf(figures));
  return {
    managed: totalOf(days, ({ managed }) => managed),
    archived: totalOf(days, ({ archived }) => archived),
    inconcert: known(days.flatMap(({ inconcert }) => inconcert ?? [])),
    inconcertArchived: known(days.flatMap(({ inconcertArchived }) => inconcertArchived ?? [])),
    withoutInconcert: past.filter((day) => day.inconcert === null).length,
    goal: shift === null ? null : sumOf(days.map(({ goalManaged }) => goalManaged ?? 0)),
    goalArchived: shift === 'LARGO' ? sumOf(days.map(({ goalArchived }) => goalArchived ?? 0)) : null,
    daysMet: past.filter(({ met }) => met === true).length,
    daysAsked: past.length,
  };
}

/** null: one of them is unknown. */
function totalOf(days: readonly DayTally[], figure: (day: DayTally) => number | null): number | null {
  const figures = days.map(figure);
  return figures.includes(null) ? null : sumOf(figures as number[]);
}

const sumOf = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);
