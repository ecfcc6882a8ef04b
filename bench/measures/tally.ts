/** How fast the team's figures are counted, from the cells on, beside a bare pass over those cells. */

import { tallyTeam } from '../../src/app/productivity/tally';
import type { Cell } from '../../src/core/base/cell';
import type { Day } from '../../src/core/calendar/day';
import type { EditPorts, TabPort } from '../../src/core/ports';
import { report } from '../figure';
import { sumOfLengths } from '../pass';
import { agentTab, agentTabNames, type Cells, sideCells, TODAY } from '../rows';
import { median, timed } from '../timing';

const ROWS = 240_000;
const RUNS = 7;

const { cells } = agentTab(ROWS);
const names = agentTabNames();
const [headers = [], ...rows] = cells;
const share = rows.length / names.length;
/** The rows, parted among the agents. */
const tabs = new Map<string, Cells>([
  ...names.map((name, index): [string, Cells] => [name, [headers, ...rows.slice(index * share, (index + 1) * share)]]),
  ...sideCells(),
]);

const COUNTED = ['Fecha', 'Red social', 'Código', 'Estado'].map((header) => headers.indexOf(header));

/** The columns that are counted, taken from the cells in one pass. */
function columnsOf(lines: Cells): ReadonlyMap<number, Cell[]> {
  const columns = COUNTED.map((at) => ({ at, cells: new Array<Cell>(lines.length) }));
  lines.forEach((line, row) => {
    for (const { at, cells: column } of columns) column[row] = line[at] ?? '';
  });
  return new Map(columns.map(({ at, cells: column }) => [at, column]));
}

function tabPort(name: string): TabPort {
  const lines = tabs.get(name) ?? [];
  return {
    name,
    readValues: (rowCount = lines.length) => lines.slice(0, rowCount) as Cell[][],
    readColumns(wanted: readonly number[]): Cell[][] {
      const read = columnsOf(lines);
      return wanted.map((column) => read.get(column) ?? []);
    },
  } as Partial<TabPort> as TabPort;
}

/** What the figures ask of a spreadsheet that nobody has read yet. */
function freshPorts(): EditPorts {
  const ports = new Map(Array.from(tabs.keys(), (name) => [name, tabPort(name)]));
  return {
    workbook: { tabNames: () => [...tabs.keys()], tab: (name: string) => ports.get(name) ?? null },
    cache: { get: () => null, put: () => undefined, remove: () => undefined },
    today: () => TODAY as Day,
  } as unknown as EditPorts;
}

function tallyMonth(): number {
  const answer = tallyTeam(freshPorts(), { from: '2026-10-01', to: TODAY });
  if (!answer.ok) throw new Error(answer.message);
  return answer.value.agents
    .flatMap(({ days }) => days)
    .reduce((sum, day) => sum + (day.managed ?? 0) + (day.archived ?? 0) + (day.pending ?? 0), 0);
}
// The sample plants some dates that cannot be read, and some of other months.
if (tallyMonth() < ROWS * 0.98) throw new Error(`Only ${tallyMonth()} of ${ROWS} rows are counted.`);

const times = timed(RUNS, { pass: () => sumOfLengths(cells), tally: tallyMonth });
const [pass, tally] = [median(times.pass), median(times.tally)];
report([
  {
    id: 'tally.time',
    name: 'Productividad de 240.000 filas de 8 agentes, de las celdas a las cifras',
    value: tally,
    unit: 'ms',
  },
  { id: 'tally.pass', name: '  una pasada que suma el largo de cada celda', value: pass, unit: 'ms' },
  { id: 'tally.multiple', name: '  la cuenta, en pasadas', value: tally / pass, unit: '×', aim: 3 },
]);
