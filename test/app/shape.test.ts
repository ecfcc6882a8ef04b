import { count, list, matching, nullable, object, oneOf, textUpTo } from '../../src/app/shape';

const request = object({
  tab: textUpTo(5),
  row: count,
  kind: oneOf('mine', 'all'),
  key: nullable(matching(/^C\d+$/)),
  rows: list(object({ at: count }), 2),
});
const FITS = { tab: 'ANA', row: 3, kind: 'all', key: 'C1', rows: [{ at: 1 }] };

test.each([
  ['all of it', FITS, FITS],
  ['null where it may be', { ...FITS, key: null }, { ...FITS, key: null }],
  ['an empty list', { ...FITS, rows: [] }, { ...FITS, rows: [] }],
  ['what nobody asked for is left out', { ...FITS, more: 1 }, FITS],
])('fits: %s', (_, value, read) => expect(request(value)).toEqual(read));

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'tab'],
  ['a list', [FITS]],
  ['a field missing', { ...FITS, tab: undefined }],
  ['a text too long', { ...FITS, tab: 'ANAMAR' }],
  ['a number for a text', { ...FITS, tab: 1 }],
  ['row 0', { ...FITS, row: 0 }],
  ['a broken number', { ...FITS, row: 1.5 }],
  ['no number', { ...FITS, row: Number.NaN }],
  ['a word that there is not', { ...FITS, kind: 'some' }],
  ['a text that does not match', { ...FITS, key: 'D1' }],
  ['a list too long', { ...FITS, rows: [{ at: 1 }, { at: 2 }, { at: 3 }] }],
  ['a hole in a list', { ...FITS, rows: [undefined] }],
  ['an item that does not fit', { ...FITS, rows: [{ at: 1 }, { at: '2' }] }],
  ['fields that are inherited', Object.create(FITS)],
])('does not fit: %s', (_, value) => expect(request(value)).toBeUndefined());

test('a getter is not run', () => {
  const value = Object.defineProperty({ ...FITS }, 'tab', {
    get: () => {
      throw new Error('ran');
    },
  });
  expect(request(value)).toBeUndefined();
});
