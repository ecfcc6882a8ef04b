import { readFileSync } from 'node:fs';
import { contrast, difference } from '../support/colour-vision';
import { at } from '../support/repository';

/** The style sheets as they are shipped: what a test copies of them may differ one day. */
const css = ['kit/theme.css', 'board/heat.css', 'board/charts/charts.css']
  .map((file) => readFileSync(at('src/panels', file), 'utf8'))
  .join('\n');
const [light = '', dark = ''] = [/^:root \{[^}]*\}/gm, /prefers-color-scheme: dark\) \{\s*:root \{[^}]*\}/g].map(
  (rule) => (css.match(rule) ?? []).join('\n'),
);

function colour(scheme: string, name: string): string {
  const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(scheme)?.[1];
  if (value === undefined) throw new Error(`No colour ${name}`);
  return value;
}

/** Several times what people notice: cells lie apart, and are small. */
const CLEARLY = 12;
const BELOW = [0, 1, 2];
const REACHED = [3, 4];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, scheme) => {
  const level = (index: number) => colour(scheme, `level-${index}`);

  test.each([undefined, 'protanopia', 'deuteranopia'] as const)('levels are told apart (%s)', (vision) => {
    for (const one of [0, 1, 2, 3]) expect(difference(level(one), level(one + 1), vision)).toBeGreaterThan(CLEARLY);
    for (const below of BELOW)
      for (const reached of REACHED) expect(difference(level(below), level(reached), vision)).toBeGreaterThan(CLEARLY);
  });

  test.each([undefined, 'protanopia', 'deuteranopia'] as const)('the charts’ colours, too (%s)', (vision) => {
    const [managed, archived, missed] = ['managed', 'archived', 'missed'].map((name) =>
      colour(scheme, `chart-${name}`),
    );
    expect(difference(managed as string, archived as string, vision)).toBeGreaterThan(CLEARLY);
    expect(difference(managed as string, missed as string, vision)).toBeGreaterThan(CLEARLY);
  });

  test('words on a level are read, and lines on the surface are seen', () => {
    for (const index of [...BELOW, ...REACHED])
      expect(contrast(level(index), colour(scheme, `on-level-${index}`))).toBeGreaterThanOrEqual(4.5);
    for (const name of ['managed', 'archived', 'goal', 'missed'])
      expect(contrast(colour(scheme, `chart-${name}`), colour(scheme, 'surface'))).toBeGreaterThanOrEqual(3);
  });
});

test('every colour of the levels is one of ColorBrewer’s BrBG', () => {
  const BRBG = /^#(?:543005|8c510a|bf812d|d8b365|dfc27d|f6e8c3|c7eae5|80cdc1|5ab4ac|35978f|01665e|003c30)$/;
  for (const scheme of [light, dark])
    for (const index of [...BELOW, ...REACHED]) expect(colour(scheme, `level-${index}`)).toMatch(BRBG);
});
