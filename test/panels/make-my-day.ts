import type { DayTally, MyDay, WeekTally } from '../../src/app/panel-api';

type Dated<Type> = Partial<Omit<Type, 'date' | 'monday'>> & { readonly date?: string; readonly monday?: string };

/** A day of the long shift, halfway; the days of these types are plain text here. */
export const dayOf = (change: Dated<DayTally> = {}): DayTally =>
  ({
    date: '2026-11-20',
    managed: 90,
    archived: 41,
    pending: 0,
    inconcert: 6,
    inconcertArchived: null,
    goalManaged: 130,
    goalArchived: 70,
    noGoal: '',
    met: false,
    incidents: [],
    lostMinutes: 0,
    lostOpen: false,
    proRated: null,
    ...change,
  }) as DayTally;

export const weekOf = (change: Dated<WeekTally> = {}): WeekTally =>
  ({
    week: '2026-W47',
    monday: '2026-11-16',
    managed: 400,
    archived: 240,
    inconcert: 12,
    inconcertArchived: 5,
    withoutInconcert: 1,
    goal: 520,
    goalArchived: 280,
    daysMet: 2,
    daysAsked: 4,
    actaGoal: null,
    differs: false,
    ...change,
  }) as WeekTally;

export const myDayOf = (change: Partial<MyDay> = {}): MyDay => {
  const day = change.day ?? dayOf();
  return {
    today: day.date,
    now: 640,
    agent: { name: 'Laura Pérez', shift: 'LARGO', tab: 'LAURA PÉREZ' },
    day,
    days: [day],
    week: weekOf(),
    hours: null,
    pace: null,
    findings: { rows: 0, ofToday: 0 },
    problems: [],
    ...change,
  };
};
