import { remembered } from '../base/remembered';
import { type Day, weekday } from './day';
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
  readonly changes: readonly CalendarChange[];
}

export const DEFAULT_CALENDAR: CalendarOptions = {
  saturdaysOpen: false,
  civicDaysOpen: true,
  chiquinquira: true,
  changes: [],
};

export interface Calendar {
  /** Spanish, why nobody works on the day: «domingo», «festivo: Navidad»; null on a business day. */
  whyClosed(day: Day): string | null;
}

/** The business days of a team. */
export function calendarOf({ saturdaysOpen, changes }: CalendarOptions): Calendar {
  const changed = new Map(changes.map((change) => [change.day, change]));
  const whyClosed = (day: Day): string | null => {
    const change = changed.get(day);
    if (change) return change.open ? null : `cerrado: ${change.name}`;
    const holiday = holidayName(day);
    if (holiday !== null) return `festivo: ${holiday}`;
    const ofWeek = weekday(day);
    if (ofWeek === 0) return 'domingo';
    return ofWeek === 6 && !saturdaysOpen ? 'sábado' : null;
  };
  return { whyClosed: remembered(whyClosed) };
}
