/** An element of index.html; its absence is a bug of the page. */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found as T;
}

/** A new element with text; data only ever enters the page as text. */
export function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { className, text }: { className?: string; text?: string } = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== undefined) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
