import type { TabState } from './run-state';

/** Rules that did not run for want of the same columns. */
export interface InactiveGroup {
  readonly missing: readonly string[];
  readonly rules: readonly string[];
  readonly tabs: readonly string[];
}

/** Inactive rules of all tabs, together by the columns they lack. */
export function inactiveByColumn(tabs: readonly TabState[]): readonly InactiveGroup[] {
  const groups = new Map<string, { missing: readonly string[]; rules: Set<string>; tabs: Set<string> }>();
  for (const { name, review } of tabs) {
    for (const { rule, missing } of review?.inactiveRules ?? []) {
      const key = missing.join('\n');
      const group = groups.get(key) ?? { missing, rules: new Set(), tabs: new Set() };
      group.rules.add(rule);
      group.tabs.add(name);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ missing, rules, tabs: names }) => ({
    missing,
    rules: [...rules],
    tabs: [...names],
  }));
}

/** What the tabs have to say about themselves. */
export function tabNotices(tabs: readonly TabState[]): readonly { readonly tab: string; readonly notice: string }[] {
  return tabs.flatMap(({ name, review }) => (review?.notices ?? []).map((notice) => ({ tab: name, notice })));
}
