import { type Cell, textOf } from '../base/cell';
import { type Columns, rowReader } from '../base/columns';
import type { Layout } from '../base/recognise';
import { contentKey, occurrenceCounter } from '../base/row-key';
import { type ReadRow, rowExists } from '../base/rows';
import { tabKinds } from '../base/tabs';
import type { Book, Rule, RuleContext, TeamRow, TeamRule } from '../rules/rule';
import {
  type ActiveRule,
  activated,
  type Finding,
  internalError,
  type JudgeOptions,
  judgeRows,
  rulesFor,
  worded,
} from './judge';
import { mergedReviewText, rulesShown } from './review-text';

/** A row as far as the comparison of all agents goes: whole bases are held at once. */
interface KeptRow {
  readonly row: ReadRow;
  /** What Revisión holds. */
  readonly shown: string;
  readonly key: string;
}

/** A tab that takes part in the comparison. */
export interface TeamTab {
  readonly name: string;
  readonly layout: Layout;
  readonly rows: readonly KeptRow[];
}

export interface TeamFinding {
  readonly row: ReadRow;
  readonly key: string;
  readonly findings: readonly Finding[];
}

export interface ReviewedTeamTab {
  /** Only rows in which something was found, top to bottom. */
  readonly rows: readonly TeamFinding[];
  readonly aboutTab: readonly Finding[];
  /** Revisión of the rows where it changes: index in the tab → text. */
  readonly texts: ReadonlyMap<number, string>;
}

const TEAM_KEYS: readonly (keyof TeamRow['values'])[] = ['date', 'network', 'caseId', 'comment'];

/** What the rules over all agents look at of a row of that kind, and what tells its case. */
function keysFor({ kind }: Layout, rules: readonly Rule[]): readonly string[] {
  const judged = teamRules(rules).flatMap((rule) => (rule.tab === kind ? rule.needs.flat() : []));
  if (kind !== 'agent') return Object.keys(tabKinds[kind].columns);
  return [...new Set([...TEAM_KEYS, ...tabKinds.agent.identity, ...judged])];
}

const teamRules = (rules: readonly Rule[]) => rules.filter((rule): rule is TeamRule => rule.scope === 'team');

/**
 * Keeps of a tab what the comparison needs.
 * @param cells the tab from its first row
 */
export function teamTab(
  name: string,
  layout: Layout,
  cells: readonly (readonly Cell[])[],
  rules: readonly Rule[],
): TeamTab {
  const columns: Columns = tabKinds[layout.kind].columns;
  const keys = keysFor(layout, rules).filter((key) => layout.at.has(key));
  const indexes = keys.map((key) => layout.at.get(key) as number);
  const at = new Map(keys.map((key, index) => [key, index]));
  const read = rowReader(columns, at);
  const reviewIndex = layout.at.get('review');
  const keyOf = occurrenceCounter();
  const rows: KeptRow[] = [];
  cells.forEach((line, index) => {
    if (index <= layout.headerRow || !rowExists(line, reviewIndex)) return;
    const kept = indexes.map((column) => line[column] ?? '');
    rows.push({
      row: { index, cells: kept, values: read(kept) as ReadRow['values'] },
      shown: reviewIndex === undefined ? '' : textOf(line[reviewIndex] ?? ''),
      key: keyOf(contentKey(line, reviewIndex)),
    });
  });
  return { name, layout: { ...layout, at }, rows };
}

/**
 * Judges tabs by the rules that look at every agent's rows.
 * @param tabs all agents' tabs, and those to judge @param judged names of those to judge
 * @param side rows of the small tabs that rules look things up in; none where the base has none
 */
export function reviewTeam(
  tabs: readonly TeamTab[],
  judged: ReadonlySet<string>,
  options: JudgeOptions,
  side: Book['side'] = () => [],
): ReadonlyMap<string, ReviewedTeamTab> {
  const all: TeamRow[] = tabs
    .filter(({ layout }) => layout.kind === 'agent')
    .flatMap(({ name, rows }) =>
      rows.map(({ row }) => ({ tab: name, number: row.index + 1, values: row.values as TeamRow['values'] })),
    );
  const context: RuleContext = { ...options.context, has: () => true };
  const ready = new Map<Rule, ActiveRule['check'] | null>();
  for (const rule of teamRules(options.rules)) {
    try {
      ready.set(rule, rule.prepare(all, context, side) as ActiveRule['check']);
    } catch (problem) {
      options.onRuleError(rule, problem);
      ready.set(rule, null);
    }
  }
  const reviewed = new Map<string, ReviewedTeamTab>();
  for (const tab of tabs) if (judged.has(tab.name)) reviewed.set(tab.name, reviewTeamTab(tab, ready, options));
  return reviewed;
}

function reviewTeamTab(
  { name, layout, rows }: TeamTab,
  ready: ReadonlyMap<Rule, ActiveRule['check'] | null>,
  options: JudgeOptions,
): ReviewedTeamTab {
  const { settings } = options.context;
  const { active } = rulesFor(layout, [...ready.keys()], settings);
  const judging = active.flatMap((rule) => {
    const check = ready.get(rule);
    return check ? [activated(rule, settings, check)] : [];
  });
  const aboutTab = active
    .filter((rule) => ready.get(rule) === null)
    .map((rule) => worded({ rule, finding: internalError(layout, rule, 'esta pestaña'), accepted: null }, settings));
  const hitsOf = new Map(
    judgeRows(
      name,
      layout,
      rows.map(({ row }) => row),
      judging,
      options,
    ).map(({ row, hits }) => [row, hits]),
  );
  const ofRows = new Set(options.rules.filter(({ scope }) => scope !== 'team').map(({ id }) => id));
  const stays = (rule: string) => ofRows.has(rule);
  const found: TeamFinding[] = [];
  const texts = new Map<number, string>();
  for (const { row, shown, key } of rows) {
    const findings = (hitsOf.get(row) ?? []).map((hit) => worded(hit, settings));
    if (findings.length > 0) found.push({ row, key, findings });
    const text = findings.length > 0 || rulesShown(shown).size > 0 ? mergedReviewText(shown, findings, stays) : shown;
    if (text !== shown) texts.set(row.index, text);
  }
  return { rows: found, aboutTab, texts };
}
