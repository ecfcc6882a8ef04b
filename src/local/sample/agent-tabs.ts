import type { StoredCell } from '../workbook/model';
import { AGENT_COLUMNS, type AgentColumn, type ColumnKey } from './agent-columns';
import { type CaseKind, type CaseRow, type CaseSources, makeCase, usualCase } from './cases';
import { cell, SharedCells } from './cells';
import { isSaturday } from './days';
import { type Defect, type DefectContext, defectQueue, headerOf, PLANTED_RULES, type Severity } from './defects';
import { AGENTS, type Agent, type Shift } from './people';
import type { DayLoad } from './quantities';
import type { Random } from './random';
import { leaveRoom, newTab, type TabDraft } from './tabs';

export interface PlantedDefect {
  readonly tab: string;
  /** From 1, as the sheet shows it. */
  readonly row: number;
  /** Canonical header of the finding's column. */
  readonly header: string;
  readonly rule: string;
  readonly severity: Severity;
}

const SHARE_OF_DEFECTS = 0.03;
const SPARE_ROWS = 200;

const COLUMN_KEYS = Object.keys(AGENT_COLUMNS) as ColumnKey[];
const COLUMNS: readonly AgentColumn[] = Object.values(AGENT_COLUMNS);

const OPENING_MINUTE = 8 * 60 + 5;
const CLOSING_MINUTE = { LARGO: 18 * 60, CORTO: 15 * 60, SATURDAY: 13 * 60 };

/** The rows of all agents in order, before any is made: which are archived and which go wrong. */
interface Plan {
  readonly archived: readonly boolean[];
  readonly defects: ReadonlyMap<number, Defect>;
}

function planRows(random: Random, loads: readonly DayLoad[]): Plan {
  const archived = loads.flatMap((load) =>
    random.shuffled([...Array<boolean>(load.cases).fill(false), ...Array<boolean>(load.archived).fill(true)]),
  );
  const count = Math.min(archived.length, Math.max(PLANTED_RULES, Math.round(archived.length * SHARE_OF_DEFECTS)));
  const defects = new Map<number, Defect>();
  defectQueue(random, count).forEach((defect, index) => {
    const wanted = Math.floor(((index + random.next()) * archived.length) / count);
    const place = freePlace(archived, defects, wanted, defect.on === 'archivedMention');
    if (place !== undefined) defects.set(place, defect);
  });
  return { archived, defects };
}

/** The first free row from the wanted one on, of that sort: archived rows stay as many as planned. */
function freePlace(
  archived: readonly boolean[],
  taken: ReadonlyMap<number, Defect>,
  wanted: number,
  inArchived: boolean,
): number | undefined {
  for (let step = 0; step < archived.length; step++) {
    const place = (wanted + step) % archived.length;
    if (archived[place] === inArchived && !taken.has(place)) return place;
  }
  return undefined;
}

/** The agents' tabs with what was planted in them. */
export function agentTabs(
  sources: CaseSources,
  context: DefectContext,
  loads: readonly DayLoad[],
): { readonly tabs: readonly TabDraft[]; readonly planted: readonly PlantedDefect[] } {
  const { random } = sources;
  const { archived, defects } = planRows(random, loads);
  const shared = new SharedCells();
  const planted: PlantedDefect[] = [];
  const tabs = AGENTS.map(({ tab }) => newTab(tab, COLUMNS));
  let place = 0;
  for (const { agent, day, cases, archived: archivedCases } of loads) {
    const tab = tabs[agent] as TabDraft;
    const { shift } = AGENTS[agent] as Agent;
    for (const minute of minutesOf(random, shift, day, cases + archivedCases)) {
      const defect = defects.get(place);
      const kind: CaseKind = defect?.on ?? (archived[place] ? 'archivedMention' : usualCase(random));
      const row = makeCase(kind, sources, { day, minute });
      if (defect) {
        defect.spoil(row, context);
        const { rule, severity } = defect;
        planted.push({ tab: tab.name, row: tab.rows.length + 1, header: headerOf(defect), rule, severity });
      }
      tab.rows.push(cellsOf(row, shared));
      place++;
    }
  }
  for (const tab of tabs) leaveRoom(tab, COLUMNS, SPARE_ROWS, shared);
  return { tabs, planted };
}

/** The moments of a day's rows, in order. */
function minutesOf(random: Random, shift: Shift, day: number, count: number): readonly number[] {
  const closing = isSaturday(day) ? CLOSING_MINUTE.SATURDAY : CLOSING_MINUTE[shift];
  return Array.from({ length: count }, () => random.between(OPENING_MINUTE, closing)).sort((a, b) => a - b);
}

function cellsOf({ values, cells }: CaseRow, shared: SharedCells): StoredCell[] {
  return COLUMN_KEYS.map((key, index) => {
    const spec = COLUMNS[index] as AgentColumn;
    const value = values[key];
    return cells[key] ?? (spec.varied && value !== null ? cell(value, spec.format) : shared.of(value, spec.format));
  });
}
