/** One address and nothing else: no name beside it, no second one, no line break. */
const ADDRESS = /^[a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9_+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/;

/** The address in small letters; null: the text is none that a mail can be sent to. */
export function addressOf(text: string): string | null {
  const address = text.trim().toLowerCase();
  return ADDRESS.test(address) && !address.includes('..') ? address : null;
}

/** The same addresses, each once, in their order; `taken` are left out. */
export const distinct = (addresses: readonly string[], taken: readonly string[] = []): string[] => [
  ...new Set(addresses.filter((address) => !taken.includes(address))),
];
