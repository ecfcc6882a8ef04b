import { addDays, type Day, dayOf, weekday } from './day';

interface Holiday {
  readonly name: string;
  /** Month and day, or days from Easter Sunday. */
  readonly on: readonly [month: number, day: number] | number;
  /** Kept on the next Monday (Ley 51 de 1983, art. 1). */
  readonly movesToMonday: boolean;
  /** First year in force. */
  readonly since: number;
}

/** Ley 51 de 1983 moved the holidays to Mondays from 1984 on; before it they were others. */
const LEY_51 = 1984;
const CHIQUINQUIRA = 'Nuestra Señora del Rosario de Chiquinquirá';

/** Ley 51 de 1983, arts. 1 and 2; Ley 2578 de 2026, art. 6. */
const HOLIDAYS: readonly Holiday[] = [
  { name: 'Año Nuevo', on: [1, 1], movesToMonday: false, since: LEY_51 },
  { name: 'Día de los Reyes Magos', on: [1, 6], movesToMonday: true, since: LEY_51 },
  { name: 'Día de San José', on: [3, 19], movesToMonday: true, since: LEY_51 },
  { name: 'Jueves Santo', on: -3, movesToMonday: false, since: LEY_51 },
  { name: 'Viernes Santo', on: -2, movesToMonday: false, since: LEY_51 },
  { name: 'Día del Trabajo', on: [5, 1], movesToMonday: false, since: LEY_51 },
  { name: 'Ascensión del Señor', on: 39, movesToMonday: true, since: LEY_51 },
  { name: 'Corpus Christi', on: 60, movesToMonday: true, since: LEY_51 },
  { name: 'Sagrado Corazón de Jesús', on: 68, movesToMonday: true, since: LEY_51 },
  { name: 'San Pedro y San Pablo', on: [6, 29], movesToMonday: true, since: LEY_51 },
  { name: CHIQUINQUIRA, on: [7, 9], movesToMonday: true, since: 2026 },
  { name: 'Día de la Independencia', on: [7, 20], movesToMonday: false, since: LEY_51 },
  { name: 'Batalla de Boyacá', on: [8, 7], movesToMonday: false, since: LEY_51 },
  { name: 'Asunción de la Virgen', on: [8, 15], movesToMonday: true, since: LEY_51 },
  { name: 'Día de la Raza', on: [10, 12], movesToMonday: true, since: LEY_51 },
  { name: 'Todos los Santos', on: [11, 1], movesToMonday: true, since: LEY_51 },
  { name: 'Independencia de Cartagena', on: [11, 11], movesToMonday: true, since: LEY_51 },
  { name: 'Inmaculada Concepción', on: [12, 8], movesToMonday: false, since: LEY_51 },
  { name: 'Navidad', on: [12, 25], movesToMonday: false, since: LEY_51 },
];

/** Easter Sunday of a Gregorian year (Meeus, Jones and Butcher). */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leapCorrection = Math.floor((century + 8) / 25);
  const moonCorrection = Math.floor((century - leapCorrection + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const fromMarch = epact + toSunday - 7 * lateMoon + 114;
  return dayOf(year, Math.floor(fromMarch / 31), (fromMarch % 31) + 1) as Day;
}

const nextMonday = (day: Day): Day => addDays(day, (8 - weekday(day)) % 7);

const known = new Map<string, ReadonlyMap<Day, string>>();

/**
 * The holidays of a year from 1984 on with their names. Two that share a Monday (30/06/2025) are one entry with both
 * names.
 * @param chiquinquira does the 9 July of Ley 2578 de 2026 count (it has been challenged in court)
 */
export function holidaysOf(year: number, chiquinquira = true): ReadonlyMap<Day, string> {
  const key = `${year} ${chiquinquira}`;
  const holidays = known.get(key) ?? computed(year, chiquinquira);
  known.set(key, holidays);
  return holidays;
}

function computed(year: number, chiquinquira: boolean): ReadonlyMap<Day, string> {
  const easter = easterSunday(year);
  const holidays = new Map<Day, string>();
  for (const { name, on, movesToMonday, since } of HOLIDAYS) {
    if (year < since || (name === CHIQUINQUIRA && !chiquinquira)) continue;
    const day = typeof on === 'number' ? addDays(easter, on) : (dayOf(year, on[0], on[1]) as Day);
    const kept = movesToMonday ? nextMonday(day) : day;
    const other = holidays.get(kept);
    holidays.set(kept, other ? `${other} y ${name}` : name);
  }
  return holidays;
}

/** The holiday's name, or null on any other day. */
export function holidayName(day: Day, chiquinquira = true): string | null {
  return holidaysOf(Number(day.slice(0, 4)), chiquinquira).get(day) ?? null;
}
