import { isSaturday, isSunday, type SheetDay, sheetDay, yearOf } from './days';

/**
 * Colombia's holidays for the sample (Ley 51/1983; 9 July since Ley 2578/2026). Written apart from the
 * add-on's calendar on purpose: a slip there must show against the sample, not be copied into it.
 */
const FIXED = [
  [1, 1],
  [5, 1],
  [7, 20],
  [8, 7],
  [12, 8],
  [12, 25],
] as const;
const MOVED_TO_MONDAY = [
  [1, 6],
  [3, 19],
  [6, 29],
  [8, 15],
  [10, 12],
  [11, 1],
  [11, 11],
] as const;
const CHIQUINQUIRA = { since: 2026, month: 7, dayOfMonth: 9 };
/** Days from Easter: Jueves and Viernes Santo, then Ascensión, Corpus Christi and Sagrado Corazón on their Mondays. */
const FROM_EASTER = [-3, -2, 43, 64, 71];

const holidaysByYear = new Map<number, ReadonlySet<SheetDay>>();

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easter(year: number): SheetDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const monthsAndDays = epact + toSunday - 7 * late + 114;
  return sheetDay(year, Math.floor(monthsAndDays / 31), (monthsAndDays % 31) + 1);
}

/** The day itself when it is a Monday, otherwise the next one. */
function mondayFrom(day: SheetDay): SheetDay {
  return day + ((9 - (day % 7)) % 7);
}

/** The holidays of one year; two that meet on a Monday are one day. */
export function holidaysOf(year: number): ReadonlySet<SheetDay> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const sunday = easter(year);
  const holidays = new Set([
    ...FIXED.map(([month, dayOfMonth]) => sheetDay(year, month, dayOfMonth)),
    ...MOVED_TO_MONDAY.map(([month, dayOfMonth]) => mondayFrom(sheetDay(year, month, dayOfMonth))),
    ...FROM_EASTER.map((offset) => sunday + offset),
  ]);
  if (year >= CHIQUINQUIRA.since) {
    holidays.add(mondayFrom(sheetDay(year, CHIQUINQUIRA.month, CHIQUINQUIRA.dayOfMonth)));
  }
  holidaysByYear.set(year, holidays);
  return holidays;
}

export function isHoliday(day: SheetDay): boolean {
  return holidaysOf(yearOf(day)).has(day);
}

/** Monday to Friday and no holiday. */
export function isBusinessDay(day: SheetDay): boolean {
  return !isSaturday(day) && !isSunday(day) && !isHoliday(day);
}

/** The business day that comes `count` business days after the day (before it, when negative). */
export function plusBusinessDays(day: SheetDay, count: number): SheetDay {
  const step = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached += step;
    if (isBusinessDay(reached)) left--;
  }
  return reached;
}
