import { firstRows, keptAll, planUndo, type UndoPlan } from '../core/corrections/undo';
import {
  CHANGED_SINCE,
  type LoggedCorrection,
  lastStanding,
  readBatches,
  standing,
  UNDONE,
} from '../core/log/corrections';
import type { Ports } from '../core/ports';
import { rememberedBaseMap, sightTab } from './base-map';
import { readLog } from './log-tab';
import type { PanelCommands } from './panel-api';
import { done, type Result, refused } from './result';

type Undo = PanelCommands['fix.undo'];

/** Short enough for Google, and for a person who waits to cancel. */
const CELLS_A_CALL = 200;

/**
 * Restores cells of a batch of corrections, as many as a call should. A cell that somebody changed since stays and is
 * named. Cells come before their marks in BITÁCORA: whatever stops this halfway is taken up by the next call.
 * @param batch null: the last one
 */
export function undoFixes(ports: Ports, { batch }: Undo['request']): Result<Undo['answer']> {
  const { workbook } = ports;
  return ports.lock.alone((): Result<Undo['answer']> => {
    const read = readLog(workbook);
    if (!read.ok) return read;
    const log = read.value;
    const batches = readBatches(log?.rows ?? []);
    const chosen = batch === null ? lastStanding(batches, ports.userMail()) : batches.find(({ id }) => id === batch);
    const left = chosen ? standing(chosen) : [];
    if (!log || !chosen || left.length === 0) return refused('No queda ninguna corrección por deshacer.');
    const now = firstRows(left, CELLS_A_CALL);
    const plans = Array.from(new Set(now.map(({ tab }) => tab)), (name) => ({
      name,
      ...undoTab(
        ports,
        name,
        now.filter(({ tab }) => tab === name),
      ),
    }));
    workbook.flush();
    const column = log.layout.at.get('status') as number;
    const marks = (corrections: readonly LoggedCorrection[], value: string) =>
      corrections.map(({ index }) => ({ row: index, column, value, asText: true }));
    log.tab.writeCells(plans.flatMap(({ undone, kept }) => [...marks(undone, UNDONE), ...marks(kept, CHANGED_SINCE)]));
    return done({
      batch: chosen.id,
      restored: plans.reduce((sum, { writes }) => sum + writes.length, 0),
      skipped: plans.flatMap(({ name, skipped }) => skipped.map((cell) => ({ tab: name, ...cell }))),
      left: left.length - now.length,
    });
  });
}

/** Restores the cells of one tab and says what became of each. */
function undoTab(ports: Ports, name: string, corrections: readonly LoggedCorrection[]): UndoPlan {
  const tab = ports.workbook.tab(name);
  if (!tab) return keptAll(corrections, 'la pestaña ya no está');
  const cells = tab.read();
  const sight = sightTab(name, cells, rememberedBaseMap(ports.workbook, ports.cache));
  if (!sight.ok) return keptAll(corrections, 'la pestaña ya no se revisa');
  const plan = planUndo(sight.layout, cells, corrections);
  tab.writeCells(plan.writes);
  return plan;
}
