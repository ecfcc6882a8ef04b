import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeSampleBase } from '../../src/local/sample';
import type { StoredCell, TabData } from '../../src/local/workbook/model';
import { writeWorkbook } from '../../src/local/workbook/xlsx';
import { dateCell, serial, tabOf, textCell } from '../support/book';
import { commandLine } from '../support/command-line';
import { readFirstTab } from '../support/libre-office';

/** The figures of `productividad`, and those that LibreOffice's own formulas give over the same file. */

const TODAY = '2026-11-20';
const MONTH = Array.from({ length: 30 }, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`);

/** Rows that the sample has not got, for two of its agents: every spelling, on a day with others and on a Sunday. */
const SPELLINGS = [
  ['archivado', ''],
  ['Archivado', 'Exitoso'],
  ['  ARCHIVADO ', ''],
  ['ARCHIVADA', ''],
  ['archivados', ''],
  ['Archivadas ', ''],
  ['ARCHIVADO', 'Pendiente'],
  ['3', 'Pendiente'],
  ['1', 'PENDIENTE'],
  ['4', ' pendiente '],
  ['', 'Exitoso'],
  ['2', ''],
].flatMap(([code = '', status = '']) =>
  ['2026-11-10', '2026-11-15'].map((day) => ({ day, network: 'Twitter', code, status })),
);
/** A date and nothing else is no row yet. */
const BEGUN = { day: '2026-11-10', network: '', code: '', status: '' };

const columnOf = (tab: TabData, header: string): number =>
  (tab.rows[0] ?? []).findIndex((cell) => cell?.value === header);

/** The tab with those rows in place of empty ones at its end. */
function withRows(tab: TabData, rows: readonly (typeof BEGUN)[]): TabData {
  const first = tab.rows.length - rows.length;
  const lines = rows.map(({ day, network, code, status }, index) => {
    const line: (StoredCell | undefined)[] = [...(tab.rows[first + index] ?? [])];
    line[columnOf(tab, 'Fecha')] = dateCell(day);
    line[columnOf(tab, 'Red social')] = textCell(network);
    line[columnOf(tab, 'Código')] = textCell(code);
    line[columnOf(tab, 'Estado')] = textCell(status);
    return line;
  });
  return { ...tab, rows: [...tab.rows.slice(0, first), ...lines] };
}

/** A column of a tab, as a formula names it. */
function range(tab: TabData, header: string): string {
  const letter = String.fromCharCode(65 + columnOf(tab, header));
  return `'${tab.name}'!$${letter}$2:$${letter}$${tab.rows.length}`;
}

/** What a person would write under the table: gestiones, archived ones and the week of a day. */
function formulasFor(tab: TabData, day: number): string[] {
  const [date, network, code, status] = ['Fecha', 'Red social', 'Código', 'Estado'].map((header) => range(tab, header));
  return [
    `SUMPRODUCT((${date}=${day})*(LEN(TRIM(${network}))+LEN(TRIM(${code}))>0)*ISERROR(SEARCH("archivad",${code}))*(LOWER(TRIM(${status}))<>"pendiente"))`,
    `COUNTIFS(${date},${day},${code},"*archivad*",${status},"<>*pendiente*")`,
    `WEEKNUM(${day},21)`,
  ];
}

interface Counted {
  readonly managed: number;
  readonly archived: number;
  readonly week: number;
}

let folder: string;
/** By agent's tab and day. */
const theirs = new Map<string, Counted>();
let agents: readonly string[];
let ours: { agent: string; days: { date: string; managed: number; archived: number }[]; weeks: Week[] }[];
interface Week {
  readonly week: string;
  readonly managed: number;
  readonly archived: number;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'recuento-'));
  const { workbook } = makeSampleBase({ seed: 7, today: TODAY, rows: 9_000 });
  const tabs = workbook.tabs.map((tab, index) => (index < 2 ? withRows(tab, [...SPELLINGS, BEGUN]) : tab));
  agents = tabs.slice(0, 8).map(({ name }) => name);
  const asked = tabs.slice(0, 8).flatMap((tab) => MONTH.map((day) => ({ tab, day })));
  const counts = tabOf(
    'RECUENTO',
    asked.map(({ tab, day }) => [
      tab.name,
      day,
      ...formulasFor(tab, serial(day)).map((formula): StoredCell => ({ value: null, formula })),
    ]),
  );
  const file = path.join(folder, 'base.xlsx');
  writeFileSync(file, await writeWorkbook({ tabs: [{ ...counts, id: 100 }, ...tabs] }));
  for (const [tab = '', day = '', managed = '', archived = '', week = ''] of readFirstTab(file))
    if (tab !== '')
      theirs.set(`${tab} ${day}`, { managed: Number(managed), archived: Number(archived), week: Number(week) });
  const { stdout, stderr } = commandLine([
    'productividad',
    file,
    '--hoy',
    TODAY,
    '--desde',
    '2026-11-01',
    '--hasta',
    '2026-11-30',
    '--json',
  ]);
  if (stderr !== '') throw new Error(stderr);
  ours = JSON.parse(stdout).agents;
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tabOfAgent = (agent: string) => agent.toLocaleUpperCase('es-CO');
const counted = (agent: string, day: string): Counted => {
  const found = theirs.get(`${tabOfAgent(agent)} ${day}`);
  if (!found) throw new Error(`LibreOffice counted nothing of ${agent} on ${day}`);
  return found;
};

test('LibreOffice has counted something of every agent, archived and not', () => {
  expect(theirs.size).toBe(8 * 30);
  for (const tab of agents) {
    const days = MONTH.map((day) => theirs.get(`${tab} ${day}`));
    const sum = (figure: 'managed' | 'archived') => days.reduce((all, day) => all + (day?.[figure] ?? Number.NaN), 0);
    expect(sum('managed')).toBeGreaterThan(300);
    expect(sum('archived')).toBeGreaterThan(5);
  }
});

test('every agent and day: the same gestiones and the same archived ones', () => {
  expect(ours.map(({ agent }) => tabOfAgent(agent))).toEqual(agents);
  for (const { agent, days } of ours) {
    expect(days.map(({ date, managed, archived }) => [date, managed, archived])).toEqual(
      MONTH.map((day) => [day, counted(agent, day).managed, counted(agent, day).archived]),
    );
  }
});

test('the rows that were added: six archived, two gestiones, and none that is pending', () => {
  // A Sunday, on which the sample has at most a slip of its own.
  for (const tab of agents.slice(0, 2)) {
    const sunday = theirs.get(`${tab} 2026-11-15`);
    expect(sunday?.archived).toBe(6);
    expect([2, 3]).toContain(sunday?.managed);
  }
});

test('a week inside the month is the sum of LibreOffice’s days with its number', () => {
  for (const { agent, weeks } of ours)
    for (const week of [45, 46, 47, 48]) {
      const days = MONTH.map((day) => counted(agent, day)).filter((day) => day.week === week);
      expect(days).toHaveLength(7);
      const sum = (figure: 'managed' | 'archived') => days.reduce((all, day) => all + day[figure], 0);
      expect(weeks).toContainEqual(
        expect.objectContaining({ week: `2026-W${week}`, managed: sum('managed'), archived: sum('archived') }),
      );
    }
});
