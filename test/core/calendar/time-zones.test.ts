import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

/** Runs in a process of its own: a process has one time zone. Prints what the calendar says of 2024–2027. */
const PROGRAM = `
import { addDays, dayNumber, dayOf, parseDay, shownDay, weekday } from './src/core/calendar/day';
import { holidayName } from './src/core/calendar/holidays';
import { dateOf, textOf } from './src/core/base/cell';
const lines = [new Date(2026, 10, 20).getTimezoneOffset()];
for (let day = dayOf(2024, 1, 1); day < '2028-01-01'; day = addDays(day, 1))
  lines.push([day, dayNumber(day), weekday(day), holidayName(day), parseDay(shownDay(day)), textOf(dateOf(shownDay(day)))].join(' '));
process.stdout.write(lines.join('\\n'));
`;

const ZONES = ['UTC', 'America/Bogota', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati', 'America/Santiago'];

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
    expect(new Set(told.map(({ offset }) => offset)).size).toBeGreaterThanOrEqual(5);
    expect(told[0]?.lines).toHaveLength(1_461);
    for (const { lines } of told) expect(lines).toEqual(told[0]?.lines);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
