import type { LocalHost } from '../host/local-host';
import { askPanel } from './panel-door';
import type { ReportedFinding, ReportedTab, ReviewReport } from './report';

/** The answers of the panels' door that the report is made of. */
interface ScopeAnswer {
  readonly today: string;
  readonly tabs: readonly string[];
  readonly skipped: ReviewReport['skipped'];
  readonly settingsProblems: readonly string[];
  readonly rulesOff: readonly string[];
}
type AnsweredFinding = ReportedFinding & { readonly header: string; readonly rowKey: string | null };
interface TeamAnswer {
  readonly findings: readonly AnsweredFinding[];
  readonly accepted: readonly (AnsweredFinding & { readonly reason: string })[];
}
type TabAnswer = ReportedTab & TeamAnswer;

/**
 * Reviews every tab through the same door as the panel. The workbook in memory gets its Revisión columns; nothing
 * is written to disk.
 */
export async function reviewWorkbook(host: LocalHost, workbook: string): Promise<ReviewReport> {
  await host.formulasSettled();
  const scope = await askPanel<ScopeAnswer>(host, { command: 'review.scope', scope: 'all' });
  const tabs: ReportedTab[] = [];
  const found: AnsweredFinding[] = [];
  const accepted: (AnsweredFinding & { readonly reason: string })[] = [];
  for (const tab of scope.tabs) {
    const answer = await askPanel<TabAnswer>(host, { command: 'review.tab', tab });
    const { findings: ofTab, accepted: acceptedOfTab, ...about } = answer;
    tabs.push(about);
    found.push(...ofTab);
    accepted.push(...acceptedOfTab);
  }
  const team = await askPanel<TeamAnswer>(host, { command: 'review.team', tabs: scope.tabs });
  const findings = inOrder(scope.tabs, [...found, ...team.findings]).map(reported);
  const byRule: Record<string, number> = {};
  for (const { rule } of findings) byRule[rule] = (byRule[rule] ?? 0) + 1;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    workbook,
    today: scope.today,
    tabs,
    skipped: scope.skipped,
    settingsProblems: scope.settingsProblems,
    rulesOff: scope.rulesOff,
    findings,
    accepted: inOrder(scope.tabs, [...accepted, ...team.accepted]).map(reported),
    summary: {
      rows: tabs.reduce((sum, { rows }) => sum + rows, 0),
      errors,
      warnings: findings.length - errors,
      byRule: Object.fromEntries(Object.entries(byRule).sort(([a], [b]) => a.localeCompare(b))),
    },
  };
}

/** Tab by tab, from the top: what the comparison of all agents found stands among the rest. */
function inOrder<Finding extends ReportedFinding>(tabs: readonly string[], findings: readonly Finding[]): Finding[] {
  const place = new Map(tabs.map((tab, index) => [tab, index]));
  return [...findings].sort((a, b) => (place.get(a.tab) ?? 0) - (place.get(b.tab) ?? 0) || a.row - b.row);
}

const reported = <Finding extends AnsweredFinding>({ header: _header, rowKey: _rowKey, ...finding }: Finding) =>
  finding;
