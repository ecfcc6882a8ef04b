import { planCorrections } from '../core/corrections/plan';
import type { Ports } from '../core/ports';
import { rememberedBaseMap, sightTab } from './base-map';
import { openLog } from './log-tab';
import type { FixView, PanelCommands, SkippedFix } from './panel-api';
import { done, type Result } from './result';
import { type TabPlan, writeCorrections } from './write-corrections';

type Apply = PanelCommands['fix.apply'];

/**
 * Writes corrections that a person accepted, wherever their rows are now. What changed since the review is left and
 * named.
 */
export function applyFixes(ports: Ports, { batch, fixes }: Apply['request']): Result<Apply['answer']> {
  const { workbook } = ports;
  return ports.lock.alone((): Result<Apply['answer']> => {
    const { plans, skipped } = planTabs(ports, fixes);
    const planned = plans.flatMap((plan) => plan.planned);
    if (planned.length === 0) return done({ batch, applied: 0, skipped });
    const log = openLog(workbook);
    if (!log.ok) return log;
    const id = writeCorrections(ports, log.value, plans, batch);
    return done({ batch: id, applied: planned.length, skipped });
  });
}

function planTabs(ports: Ports, fixes: readonly FixView[]): { plans: TabPlan[]; skipped: SkippedFix[] } {
  const { workbook } = ports;
  const map = rememberedBaseMap(workbook, ports.cache);
  const who = ports.userMail();
  const plans: TabPlan[] = [];
  const skipped: SkippedFix[] = [];
  for (const name of new Set(fixes.map((fix) => fix.tab))) {
    const ofTab = fixes.filter((fix) => fix.tab === name);
    const tab = workbook.tab(name);
    const cells = tab?.read();
    const sight = cells && sightTab(name, cells, map);
    if (!tab || !cells || !sight?.ok) {
      const reason = tab ? 'la pestaña ya no se revisa' : 'la pestaña ya no está';
      for (const { row } of ofTab) skipped.push({ tab: name, row, cell: `fila ${row}`, reason });
      continue;
    }
    const plan = planCorrections(name, sight.layout, cells, ofTab, who);
    plans.push({ tab, planned: plan.planned });
    for (const cell of plan.skipped) skipped.push({ tab: name, ...cell });
  }
  return { plans, skipped };
}
