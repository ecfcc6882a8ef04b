const LONGEST_KEY = 250;
const LONGEST_VALUE = 102_400;

/** CacheService: short texts for a while. Bounds as measured on the platform. */
export class ScriptCache {
  readonly #entries = new Map<string, { readonly value: string; readonly until: number }>();

  get(key: string): string | null {
    const entry = this.#entries.get(key);
    if (!entry) return null;
    if (entry.until > Date.now()) return entry.value;
    this.#entries.delete(key);
    return null;
  }

  put(key: string, value: string, seconds: number): void {
    if (key.length > LONGEST_KEY) throw new Error('Argument too large: key');
    if (Buffer.byteLength(value) > LONGEST_VALUE) throw new Error('Argument too large: value');
    this.#entries.set(key, { value, until: Date.now() + seconds * 1000 });
  }

  remove(key: string): void {
    this.#entries.delete(key);
  }
}
