import type { Selection } from '../protocol';

const restMs = 120;

/** Tells the host what is selected: not every step of a moving selection, but always before a menu or a call. */
export class SelectionReport {
  readonly #read: () => Selection;
  readonly #send: (selection: Selection) => Promise<unknown>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sent = '';

  constructor(read: () => Selection, send: (selection: Selection) => Promise<unknown>) {
    this.#read = read;
    this.#send = send;
  }

  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), restMs);
  }

  /** The host may have forgotten this window: what is selected is told anew. */
  again(): void {
    this.#sent = '';
    this.changed();
  }

  /** Resolves when the host knows the selection; a lost connection is told by its banner, not here. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const selection = this.#read();
    const text = JSON.stringify(selection);
    if (text === this.#sent) return;
    this.#sent = text;
    await this.#send(selection).catch(() => {
      this.#sent = '';
    });
  }
}
