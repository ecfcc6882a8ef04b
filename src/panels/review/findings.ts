import type { AcceptedView, FindingView, Severity } from '../../app/panel-api';

/** A finding with a name of its own for as long as its review stands. */
export interface Finding extends FindingView {
  /** Also the id of its card in the page. */
  readonly id: string;
}

/** What a person accepted as it is, with a name of its own. */
export interface AcceptedFinding extends AcceptedView {
  readonly id: string;
}

/** Findings that stand under one heading: errors by tab, warnings by rule. */
export interface Group {
  readonly key: string;
  readonly severity: Severity;
  /** The tab's name for errors, the rule's id for warnings. */
  readonly name: string;
  readonly findings: readonly Finding[];
}

const columnLetters = (cell: string) => cell.replace(/[^A-Z]/gi, '');

/** By row, then by column from left to right (A … Z, AA …). */
export function byPlace(a: FindingView, b: FindingView): number {
  if (a.row !== b.row) return a.row - b.row;
  const [left, right] = [columnLetters(a.cell), columnLetters(b.cell)];
  if (left.length !== right.length) return left.length - right.length;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The findings of one tab, in reading order; `tabIndex` is the tab's place in the review. */
export function readFindings(tabIndex: number, findings: readonly FindingView[]): readonly Finding[] {
  return [...findings].sort(byPlace).map((finding, index) => ({ ...finding, id: `hallazgo-${tabIndex}-${index}` }));
}

/** What is accepted in one tab, in reading order. */
export function readAccepted(tabIndex: number, accepted: readonly AcceptedView[]): readonly AcceptedFinding[] {
  return [...accepted].sort(byPlace).map((finding, index) => ({ ...finding, id: `aceptado-${tabIndex}-${index}` }));
}

/** The row's content key without its number among equal rows. */
export const contentOf = (rowKey: string | null) => rowKey?.split('#')[0] ?? null;

/** Do two findings say the same of rows that say the same: what is accepted of one is accepted of both. */
export const isAlike = (a: FindingView, b: FindingView): boolean =>
  a.tab === b.tab && a.rule === b.rule && a.column === b.column && contentOf(a.rowKey) === contentOf(b.rowKey);

/** A review in which a finding, and its like, is accepted. */
export function acceptIn<Reviewed extends { findings: readonly FindingView[]; accepted: readonly AcceptedView[] }>(
  review: Reviewed,
  finding: FindingView,
  key: string,
  reason: string,
): Reviewed {
  const alike = review.findings.filter((other) => isAlike(other, finding));
  return {
    ...review,
    findings: review.findings.filter((other) => !isAlike(other, finding)),
    accepted: [...review.accepted, ...alike.map((view) => ({ ...view, key, reason }))],
  };
}

/**
 * Errors by tab, then warnings by rule in the order in which the rules first appear. Tabs come in the
 * book's order, so a tab that arrives later only adds at the end of a group or after the last one.
 */
export function organize(findingsByTab: readonly (readonly Finding[])[]): readonly Group[] {
  const groups = new Map<string, { severity: Severity; name: string; findings: Finding[] }>();
  const add = (finding: Finding, name: string) => {
    const key = `${finding.severity}:${name}`;
    const group = groups.get(key) ?? { severity: finding.severity, name, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  };
  const all = findingsByTab.flat();
  for (const finding of all) if (finding.severity === 'error') add(finding, finding.tab);
  for (const finding of all) if (finding.severity === 'warning') add(finding, finding.rule);
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** Every finding, in the order in which the list shows them. */
export function inOrder(groups: readonly Group[]): readonly Finding[] {
  return groups.flatMap((group) => group.findings);
}
