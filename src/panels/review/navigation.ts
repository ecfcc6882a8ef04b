import { byPlace, type Finding, type Group } from './findings';

/**
 * The finding after (`1`) or before (`-1`) the current one among `shown`; null at the end.
 * `all` is the unfiltered order, of which `shown` is a part: when a filter hides the current finding,
 * the person goes on from where it was. Without a current one, the first comes next.
 */
export function step(
  all: readonly Finding[],
  shown: readonly Finding[],
  current: string | null,
  direction: 1 | -1,
): Finding | null {
  const place = shown.findIndex((finding) => finding.id === current);
  if (place >= 0) return shown[place + direction] ?? null;

  const from = all.findIndex((finding) => finding.id === current);
  if (from < 0) return direction === 1 ? (shown[0] ?? null) : null;
  const visible = new Set(shown.map((finding) => finding.id));
  for (let index = from + direction; index >= 0 && index < all.length; index += direction) {
    const finding = all[index];
    if (finding !== undefined && visible.has(finding.id)) return finding;
  }
  return null;
}

/**
 * Where to go on when a tab was reviewed again: the same finding if it is still there, else the last one of
 * its kind before it, so that the next one is the next. null when none is.
 */
export function resume(left: Finding, findings: readonly Finding[]): string | null {
  const before = findings.filter((finding) => finding.severity === left.severity && byPlace(finding, left) < 0);
  return (sameIn(findings, left) ?? before.at(-1))?.id ?? null;
}

/** The finding of another review of the tab that says the same of the same cell. */
export function sameIn(findings: readonly Finding[], { row, column, rule, severity }: Finding): Finding | undefined {
  return findings.find(
    (other) => other.row === row && other.column === column && other.rule === rule && other.severity === severity,
  );
}

/** Where a finding stands in the list: its group, and its place in it from 0. null when it is not shown. */
export function locate(
  groups: readonly Group[],
  id: string,
): { readonly group: string; readonly place: number } | null {
  for (const group of groups) {
    const place = group.findings.findIndex((finding) => finding.id === id);
    if (place >= 0) return { group: group.key, place };
  }
  return null;
}
