import type { LocalHost } from '../host/local-host';
import type { ReportedFinding, ReportedTab, ReviewReport } from './report';

/** The answers of the panels' door that the report is made of. */
interface ScopeAnswer {
  readonly today: string;
  readonly tabs: readonly string[];
  readonly skipped: ReviewReport['skipped'];
  readonly settingsProblems: readonly string[];
}
type TabAnswer = ReportedTab & {
  readonly findings: readonly (ReportedFinding & { readonly header: string; readonly rowKey: string | null })[];
};

/**
 * Reviews every tab through the same door as the panel. The workbook in memory gets its Revisión columns; nothing
 * is written to disk.
 */
export async function reviewWorkbook(host: LocalHost, workbook: string): Promise<ReviewReport> {
  const ask = async <Answer>(request: object): Promise<Answer> => {
    const { value } = await host.run({ function: 'panel', arguments: [JSON.stringify(request)] });
    const answer = JSON.parse(String(value)) as { ok: true; value: Answer } | { ok: false; message: string };
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  };
  const scope = await ask<ScopeAnswer>({ command: 'review.scope', scope: 'all' });
  const tabs: ReportedTab[] = [];
  const findings: ReportedFinding[] = [];
  for (const tab of scope.tabs) {
    const { findings: found, ...about } = await ask<TabAnswer>({ command: 'review.tab', tab });
    tabs.push(about);
    for (const { header: _header, rowKey: _rowKey, ...finding } of found) findings.push(finding);
  }
  const byRule: Record<string, number> = {};
  for (const { rule } of findings) byRule[rule] = (byRule[rule] ?? 0) + 1;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    workbook,
    today: scope.today,
    tabs,
    skipped: scope.skipped,
    settingsProblems: scope.settingsProblems,
    findings,
    summary: {
      rows: tabs.reduce((sum, { rows }) => sum + rows, 0),
      errors,
      warnings: findings.length - errors,
      byRule: Object.fromEntries(Object.entries(byRule).sort(([a], [b]) => a.localeCompare(b))),
    },
  };
}
