import { calendarOptions } from '../core/base/facts';
import { HEADER_ROWS } from '../core/base/recognise';
import { calendarOf } from '../core/calendar/calendar';
import { acceptedFindings } from '../core/log/exceptions';
import { ruleTally } from '../core/log/rule-tally';
import type { Ports } from '../core/ports';
import { rememberedBaseMap, sightTab } from './base-map';
import { readLog } from './log-tab';
import type { PanelCommands } from './panel-api';
import { done, type Result } from './result';

/** Which rules the team accepts or leaves unattended most, by BITÁCORA and the Revisión columns as they stand. */
export function tallyRules(ports: Ports): Result<PanelCommands['exceptions.rules']['answer']> {
  const { workbook } = ports;
  const log = readLog(workbook);
  if (!log.ok) return log;
  const map = rememberedBaseMap(workbook, ports.cache);
  const tally = ruleTally(ports.today(), calendarOf(calendarOptions(map.facts)));
  for (const { rule } of acceptedFindings((log.value?.rows ?? []).map(({ values }) => values))) tally.accept(rule);
  for (const name of workbook.tabNames()) {
    const tab = workbook.tab(name);
    const sight = tab && sightTab(name, tab.readValues(HEADER_ROWS), map);
    const review = sight?.ok ? sight.layout.at.get('review') : undefined;
    if (!tab || !sight?.ok || review === undefined) continue;
    const { at, headerRow } = sight.layout;
    const day = at.get('date') ?? at.get('sentOn');
    const days = day === undefined ? [] : tab.readColumn(day);
    tally.add(tab.readColumn(review).slice(headerRow + 1), days.slice(headerRow + 1));
  }
  return done({ rules: tally.rules() });
}
