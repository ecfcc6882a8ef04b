const LONGEST_KEY = 250;
const LONGEST_VALUE = 102_400;

/** CacheService: short texts for a while, by the clock of whoever asks. Bounds as measured on the platform. */
export class ScriptCache {
  readonly #entries = new Map<string, { readonly value: string; readonly until: number }>();

  get(key: string, now: number): string | null {
    const entry = this.#entries.get(key);
    if (!entry) return null;
    if (entry.until > now) return entry.value;
    this.#entries.delete(key);
    return null;
  }

  put(key: string, value: string, seconds: number, now: number): void {
    if (key.length > LONGEST_KEY) throw new Error('Argument too large: key');
    if (Buffer.byteLength(value) > LONGEST_VALUE) throw new Error('Argument too large: value');
    this.#entries.set(key, { value, until: now + seconds * 1000 });
  }

  remove(key: string): void {
    this.#entries.delete(key);
  }

  /** Google may drop entries at any time. */
  clear(): void {
    this.#entries.clear();
  }
}
