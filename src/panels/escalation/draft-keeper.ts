import type { EscalationDraft } from '../../app/panel-api';
import { asPanelError, type Call } from '../kit/rpc';
import { isEmpty } from './draft';

/** `waiting`: typed and not kept yet. */
export type Keeping =
  | { readonly status: 'none' | 'waiting' | 'saving' | 'kept' }
  | { readonly status: 'failed'; readonly message: string };

interface KeeperNeeds {
  readonly call: Call;
  readonly onChange: (keeping: Keeping) => void;
  /** Runs later what it is given, and tells how to call that off. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
}

export interface DraftKeeper {
  /** The draft is this now. An empty one is forgotten. */
  changed(draft: EscalationDraft): void;
  /** What waits is kept at once, whatever is under way: the person leaves the field, or the panel. */
  hurry(): void;
  /**
   * Nothing is kept from here on, until the draft changes again. Resolves when no call is under way: a draft that
   * arrives after its mail has left would come back.
   */
  rest(): Promise<void>;
}

const PAUSE_MS = 600;
/** After a failure: the person may have stopped typing. */
const RETRY_MS = 8_000;

/**
 * Keeps what is typed, one call at a time, the last word winning. A person who leaves may be gone before that call ends:
 * what waits is then sent beside it, and once more after both, because nobody knows which came last. Nothing here
 * rejects.
 */
export function createDraftKeeper({ call, onChange, later }: KeeperNeeds): DraftKeeper {
  let newest: EscalationDraft | null = null;
  let waits = false;
  let crossed = false;
  const running = new Set<Promise<void>>();
  let callOff = () => {};

  const keepIn = (milliseconds: number) => {
    callOff();
    callOff = later(() => {
      if (running.size === 0) keep();
    }, milliseconds);
  };

  function keep(): void {
    callOff();
    if (!waits || newest === null) return;
    const draft = isEmpty(newest) ? null : newest;
    waits = false;
    crossed ||= running.size > 0;
    onChange({ status: 'saving' });
    const asked: Promise<void> = call('escalations.keepDraft', { draft }).then(
      () => ended(asked, { status: draft === null ? 'none' : 'kept' }),
      (thrown) => ended(asked, { status: 'failed', message: asPanelError(thrown).message }),
    );
    running.add(asked);
  }

  function ended(asked: Promise<void>, came: Keeping): void {
    running.delete(asked);
    if (running.size > 0) return;
    const failed = came.status === 'failed';
    waits ||= failed || crossed;
    crossed = false;
    if (failed || !waits) onChange(came);
    if (waits) keepIn(failed ? RETRY_MS : 0);
  }

  const forget = () => {
    callOff();
    waits = false;
    crossed = false;
  };

  return {
    changed(draft) {
      newest = draft;
      waits = true;
      if (running.size === 0) onChange({ status: 'waiting' });
      keepIn(PAUSE_MS);
    },
    hurry: keep,
    async rest() {
      forget();
      await Promise.all(running);
      // A call that failed meanwhile asked for another try.
      forget();
    },
  };
}
