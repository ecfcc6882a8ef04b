import type { Clock, Execution } from '../../protocol';
import type { Move } from './words';

/**
 * Follows a move of the clock, of this window or of another, and gathers what runs because of it. The host's answer and
 * its events come by different ways: what ran may be told after the move is over.
 */
export class MoveWatch {
  #from: string | undefined;
  #to: Pick<Move, 'to' | 'moved'> = { to: '', moved: false };
  #running = false;
  #startedAt = 0;
  #endedAt = 0;
  /** By id. */
  readonly #ran = new Map<number, Execution>();

  /** This window asked for a move. */
  start(from: string): void {
    this.#from = from;
    this.#running = true;
    this.#startedAt = Date.now();
    this.#ran.clear();
  }

  /** The host refused it. */
  cancel(): void {
    this.#running = false;
    this.#from = undefined;
  }

  /** Nothing is told of the last move any more; of one that goes on, still. */
  forget(): void {
    if (!this.#running) this.#from = undefined;
  }

  clock({ now, moved, running }: Pick<Clock, 'now' | 'moved' | 'running'>): void {
    if (running && !this.#running) this.start(now);
    if (!this.#running) return;
    this.#to = { to: now, moved };
    if (running) return;
    this.#running = false;
    this.#endedAt = Date.now();
  }

  /** Takes what started while the clock moved; false: it has nothing to do with the move. */
  execution(execution: Execution): boolean {
    if (execution.source !== 'clock') return false;
    if (!this.#running && !this.#ran.has(execution.id) && !this.#isLate(execution)) return false;
    this.#ran.set(execution.id, execution);
    return true;
  }

  /** undefined: there is none to tell of. */
  move(): Move | undefined {
    if (this.#from === undefined) return undefined;
    return { from: this.#from, ...this.#to, running: this.#running, ran: [...this.#ran.values()] };
  }

  /** Host and page read the same machine's clock. */
  #isLate({ startedAt }: Execution): boolean {
    const started = Date.parse(startedAt);
    return this.#startedAt <= started && started <= this.#endedAt;
  }
}
