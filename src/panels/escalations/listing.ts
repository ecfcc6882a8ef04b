import type { EscalationState } from '../../app/panel-api';
import { searched } from '../kit/searched';
import type { GroupKey, Thread } from './threads';

export type Scope = 'mine' | 'all';

export interface Filters {
  readonly scope: Scope;
  readonly search: string;
  /** As `stateWord` names it; null: all. */
  readonly state: string | null;
}

/** What a state is called; the row of a case without one does not say when it was sent. */
export const stateWord = (state: EscalationState | null): string => state ?? 'Sin fecha de envío';

/** A case with the group and the place in which the person sees it. */
export interface Placed {
  readonly thread: Thread;
  /** Where it was when the person last asked for the list: what is done to a case does not take it from under the hand. */
  readonly group: GroupKey;
}

/**
 * Puts cases in order. Those that stood in `before` keep their group and place; new ones come first in theirs.
 * @param before null: all by their urgency
 */
export function arrange(threads: readonly Thread[], before: readonly Placed[] | null): readonly Placed[] {
  const natural = (thread: Thread): Placed => ({ thread, group: thread.group });
  if (before === null) return threads.map(natural);
  const left = new Map(threads.map((thread) => [thread.id, thread]));
  const kept = before.flatMap(({ thread: { id }, group }): Placed[] => {
    const thread = left.get(id);
    left.delete(id);
    return thread ? [{ thread, group }] : [];
  });
  return [...Array.from(left.values(), natural), ...kept];
}

const textOf = ({ rounds }: Thread): string =>
  rounds
    .map(({ view }) =>
      [
        `No. ${view.number}`,
        view.topic,
        view.agent,
        view.agentMail,
        stateWord(view.state),
        view.task,
        view.description,
        view.link,
        view.comments,
        view.answer,
        view.filingNumber,
        view.notes,
      ].join(' '),
    )
    .join(' ');

const isIn = (scope: Scope) => (thread: Thread) => scope === 'all' || thread.mine;

export interface Listing {
  /** What passes the filters, in the order in which it is shown. */
  readonly shown: readonly Placed[];
  /** Of what passes them, how many cases truly belong to each group. */
  readonly counts: Readonly<Record<GroupKey, number>>;
  /** How many cases each choice leaves. */
  readonly scopes: Readonly<Record<Scope, number>>;
  /** By `stateWord`, the chosen one first, those that the scope and the search leave, in the order of the cases. */
  readonly states: ReadonlyMap<string, number>;
}

/**
 * What the panel lists.
 * @param pinned ids of cases that stay whatever the filters: the person is at work on them
 */
export function listingOf(arranged: readonly Placed[], filters: Filters, pinned: ReadonlySet<string>): Listing {
  const { scope, search, state } = filters;
  const threads = arranged.map(({ thread }) => thread);
  const found = new Set(searched(threads.filter(isIn(scope)), search, textOf));
  const states = new Map<string, number>(state === null ? [] : [[state, 0]]);
  for (const { current } of found) {
    const word = stateWord(current.view.state);
    states.set(word, (states.get(word) ?? 0) + 1);
  }
  const passes = (thread: Thread) =>
    found.has(thread) && (state === null || stateWord(thread.current.view.state) === state);
  const counts = { today: 0, waiting: 0, closed: 0 };
  for (const thread of threads) if (passes(thread)) counts[thread.group] += 1;
  return {
    shown: arranged.filter(({ thread }) => passes(thread) || pinned.has(thread.id)),
    counts,
    scopes: { mine: threads.filter(isIn('mine')).length, all: threads.length },
    states,
  };
}
