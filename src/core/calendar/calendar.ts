import { remembered } from '../base/remembered';
import { civicDayName } from './civic-days';
import { type Day, dayNumber, dayOfNumber, weekday } from './day';
import { holidayName } from './holidays';

/** A day that FESTIVOS closes or opens. */
export interface CalendarChange {
  readonly day: Day;
  readonly name: string;
  readonly open: boolean;
}

/** What the team decides of its calendar (acta/DECISIONS.md 26 and 27). Plain data: it goes through the cache. */
export interface CalendarOptions {
  /** `sabado_habil` */
  readonly saturdaysOpen: boolean;
  /** `dias_civicos_habiles`: a día cívico is no holiday, though national entities do not work on it. */
  readonly civicDaysOpen: boolean;
  /** `festivo_9_julio`: Ley 2578 de 2026, which has been challenged in court. */
  readonly chiquinquira: boolean;
  /** Of two for one day the last holds. */
  readonly changes: readonly CalendarChange[];
}

export const DEFAULT_CALENDAR: CalendarOptions = {
  saturdaysOpen: false,
  civicDaysOpen: true,
  chiquinquira: true,
  changes: [],
};

export const FIRST_YEAR = 1984;
export const LAST_YEAR = 2100;
const FIRST_DAY = `${FIRST_YEAR}-01-01`;
const LAST_DAY = `${LAST_YEAR}-12-31`;

/** Is the day of the years whose holidays are known. Nothing is counted beyond them. */
export const inCalendar = (day: Day): boolean => day >= FIRST_DAY && day <= LAST_DAY;

/** Why nobody works on a Saturday, where `sabado_habil` says no. */
export const SATURDAY = 'sábado';

export interface Calendar {
  /**
   * Spanish, why nobody works on the day: «domingo», «festivo: Navidad»; null on a business day. A day before 1984
   * or after 2100 is closed, whatever FESTIVOS says of it.
   */
  whyClosed(day: Day): string | null;
  /** Business days from 1 January of the day's year to the day, that one included. */
  openSinceNewYear(day: Day): number;
}

/** The business days of a team. */
export function calendarOf({ saturdaysOpen, civicDaysOpen, chiquinquira, changes }: CalendarOptions): Calendar {
  const changed = new Map(changes.map((change) => [change.day, change]));
  const whyClosed = (day: Day): string | null => {
    if (!inCalendar(day)) return `fuera del calendario de ${FIRST_YEAR} a ${LAST_YEAR}`;
    const change = changed.get(day);
    if (change) return change.open ? null : named('cerrado', change.name);
    const holiday = holidayName(day, chiquinquira);
    if (holiday !== null) return named('festivo', holiday);
    const ofWeek = weekday(day);
    if (ofWeek === 0) return 'domingo';
    if (ofWeek === 6 && !saturdaysOpen) return SATURDAY;
    const civic = civicDaysOpen ? null : civicDayName(day);
    return civic === null ? null : named('día cívico', civic);
  };

  const byYear = new Map<string, readonly number[]>();
  const openSinceNewYear = (day: Day): number => {
    const year = day.slice(0, 4);
    const first = dayNumber(`${year}-01-01` as Day);
    let counts = byYear.get(year);
    if (!counts) {
      let open = 0;
      counts = Array.from({ length: 366 }, (_, index) => {
        if (whyClosed(dayOfNumber(first + index)) === null) open += 1;
        return open;
      });
      byYear.set(year, counts);
    }
    return counts[dayNumber(day) - first] as number;
  };
  return { whyClosed: remembered(whyClosed), openSinceNewYear };
}

const named = (kind: string, name: string) => (name === '' ? kind : `${kind}: ${name}`);
