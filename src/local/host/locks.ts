/** The document's lock: one execution holds it, the others wait in the order in which they asked. */
export class DocumentLock {
  #holder: object | null = null;
  #waiting: { readonly who: object; readonly end: (granted: boolean) => void }[] = [];

  /** @returns false when the lock was not free within that time */
  async acquire(who: object, milliseconds: number): Promise<boolean> {
    if (this.#holder === null || this.#holder === who) {
      this.#holder = who;
      return true;
    }
    return new Promise((resolve) => {
      const end = (granted: boolean) => {
        clearTimeout(timer);
        this.#waiting = this.#waiting.filter((entry) => entry.end !== end);
        resolve(granted);
      };
      const timer = setTimeout(() => end(false), milliseconds);
      this.#waiting.push({ who, end });
    });
  }

  /** Also when an execution ends, however it ends. */
  release(who: object): void {
    // An execution that was ended while it waited must not be handed the lock.
    for (const entry of this.#waiting.filter((waiting) => waiting.who === who)) entry.end(false);
    if (this.#holder !== who) return;
    const next = this.#waiting[0];
    this.#holder = next?.who ?? null;
    next?.end(true);
  }
}
