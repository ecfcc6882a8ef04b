/** Between two readings, while somebody may be at work. */
const PAUSE_MS = 15_000;
/** When readings fail, or nobody is there. */
const LONG_PAUSE_MS = 300_000;
/** Whoever comes and goes does not ask more often. */
const SHORTEST_MS = 2_000;
/** Whoever moves in the panel sees no figure that is much older. */
const STALE_MS = 5_000;
/** Since the panel was touched, or its figures changed. */
const ABANDONED_MS = 1_800_000;

/** What a reading came to. */
export interface Reading {
  readonly status: 'same' | 'changed' | 'failed';
  /** Milliseconds until the day turns in Bogotá; null: not known. */
  readonly dayEndsIn: number | null;
}

export interface Freshness {
  /** Reads now, and once more where a reading is under way: it may have begun before what the person did. */
  ask(): void;
  /** The pointer or the focus comes to the panel: it reads, if it did not just now. */
  come(): void;
  /** Somebody is at the panel: it reads soon. A frame is not always told that the pointer came. */
  touch(): void;
  /** Nothing is read while nobody can see it. */
  show(visible: boolean): void;
  stop(): void;
}

/**
 * Reads again and again: Apps Script cannot tell a sidebar that the sheet changed. One reading at a time, every 15
 * seconds, up to 5 minutes apart when they fail or nobody has been there for half an hour, and when the day turns.
 * @param read must not reject
 */
export function createFreshness(read: () => Promise<Reading>, now: () => number = Date.now): Freshness {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let again = false;
  let visible = true;
  let stopped = false;
  let failures = 0;
  let lived = now();
  let ended = Number.NEGATIVE_INFINITY;
  /** When it reads next. */
  let due = Number.POSITIVE_INFINITY;

  const readAfter = (delay: number) => {
    clearTimeout(timer);
    due = now() + delay;
    if (visible && !stopped) timer = setTimeout(() => void run(), delay);
  };
  const isAbandoned = () => now() - lived >= ABANDONED_MS;
  const pause = () => (isAbandoned() ? LONG_PAUSE_MS : Math.min(LONG_PAUSE_MS, PAUSE_MS * 2 ** failures));
  const run = async () => {
    clearTimeout(timer);
    if (stopped) return;
    again = busy;
    if (busy) return;
    busy = true;
    const { status, dayEndsIn } = await read();
    busy = false;
    ended = now();
    failures = status === 'failed' ? failures + 1 : 0;
    if (status === 'changed') lived = ended;
    readAfter(again ? 0 : Math.min(pause(), dayEndsIn ?? LONG_PAUSE_MS));
  };
  /** Brings the next reading forward to so long after the last. */
  const within = (pauseMs: number) => () => {
    lived = now();
    const delay = Math.max(0, ended + pauseMs - lived);
    if (!busy && lived + delay < due) readAfter(delay);
  };
  return {
    ask() {
      lived = now();
      void run();
    },
    come: within(SHORTEST_MS),
    touch: within(STALE_MS),
    show(shown) {
      visible = shown;
      if (!shown) clearTimeout(timer);
      else if (!busy) readAfter(0);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
