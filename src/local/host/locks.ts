/** The document's lock: one execution holds it, the others wait in the order in which they asked. */
export class DocumentLock {
  #holder: object | null = null;
  readonly #waiting: { readonly who: object; readonly grant: () => void }[] = [];

  /** @returns false when the lock was not free within that time */
  async acquire(who: object, milliseconds: number): Promise<boolean> {
    if (this.#holder === null || this.#holder === who) {
      this.#holder = who;
      return true;
    }
    return new Promise((resolve) => {
      const entry = {
        who,
        grant: () => {
          clearTimeout(timer);
          resolve(true);
        },
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(entry), 1);
        resolve(false);
      }, milliseconds);
      this.#waiting.push(entry);
    });
  }

  /** Also when an execution ends, however it ends. */
  release(who: object): void {
    if (this.#holder !== who) return;
    const next = this.#waiting.shift();
    this.#holder = next?.who ?? null;
    next?.grant();
  }
}
