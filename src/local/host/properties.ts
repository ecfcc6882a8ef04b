/** Texts by key. */
export type PropertyTexts = Readonly<Record<string, string>>;

export interface KeptProperties {
  readonly document: PropertyTexts;
  /** By e-mail. */
  readonly users: Readonly<Record<string, PropertyTexts>>;
}

const LONGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** PropertiesService: the spreadsheet's own, and each person's. Bounds as Google's table of quotas has them. */
export class ScriptProperties {
  readonly #changed: () => void;
  readonly #document: Map<string, string>;
  readonly #users: Map<string, Map<string, string>>;

  /** @param changed is told of every change */
  constructor(kept: KeptProperties, changed: () => void) {
    this.#changed = changed;
    this.#document = new Map(Object.entries(kept.document));
    this.#users = new Map(Object.entries(kept.users).map(([user, texts]) => [user, new Map(Object.entries(texts))]));
  }

  get kept(): KeptProperties {
    return {
      document: Object.fromEntries(this.#document),
      users: Object.fromEntries([...this.#users].map(([user, texts]) => [user, Object.fromEntries(texts)])),
    };
  }

  /** @param user null: the spreadsheet's */
  get(user: string | null, key: string): string | null {
    return this.#storeOf(user).get(key) ?? null;
  }

  set(user: string | null, key: string, value: string): void {
    if (Buffer.byteLength(value) > LONGEST_VALUE) throw new Error('Argument too large: value');
    const store = this.#storeOf(user);
    const others = [...store].filter(([name]) => name !== key);
    const size = [...others, [key, value]].reduce((sum, pair) => sum + Buffer.byteLength(pair.join('')), 0);
    if (size > LARGEST_STORE)
      throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
    store.set(key, value);
    this.#changed();
  }

  remove(user: string | null, key: string): void {
    if (this.#storeOf(user).delete(key)) this.#changed();
  }

  #storeOf(user: string | null): Map<string, string> {
    if (user === null) return this.#document;
    let store = this.#users.get(user);
    if (!store) {
      store = new Map();
      this.#users.set(user, store);
    }
    return store;
  }
}
