import * as fc from 'fast-check';
import { recall, remember } from '../../src/app/chunked-cache';
import type { CachePort } from '../../src/core/ports';

/** Google's limits: 100 kB under a key; an entry may be gone at any time. */
class Cache implements CachePort {
  readonly entries = new Map<string, string>();
  get = (key: string) => this.entries.get(key) ?? null;
  put(key: string, text: string): void {
    if (new TextEncoder().encode(text).length > 100_000) throw new Error('Argument too large: value');
    this.entries.set(key, text);
  }
  remove(key: string): void {
    this.entries.delete(key);
  }
}

test('what was remembered is recalled, whatever it holds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const cache = new Cache();
      remember(cache, 'it', value);
      expect(recall(cache, 'it')).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

const long = Array.from({ length: 4_000 }, (_, index) => `¿Cuándo pagan? 😀 漢 ${index}`);

test('a long value takes several entries', () => {
  const cache = new Cache();
  remember(cache, 'it', long);
  expect(cache.entries.size).toBeGreaterThan(1);
  expect(recall(cache, 'it')).toEqual(long);
});

test.each([0, 1, 2])('it is gone when entry %d is', (gone) => {
  const cache = new Cache();
  remember(cache, 'it', long);
  cache.entries.delete([...cache.entries.keys()][gone] as string);
  expect(recall(cache, 'it')).toBeNull();
});

test('a part of another time is not taken for one of this', () => {
  const cache = new Cache();
  remember(cache, 'it', long);
  const parts = new Map(cache.entries);
  remember(cache, 'it', [...long].reverse());
  cache.entries.set('it-1', parts.get('it-1') as string);
  expect(recall(cache, 'it')).toBeNull();
});

test('what is too large is not remembered, nor is what was there before', () => {
  const cache = new Cache();
  remember(cache, 'it', 'small');
  remember(cache, 'it', 'x'.repeat(1_000_000));
  expect(recall(cache, 'it')).toBeNull();
});

test.each(['', 'x', '1', '1 abc', '1 abc {', 'constructor'])('%p is nothing that was remembered', (text) => {
  const cache = new Cache();
  cache.entries.set('it', text);
  expect(recall(cache, 'it')).toBeNull();
});
