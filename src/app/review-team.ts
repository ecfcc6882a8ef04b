import type { Layout } from '../core/base/recognise';
import type { TabKindName } from '../core/base/tabs';
import type { Ports, TabPort } from '../core/ports';
import { bySeverity, type Finding } from '../core/review/judge';
import { type ReviewedTeamTab, reviewTeam, type TeamTab, teamTab } from '../core/review/review-team';
import { RULES } from '../core/rules';
import { kindOfTab, rememberedBaseMap, sightTab } from './base-map';
import { findingView, split } from './finding-view';
import { judgeOptions } from './judge-options';
import type { FindingView, TeamReview } from './panel-api';
import { done, type Result } from './result';
import { writeChanged } from './review-tab';
import { rememberedSideTabs } from './side-tabs';

interface Seen {
  readonly tab: TabPort;
  /** As the tab stands in the sheet. */
  readonly layout: Layout;
  readonly kept: TeamTab;
}

/**
 * The end of a review: compares the rows of all agents, each tab read once, and brings Revisión of the given tabs up
 * to date. A tab that is not there any more is left out.
 */
export function reviewWholeTeam(ports: Ports, tabs: readonly string[]): Result<TeamReview> {
  const { workbook, cache } = ports;
  const map = rememberedBaseMap(workbook, cache);
  const judged = new Set(tabs.filter((name) => hasTeamRules(kindOfTab(name, map))));
  if (judged.size === 0) return done({ findings: [], accepted: [] });
  const seen: Seen[] = [];
  for (const name of workbook.tabNames()) {
    const tab = workbook.tab(name);
    const takesPart = judged.has(name) || kindOfTab(name, map) === 'agent';
    const cells = tab && takesPart ? tab.read() : null;
    const sight = cells && sightTab(name, cells, map);
    if (tab && cells && sight?.ok)
      seen.push({ tab, layout: sight.layout, kept: teamTab(name, sight.layout, cells, RULES) });
  }
  const reviewed = reviewTeam(
    seen.map(({ kept }) => kept),
    judged,
    judgeOptions(ports, map, RULES),
    rememberedSideTabs(workbook, cache, map),
  );
  const views: [Finding, FindingView][] = [];
  for (const { tab, layout, kept } of seen) {
    const of = reviewed.get(tab.name);
    if (!of) continue;
    writeReview(tab, layout, kept, of);
    views.push(...viewsOf(tab.name, layout, kept, of));
  }
  return done(split(views));
}

const hasTeamRules = (kind: TabKindName | null) => RULES.some((rule) => rule.scope === 'team' && rule.tab === kind);

function writeReview(tab: TabPort, layout: Layout, { rows }: TeamTab, { texts }: ReviewedTeamTab): void {
  const column = layout.at.get('review');
  const last = rows[rows.length - 1]?.row.index;
  if (column === undefined || last === undefined || texts.size === 0) return;
  const firstRow = layout.headerRow + 1;
  const shown = new Array<string>(last - firstRow + 1).fill('');
  for (const { row, shown: text } of rows) shown[row.index - firstRow] = text;
  const wanted = shown.map((text, offset) => texts.get(firstRow + offset) ?? text);
  writeChanged(tab, firstRow, column, wanted, (offset) => shown[offset] as string);
}

function viewsOf(tab: string, layout: Layout, kept: TeamTab, reviewed: ReviewedTeamTab): [Finding, FindingView][] {
  const place = { tab, layout };
  const views: [Finding, FindingView][] = reviewed.aboutTab.map((finding) => [
    finding,
    findingView(place, null, finding),
  ]);
  for (const { row, key, findings } of reviewed.rows) {
    const cellOf = (column: string) => row.cells[kept.layout.at.get(column) ?? -1] ?? '';
    for (const finding of bySeverity(findings))
      views.push([finding, findingView(place, { index: row.index, key, cellOf }, finding)]);
  }
  return views;
}
