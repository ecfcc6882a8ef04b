import type { Planned } from '../core/corrections/plan';
import { APPLIED, APPLYING, correctionDetail, nextBatch, rowsOfBatch } from '../core/log/corrections';
import { CORRECT } from '../core/log/entry';
import type { EditPorts, TabPort } from '../core/ports';
import { type LogTab, logLine } from './log-tab';

/** What is written in one tab. */
export interface TabPlan {
  readonly tab: TabPort;
  readonly planned: readonly Planned[];
}

/**
 * Writes planned corrections. BITÁCORA knows of each before its cell changes: whatever stops this halfway can be
 * undone. Needs the lock, under which everything was read.
 * @param batch that they are added to; null begins a new one
 * @returns the batch's name, by which it is undone
 */
export function writeCorrections(
  ports: EditPorts,
  { tab, layout, rows }: LogTab,
  plans: readonly TabPlan[],
  batch: string | null,
): string {
  const { workbook } = ports;
  const id = batch ?? nextBatch(rows);
  const earlier = rowsOfBatch(rows, id);
  const at = ports.now();
  const lines = plans
    .flatMap(({ planned }) => planned)
    .map(({ correction }, index) =>
      logLine(layout, {
        at,
        action: CORRECT,
        key: `${id}/${earlier + index + 1}`,
        status: APPLYING,
        detail: correctionDetail(correction),
      }),
    );
  const first = tab.appendRows(lines);
  workbook.flush();
  for (const plan of plans) plan.tab.writeCells(plan.planned.map(({ write }) => write));
  workbook.flush();
  tab.writeDown(
    first,
    layout.at.get('status') as number,
    lines.map(() => APPLIED),
  );
  return id;
}
