import { hashOf } from '../core/base/row-key';
import type { CachePort } from '../core/ports';

/** Google keeps at most 100 kB under a key. */
const LONGEST = 99_000;
/** What is larger is read from the tabs each time. */
const MOST_PARTS = 9;
const HEAD = /^(\d+) (\w+) /;

const NOT_ASCII = /[\u0080-\uffff]/g;
/** As JSON allows: then every character is one byte. */
const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Remembers a value as JSON, under as many keys as it needs. */
export function remember(cache: CachePort, key: string, value: unknown): void {
  const text = JSON.stringify(value).replace(NOT_ASCII, escaped);
  const count = Math.ceil(text.length / LONGEST);
  if (count > MOST_PARTS) {
    cache.remove(key);
    return;
  }
  for (let part = 1; part < count; part++)
    cache.put(`${key}-${part}`, text.slice(part * LONGEST, (part + 1) * LONGEST));
  cache.put(key, `${count} ${hashOf([text])} ${text.slice(0, LONGEST)}`);
}

/** What was remembered; null when any part of it is gone or is of another time. */
export function recall<Value>(cache: CachePort, key: string): Value | null {
  const first = cache.get(key);
  const [head = '', count, hash] = (first === null ? null : HEAD.exec(first)) ?? [];
  if (first === null || head === '') return null;
  let text = first.slice(head.length);
  for (let part = 1; part < Number(count); part++) text += cache.get(`${key}-${part}`) ?? '';
  return hashOf([text]) === hash ? (JSON.parse(text) as Value) : null;
}
