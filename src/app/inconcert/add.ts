import { isFormula, type PlainCell } from '../../core/base/cell';
import { type Before, type PlannedFigure, whyNotChanged } from '../../core/inconcert/plan-import';
import {
  CUT_OFF,
  IMPORT,
  IMPORTED,
  IMPORTING,
  type ImportedRow,
  importDetails,
  nextImport,
  readImports,
} from '../../core/log/imports';
import type { CellWrite, Ports } from '../../core/ports';
import { type LogTab, logLine, openLog, readLog } from '../log-tab';
import { done, type Result } from '../result';
import type { InconcertCommands } from './api';
import { type FiguresTab, makeFiguresTab } from './figures-tab';
import { lineOf, readReport } from './read-report';

type Add = InconcertCommands['inconcert.add'];

/**
 * Adds a report to INCONCERT under the lock, by what the tab holds then. BITÁCORA knows of every figure before its cell
 * changes: stopped halfway, the same import adds the rest, and both can be taken back.
 */
export function addReport(ports: Ports, asked: Add['request']): Result<Add['answer']> {
  return ports.lock.alone((): Result<Add['answer']> => {
    const read = readReport(ports, asked);
    if (!read.ok) return read;
    const { planned } = read.value;
    const shown = new Map(asked.updates.map(({ key, before }) => [key, before]));
    const isWanted = (figure: PlannedFigure) =>
      figure.state === 'different' && isAsShown(figure, shown.get(figure.key)) && whyNotChanged(figure) === null;
    const added = planned.filter(({ state }) => state === 'new');
    const updated = planned.filter(isWanted);
    const left = planned.filter((figure) => figure.state === 'different' && !updated.includes(figure));
    const log = readLog(ports.workbook);
    if (!log.ok) return log;
    if (log.value) markCutOff(log.value);
    const isNothing = added.length + updated.length === 0;
    const opened = isNothing ? null : openLog(ports.workbook);
    if (opened?.ok === false) return opened;
    const named = added.map((figure) => ({ ...figure, agent: read.value.nameOf(figure.person) }));
    const tab = isNothing ? null : (read.value.tab ?? makeFiguresTab(ports.workbook));
    return done({
      batch: opened && tab && write(ports, opened.value, tab, asked.file, named, updated),
      added: added.length,
      updated: updated.length,
      same: planned.filter(({ state }) => state === 'same').length,
      left: left.map((figure) => lineOf(figure, read.value)),
    });
  });
}

/** Each cell is as the person was shown it, or as an import that was stopped between both left it. */
const isAsShown = ({ before: now, managed, archived }: PlannedFigure, shown: Before | undefined): boolean =>
  shown !== undefined &&
  (now?.managed === shown.managed || now?.managed === String(managed)) &&
  (now?.archived === shown.archived || now?.archived === String(archived));

/** Whoever has the lock knows that no other import is under way. */
function markCutOff({ tab, layout, rows }: LogTab): void {
  const column = layout.at.get('status') as number;
  const unfinished = readImports(rows).filter((each) => each.unfinished);
  tab.writeCells(
    unfinished.flatMap(({ indexes }) => indexes.map((row) => ({ row, column, value: CUT_OFF, asText: true }))),
  );
}

type NewFigure = PlannedFigure & { readonly agent: string };

function write(
  ports: Ports,
  log: LogTab,
  { tab, layout }: FiguresTab,
  file: string,
  added: readonly NewFigure[],
  updated: readonly PlannedFigure[],
): string {
  const { workbook } = ports;
  const batch = nextImport(log.rows);
  const hasArchived = layout.at.has('archived');
  const known = (figure: PlannedFigure) => (hasArchived ? figure.archived : null);
  const rows: ImportedRow[] = [
    ...added.map((figure) => ({ ...figure, archived: known(figure), before: null })),
    ...updated.map((figure) => ({ ...figure, archived: known(figure), ...rowBefore(figure) })),
  ];
  const at = ports.now();
  const lines = importDetails(file, ports.userMail(), rows).map((detail, index) =>
    logLine(log.layout, { at, action: IMPORT, key: `${batch}/${index + 1}`, status: IMPORTING, detail }),
  );
  const first = log.tab.appendRows(lines);
  workbook.flush();
  tab.appendRows(added.map((figure) => lineFor(figure, layout.at)));
  tab.writeCells(updated.flatMap((figure) => changesOf(figure, layout.at)));
  workbook.flush();
  log.tab.writeDown(
    first,
    log.layout.at.get('status') as number,
    lines.map(() => IMPORTED),
  );
  return batch;
}

/** What the row of a figure that is changed holds and says. */
function rowBefore({ row }: PlannedFigure): Pick<ImportedRow, 'agent' | 'before'> {
  const plain = (key: 'managed' | 'archived'): PlainCell => {
    const cell = row?.values[key] ?? '';
    return isFormula(cell) ? cell.value : cell;
  };
  return { agent: row?.values.agent ?? '', before: { managed: plain('managed'), archived: plain('archived') } };
}

/** The cells of a new row, for columns in whatever order the team keeps them. */
function lineFor({ agent, day, network, managed, archived }: NewFigure, at: FiguresTab['layout']['at']): PlainCell[] {
  const cells: Readonly<Record<string, PlainCell>> = {
    date: { day, minutes: null },
    agent,
    network,
    managed,
    archived: archived ?? '',
  };
  const line = new Array<PlainCell>(Math.max(...at.values()) + 1).fill('');
  for (const [key, value] of Object.entries(cells)) {
    const column = at.get(key);
    if (column !== undefined) line[column] = value;
  }
  return line;
}

function changesOf({ row, managed, archived }: PlannedFigure, at: FiguresTab['layout']['at']): CellWrite[] {
  return Object.entries({ managed, archived }).flatMap(([key, value]) => {
    const column = at.get(key);
    return row === null || column === undefined || value === null
      ? []
      : [{ row: row.index, column, value, asText: false }];
  });
}
