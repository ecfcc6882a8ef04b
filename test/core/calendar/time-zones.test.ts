import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

/** Runs in a process of its own: a process has one time zone. Prints what the calendar says of 2024–2027. */
const PROGRAM = `
import { calendarOf, DEFAULT_CALENDAR } from './src/core/calendar/calendar';
import { businessDaysBetween } from './src/core/calendar/business-days';
import { addDays, dayNumber, dayOf, parseDay, shortDay, shownDay, weekday } from './src/core/calendar/day';
import { deadlineOf, explained } from './src/core/calendar/deadline';
import { dateOf, textOf } from './src/core/base/cell';
import { areOpen, countBusinessDays, dueDates } from './src/google/custom-functions';
const lines = [new Date(2026, 10, 20).getTimezoneOffset()];
const calendar = calendarOf({ ...DEFAULT_CALENDAR, civicDaysOpen: false });
const days = [];
for (let day = dayOf(2024, 1, 1); day < '2028-01-01'; day = addDays(day, 1)) days.push(day);
// As Google gives them: in the zone of the script, at any hour.
const dates = days.map((day) => {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return [new Date(year, month - 1, dayOfMonth), new Date(year, month - 1, dayOfMonth, 12), new Date(year, month - 1, dayOfMonth, 23, 59)];
});
const festivos = [[new Date(2026, 10, 23, 12)]];
const due = dueDates(dates, 8, festivos);
const counts = countBusinessDays(dates, new Date(2026, 6, 3, 23), festivos);
const open = areOpen(dates, festivos);
const shown = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-');
days.forEach((day, row) => {
  const term = deadlineOf(day, 8, calendar);
  lines.push([
    day, dayNumber(day), weekday(day), shortDay(day), calendar.whyClosed(day), parseDay(shownDay(day)),
    textOf(dateOf(shownDay(day))), term.due, term.days.map(explained).join(', '),
    businessDaysBetween(day, term.due, calendar), due[row].map(shown), counts[row], open[row],
  ].join(' | '));
});
process.stdout.write(lines.join('\\n'));
`;

const ZONES = [
  'UTC',
  'America/Bogota',
  'Asia/Tokyo',
  'Pacific/Auckland',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  // Its clocks go forward at midnight: a day may begin at one o'clock.
  'America/Santiago',
];

test('the calendar says the same in every time zone', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zones-'));
  try {
    const outfile = path.join(folder, 'calendar.cjs');
    buildSync({
      stdin: { contents: PROGRAM, resolveDir: path.join(__dirname, '../../..'), loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
    });
    const told = ZONES.map((zone) => {
      const [offset, ...lines] = execFileSync(process.execPath, [outfile], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      }).split('\n');
      return { offset, lines };
    });
    expect(new Set(told.map(({ offset }) => offset)).size).toBeGreaterThanOrEqual(6);
    expect(told[0]?.lines).toHaveLength(1_461);
    expect(told[0]?.lines.find((line) => line.startsWith('2026-07-03 '))).toMatch(
      / \| 2026-7-16,2026-7-16,2026-7-16 \| 0,0,0 \| true,true,true$/,
    );
    for (const { lines } of told) expect(lines).toEqual(told[0]?.lines);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
