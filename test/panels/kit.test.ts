import { actaLabel } from '../../src/panels/kit/acta';
import { type KeyPress, onKeys } from '../../src/panels/kit/keys';
import { latestOnly } from '../../src/panels/kit/latest-only';
import { counted, duration, listed } from '../../src/panels/kit/spanish';
import { startOf } from '../../src/panels/kit/start';
import { visibleText } from '../../src/panels/kit/visible-text';

describe('visibleText', () => {
  test.each([
    ['plain words', '¿Cuándo pagan? 🙏🏽', '¿Cuándo pagan? 🙏🏽'],
    ['markup', '<b>x</b>', '<b>x</b>'],
    ['a right-to-left override', 'abc\u202edef', 'abc‹U+202E›def'],
    ['an isolate left open', '\u2066x', '‹U+2066›x'],
    ['controls', 'a\u0000b\u007f', 'a‹U+0000›b‹U+007F›'],
    ['zero width', 'a\u200bb\ufeff', 'a‹U+200B›b‹U+FEFF›'],
    ['a tab', 'a\tb', 'a\tb'],
    ['line breaks', 'a\r\nb\nc\u2028d', 'a ↵ b ↵ c ↵ d'],
    ['joined emoji', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['Arabic', 'مرحبا', 'مرحبا'],
  ])('%s', (_, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });
});

test.each([
  [0, 'menos de 1 s'],
  [1_400, '1 s'],
  [59_400, '59 s'],
  [65_000, '1 min 5 s'],
])('duration(%d) is «%s»', (milliseconds, words) => {
  expect(duration(milliseconds)).toBe(words);
});

test.each([
  [[], ''],
  [['LAURA'], 'LAURA'],
  [['LAURA', 'JUAN'], 'LAURA y JUAN'],
  [['LAURA', 'JUAN', 'ANA'], 'LAURA, JUAN y ANA'],
  [['LAURA', 'JUAN', 'ANA', 'EVA'], 'LAURA, JUAN y 2 más'],
])('listed(%j) is «%s»', (names, words) => {
  expect(listed(names)).toBe(words);
});

test('counted agrees in number and groups thousands', () => {
  expect(counted(1, 'error', 'errores')).toBe('1 error');
  expect(counted(0, 'error', 'errores')).toBe('0 errores');
  expect(counted(1234, 'fila', 'filas')).toBe('1.234 filas');
});

test.each([
  ['14', 'Acta 14'],
  ['28-F', 'Acta 28-F'],
  ['25, 5', 'Acta 25, 5'],
  ['–', null],
])('actaLabel(%s) is %s', (acta, label) => {
  expect(actaLabel(acta)).toBe(label);
});

test.each([
  ['mine', 'mine'],
  ['all', 'all'],
  ['none', 'none'],
  [undefined, 'none'],
  ['other', 'none'],
])('data-start=%s starts %s', (start, expected) => {
  expect(startOf({ dataset: { start } } as unknown as HTMLElement)).toBe(expected);
});

describe('onKeys', () => {
  const press = (key: string, changes: Partial<KeyPress> = {}) => {
    const next = jest.fn(() => undefined);
    const decline = jest.fn(() => false);
    const preventDefault = jest.fn();
    onKeys({ j: next, arrowdown: decline })({
      key,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      isComposing: false,
      target: { tagName: 'BUTTON' },
      preventDefault,
      ...changes,
    });
    return { ran: next.mock.calls.length + decline.mock.calls.length, taken: preventDefault.mock.calls.length > 0 };
  };
  test.each([
    ['its key', press('j'), { ran: 1, taken: true }],
    ['its key in capitals', press('J'), { ran: 1, taken: true }],
    ['a key that it declines', press('ArrowDown'), { ran: 1, taken: false }],
    ['another key', press('x'), { ran: 0, taken: false }],
    ['the name of an object’s own method', press('toString'), { ran: 0, taken: false }],
    ['with Ctrl', press('j', { ctrlKey: true }), { ran: 0, taken: false }],
    ['while composing', press('j', { isComposing: true }), { ran: 0, taken: false }],
    ['in a search box', press('j', { target: { tagName: 'INPUT' } }), { ran: 0, taken: false }],
    ['in a drop-down', press('j', { target: { tagName: 'SELECT' } }), { ran: 0, taken: false }],
  ])('%s', (_, seen, expected) => {
    expect(seen).toEqual(expected);
  });
});

test('latestOnly runs the first and, of those asked for meanwhile, the last', async () => {
  const ran: number[] = [];
  const finish: (() => void)[] = [];
  const go = latestOnly<number>((item) => {
    ran.push(item);
    return new Promise((resolve) => finish.push(resolve));
  });
  for (const item of [1, 2, 3, 4]) go(item);
  expect(ran).toEqual([1]);
  finish.shift()?.();
  await new Promise(setImmediate);
  expect(ran).toEqual([1, 4]);
  finish.shift()?.();
  await new Promise(setImmediate);
  go(5);
  expect(ran).toEqual([1, 4, 5]);
});
