import { useMemo } from 'preact/hooks';
import type { BrowseState } from './browse-state';
import { countChoices, type FilterCounts, filterGroups } from './filters';
import { type AcceptedFinding, type Finding, type Group, inOrder, organize } from './findings';
import { step } from './navigation';
import type { RunState } from './run-state';

/** The findings as the panel shows them; made again only when the findings, the filters or the place change. */
export interface Listing {
  /** All findings, in groups. */
  readonly groups: readonly Group[];
  readonly all: readonly Finding[];
  /** What people accepted as it is. */
  readonly accepted: readonly AcceptedFinding[];
  /** What passes the filters. */
  readonly shownGroups: readonly Group[];
  readonly shown: readonly Finding[];
  readonly counts: FilterCounts;
  readonly next: Finding | null;
  readonly previous: Finding | null;
  /** Place of the current finding among those shown, from 1; 0 when none. */
  readonly position: number;
}

export function useListing({ tabs }: RunState, { filters, current }: BrowseState): Listing {
  const whole = useMemo(() => {
    const groups = organize(tabs.map((tab) => tab.findings));
    return { groups, all: inOrder(groups), accepted: tabs.flatMap((tab) => tab.accepted) };
  }, [tabs]);

  const part = useMemo(() => {
    const shownGroups = filterGroups(whole.groups, filters);
    return { shownGroups, shown: inOrder(shownGroups), counts: countChoices(whole.groups, filters) };
  }, [whole, filters]);

  return useMemo(() => {
    const { all } = whole;
    const { shown } = part;
    return {
      ...whole,
      ...part,
      next: step(all, shown, current, 1),
      previous: step(all, shown, current, -1),
      position: shown.findIndex(({ id }) => id === current) + 1,
    };
  }, [whole, part, current]);
}
