import { shownDay } from '../../core/calendar/day';
import { isFelt, planUndoImport } from '../../core/inconcert/undo-import';
import { type LoggedImport, readImports, TAKEN_BACK } from '../../core/log/imports';
import type { Ports } from '../../core/ports';
import { rememberedBaseMap } from '../base-map';
import { readLog } from '../log-tab';
import { done, type Result, refused } from '../result';
import type { InconcertCommands } from './api';
import { type FiguresTab, readFiguresTab } from './figures-tab';

type Undo = InconcertCommands['inconcert.undo'];

/** Takes an import back under the lock. Cells come before their mark in BITÁCORA: asked again it takes back the rest. */
export function undoImport(ports: Ports, { batch }: Undo['request']): Result<Undo['answer']> {
  const { workbook, cache } = ports;
  return ports.lock.alone((): Result<Undo['answer']> => {
    const log = readLog(workbook);
    if (!log.ok) return log;
    const logged = readImports(log.value?.rows ?? []).find(({ id }) => id === batch);
    const read = readFiguresTab(workbook, rememberedBaseMap(workbook, cache).facts.settings);
    if (!read.ok) return read;
    if (!log.value || !logged?.standing || !read.value)
      return refused('Esa importación ya se deshizo, o INCONCERT ya no está. Cierre el cuadro y ábralo de nuevo.');
    const { tab, layout, rows } = read.value;
    const plan = planUndoImport(layout, rows, logged.rows);
    tab.writeCells(plan.emptied);
    tab.writeCells(plan.figures);
    workbook.flush();
    const column = log.value.layout.at.get('status') as number;
    log.value.tab.writeCells(logged.indexes.map((row) => ({ row, column, value: TAKEN_BACK, asText: true })));
    return done({
      restored: plan.restored,
      kept: plan.kept.map(({ agent, day, network }) => `${agent}, ${shownDay(day)}, ${network}`),
    });
  });
}

/**
 * The last import of which INCONCERT still holds something; null: none.
 * @param imports the oldest first
 */
export function lastImport(imports: readonly LoggedImport[], tab: FiguresTab | null): LoggedImport | null {
  const rows = tab?.rows ?? [];
  return [...imports].reverse().find((each) => each.standing && isFelt(rows, each.rows)) ?? null;
}
