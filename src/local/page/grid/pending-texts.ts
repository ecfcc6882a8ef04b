/**
 * What the person typed or pasted and the host has not confirmed yet. It is only painted over the grid: the
 * cells themselves hold nothing but what the host said.
 */
export class PendingTexts {
  readonly #texts = new Map<string, string>();

  set(tab: number, row: number, column: number, text: string): void {
    this.#texts.set(`${tab}:${row}:${column}`, text);
  }

  get(tab: number, row: number, column: number): string | undefined {
    return this.#texts.size === 0 ? undefined : this.#texts.get(`${tab}:${row}:${column}`);
  }

  delete(tab: number, row: number, column: number): boolean {
    return this.#texts.delete(`${tab}:${row}:${column}`);
  }

  clear(): void {
    this.#texts.clear();
  }
}
