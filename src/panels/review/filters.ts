import type { Severity } from '../../app/panel-api';
import { type Finding, type Group, inOrder } from './findings';

/** null or `all`: not filtered by it. The three combine. */
export interface Filters {
  readonly severity: Severity | 'all';
  readonly tab: string | null;
  readonly rule: string | null;
}

export const NO_FILTERS: Filters = { severity: 'all', tab: null, rule: null };

/** How many findings each choice would leave, given the other two filters. */
export interface FilterCounts {
  readonly severity: Readonly<Record<Filters['severity'], number>>;
  readonly tab: ReadonlyMap<string, number>;
  readonly rule: ReadonlyMap<string, number>;
}

export function isFiltering({ severity, tab, rule }: Filters): boolean {
  return severity !== 'all' || tab !== null || rule !== null;
}

export function passes(finding: Finding, { severity, tab, rule }: Filters): boolean {
  return (
    (severity === 'all' || finding.severity === severity) &&
    (tab === null || finding.tab === tab) &&
    (rule === null || finding.rule === rule)
  );
}

/** The groups with what passes; those left empty go. */
export function filterGroups(groups: readonly Group[], filters: Filters): readonly Group[] {
  if (!isFiltering(filters)) return groups;
  return groups
    .map((group) => ({ ...group, findings: group.findings.filter((finding) => passes(finding, filters)) }))
    .filter((group) => group.findings.length > 0);
}

/** Counts for every choice. A chosen tab or rule is always listed, also with 0. */
export function countChoices(groups: readonly Group[], filters: Filters): FilterCounts {
  const severity = { all: 0, error: 0, warning: 0 };
  const tab = new Map<string, number>();
  const rule = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

  for (const finding of inOrder(groups)) {
    if (passes(finding, { ...filters, severity: 'all' })) {
      severity.all++;
      severity[finding.severity]++;
    }
    if (passes(finding, { ...filters, tab: null })) add(tab, finding.tab);
    if (passes(finding, { ...filters, rule: null })) add(rule, finding.rule);
  }
  if (filters.tab !== null && !tab.has(filters.tab)) tab.set(filters.tab, 0);
  if (filters.rule !== null && !rule.has(filters.rule)) rule.set(filters.rule, 0);
  return { severity, tab, rule };
}

/**
 * The filters that still say something about these findings: after another review a tab or rule may be gone.
 * The same object when all do, so that nobody takes them for new ones.
 */
export function stillApplying(filters: Filters, groups: readonly Group[]): Filters {
  const findings = inOrder(groups);
  const some = (key: 'tab' | 'rule' | 'severity') => findings.some((finding) => finding[key] === filters[key]);
  const { severity, tab, rule } = filters;
  const kept: Filters = {
    severity: severity === 'all' || some('severity') ? severity : 'all',
    tab: tab === null || some('tab') ? tab : null,
    rule: rule === null || some('rule') ? rule : null,
  };
  return kept.severity === severity && kept.tab === tab && kept.rule === rule ? filters : kept;
}
