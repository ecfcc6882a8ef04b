import { isSaturday, type SheetDay } from './days';
import { isBusinessDay, isHoliday } from './holidays';
import { AGENTS, type Shift } from './people';
import type { Random } from './random';

/** How many rows one agent registers on one day. */
export interface DayLoad {
  readonly agent: number;
  readonly day: SheetDay;
  readonly cases: number;
  readonly archived: number;
}

const BUSINESS_DAYS = 23;

interface Range {
  readonly lowest: number;
  readonly highest: number;
}

interface UsualDay {
  readonly cases: Range;
  readonly archived: Range;
}

/** Around the goals of acta 29: some days fall short of 130, 70, 113 or 78, as they do. */
const LONG_DAY: UsualDay = { cases: { lowest: 124, highest: 140 }, archived: { lowest: 64, highest: 80 } };
const SHORT_DAY: UsualDay = { cases: { lowest: 107, highest: 123 }, archived: { lowest: 3, highest: 9 } };
const SHORT_SATURDAY: UsualDay = { cases: { lowest: 73, highest: 86 }, archived: { lowest: 1, highest: 5 } };

function usualDay(shift: Shift, day: SheetDay): UsualDay {
  if (shift === 'LARGO') return LONG_DAY;
  return isSaturday(day) ? SHORT_SATURDAY : SHORT_DAY;
}

/** The last 23 business days up to `today`, with the Saturdays between them. */
export function workDays(today: SheetDay): readonly SheetDay[] {
  const days: SheetDay[] = [];
  let businessDays = 0;
  for (let day = today; businessDays < BUSINESS_DAYS; day--) {
    if (isBusinessDay(day)) businessDays++;
    else if (!isSaturday(day) || isHoliday(day)) continue;
    days.push(day);
  }
  return days.reverse();
}

/**
 * The loads of all agents, by agent and day; agents of the long shift rest on Saturdays.
 * With `rows` they are scaled and add up to exactly that.
 */
export function dayLoads(random: Random, today: SheetDay, rows: number | undefined): readonly DayLoad[] {
  const days = workDays(today);
  const usual = AGENTS.flatMap(({ shift }, agent) =>
    days
      .filter((day) => shift === 'CORTO' || !isSaturday(day))
      .map((day): DayLoad => {
        const { cases, archived } = usualDay(shift, day);
        return { agent, day, cases: within(random, cases), archived: within(random, archived) };
      }),
  );
  return rows === undefined ? usual : scaled(usual, rows);
}

function within(random: Random, { lowest, highest }: Range): number {
  return random.between(lowest, highest);
}

/** Rounds the running total and not each number, so that no day loses its share in a small sample. */
function scaled(loads: readonly DayLoad[], rows: number): readonly DayLoad[] {
  const total = loads.reduce((sum, { cases, archived }) => sum + cases + archived, 0);
  let usualSoFar = 0;
  let rowsSoFar = 0;
  const share = (usual: number): number => {
    usualSoFar += usual;
    const reached = Math.round((usualSoFar * rows) / total);
    const added = reached - rowsSoFar;
    rowsSoFar = reached;
    return added;
  };
  return loads.map((load) => ({ ...load, cases: share(load.cases), archived: share(load.archived) }));
}
