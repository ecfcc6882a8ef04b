import type { CaseView } from '../../app/panel-api';

/** One row of ESCALAMIENTOS, with a name that it keeps when the row changes or moves. */
export interface Round {
  readonly id: string;
  readonly view: CaseView;
  /** Its place in the server's list. */
  readonly place: number;
}

/** A case: its rounds, the first one first. */
export interface Thread {
  readonly id: string;
  readonly rounds: readonly Round[];
  /** The last round with something to do, else the last: what can be done is done about it. */
  readonly current: Round;
  readonly mine: boolean;
  readonly group: GroupKey;
}

/** What is to be done now, what is waited for, and what is over. */
export type GroupKey = 'today' | 'waiting' | 'closed';

export const GROUPS: readonly { readonly key: GroupKey; readonly title: string }[] = [
  { key: 'today', title: 'Por hacer hoy' },
  { key: 'waiting', title: 'En espera' },
  { key: 'closed', title: 'Cerrados' },
];

export function groupOf({ task, settled }: Pick<CaseView, 'task' | 'settled'>): GroupKey {
  if (task !== '') return 'today';
  return settled ? 'closed' : 'waiting';
}

/**
 * The cases of a list, in its order. A later round joins the case whose first round it names; rows that share a number
 * by mistake stay apart.
 * @param cases most urgent first
 */
export function threadsOf(cases: readonly CaseView[]): readonly Thread[] {
  const nameOf = namer();
  const rounds = cases.map((view, place): Round => ({ id: nameOf(view), view, place }));
  const byNumber = new Map<string, Round[]>();
  const threads: Round[][] = [];
  const begin = (round: Round, number: string) => {
    const thread = [round];
    threads.push(thread);
    if (number !== '' && !byNumber.has(number)) byNumber.set(number, thread);
  };
  for (const round of rounds) if (round.view.origin === '') begin(round, round.view.number.toLowerCase());
  for (const round of rounds) {
    const origin = round.view.origin.toLowerCase();
    if (origin === '') continue;
    const thread = byNumber.get(origin);
    if (thread) thread.push(round);
    else begin(round, origin);
  }
  return threads.map(threadOf).sort((a, b) => a.current.place - b.current.place);
}

function threadOf(members: readonly Round[]): Thread {
  const rounds = [...members].sort((a, b) => a.view.round - b.view.round || closedFirst(a) - closedFirst(b));
  // A resending that never left is given up: what it asked is to be done in the round before.
  const current = [...rounds].reverse().find(({ view }) => view.task !== '') ?? (rounds.at(-1) as Round);
  return {
    id: (rounds[0] as Round).id,
    rounds,
    current,
    mine: rounds.some(({ view }) => view.mine),
    group: groupOf(current.view),
  };
}

/** A resending may have been given up and sent again. */
const closedFirst = ({ view }: Round) => (view.closedOn === null ? 1 : 0);

/** Names rows by their number, else by what identifies them; the second of a name gets `#2`. */
function namer(): (view: CaseView) => string {
  const seen = new Map<string, number>();
  return ({ number, sentOn, agent, topic }) => {
    const name = number === '' ? `${sentOn ?? ''} ${agent} ${topic}` : number;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  };
}

/** Where a round stands in a list; null: it is there no more. */
export function findRound(
  threads: readonly Thread[],
  id: string,
): { readonly thread: Thread; readonly round: Round } | null {
  for (const thread of threads) {
    const round = thread.rounds.find((each) => each.id === id);
    if (round) return { thread, round };
  }
  return null;
}

/** Id of the element that shows a case: without blanks, which separate ids in ARIA's lists. */
export const elementId = (id: string): string => `caso-${encodeURIComponent(id)}`;
