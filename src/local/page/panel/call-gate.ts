/**
 * A browser opens six connections to one server. Two stay free of panel calls: the events, and the answer to a
 * dialog that a call may be waiting for.
 */
const most = 4;

/** Lets a few calls run at a time; the rest wait their turn. */
export class CallGate {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  async pass<T>(call: () => Promise<T>): Promise<T> {
    if (this.#running >= most) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running += 1;
    try {
      return await call();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
