import type { Clock } from '../../protocol';
import { millisOf, momentAt } from './moment';

const MINUTE = 60_000;

/** The host's time, which goes on between what the host says of it. */
export class RunningTime {
  readonly #onMinute: () => void;
  /** By its own axis (see `millisOf`), at that time of the machine. */
  #said = 0;
  #heardAt = 0;
  #stands = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `onMinute` is told when a minute begins. */
  constructor(onMinute: () => void) {
    this.#onMinute = onMinute;
  }

  /** While a move runs, the time is what the host says and stands still between. */
  hear({ now, moved, running }: Pick<Clock, 'now' | 'moved' | 'running'>): void {
    clearTimeout(this.#timer);
    // Of a minute that is shown already the seconds are known better here: the host does not say them.
    if (this.#stands || running || now !== this.now) {
      this.#heardAt = Date.now();
      // Minutes begin everywhere at once: the machine's seconds are those of a clock that was not moved.
      this.#said = millisOf(now) + (moved ? 0 : this.#heardAt % MINUTE);
      this.#stands = running;
    }
    if (!running) this.#waitForMinute();
  }

  get now(): string {
    return momentAt(this.#milliseconds);
  }

  get #milliseconds(): number {
    return this.#said + (this.#stands ? 0 : Date.now() - this.#heardAt);
  }

  #waitForMinute(): void {
    this.#timer = setTimeout(
      () => {
        this.#waitForMinute();
        this.#onMinute();
      },
      MINUTE - (this.#milliseconds % MINUTE),
    );
  }
}
