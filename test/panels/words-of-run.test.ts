import { INITIAL, type ReviewAction, reviewReducer } from '../../src/panels/review/state';
import { endingWords, statusOf, titleOf } from '../../src/panels/review/words-of-run';
import { scope, tabReview, view } from './make';

const run = (...actions: readonly ReviewAction[]) => actions.reduce(reviewReducer, INITIAL).run;

const asked = (...tabs: readonly string[]): readonly ReviewAction[] => [
  { type: 'scopeAsked', kind: tabs.length === 1 ? 'mine' : 'all' },
  { type: 'scopeCame', scope: scope(...tabs) },
  { type: 'passStarted', tabs },
];
const start = (tab: string): ReviewAction => ({ type: 'tabStarted', tab });
const done = (tab: string): ReviewAction => ({ type: 'tabReviewed', tab, review: tabReview(tab, [view({ tab })]) });
const fail = (tab: string): ReviewAction => ({ type: 'tabFailed', tab, message: 'No.' });
const end = (ending: 'complete' | 'cancelled' | 'stopped', elapsedMs = 42_000): ReviewAction => ({
  type: 'passEnded',
  ending,
  elapsedMs,
});

test.each([
  ['looking for tabs', [{ type: 'scopeAsked', kind: 'all' }], 'Buscando las pestañas…'],
  ['under way', [...asked('LAURA', 'JUAN'), start('LAURA'), done('LAURA'), start('JUAN')], '2 de 2 · JUAN'],
  [
    'comparing',
    [...asked('LAURA', 'JUAN'), done('LAURA'), done('JUAN'), { type: 'teamStarted' }],
    'Comparando con las demás pestañas…',
  ],
  ['cancelling', [...asked('LAURA', 'JUAN'), start('LAURA'), { type: 'cancelAsked' }], 'Termina LAURA y para'],
  [
    'complete',
    [...asked('LAURA', 'JUAN'), done('LAURA'), done('JUAN'), end('complete')],
    '2 pestañas, 200 filas, 42 s',
  ],
  ['one tab', [...asked('LAURA'), done('LAURA'), end('complete', 300)], '1 pestaña, 100 filas, menos de 1 s'],
  [
    'with a failure',
    [...asked('LAURA', 'JUAN'), done('LAURA'), fail('JUAN'), end('complete')],
    '1 de 2 pestañas, 100 filas, 42 s',
  ],
  ['cancelled', [...asked('LAURA', 'JUAN'), done('LAURA'), end('cancelled')], 'Cancelada: 1 de 2 pestañas, 100 filas'],
  ['stopped', [...asked('LAURA', 'JUAN'), fail('LAURA'), end('stopped')], 'Detenida: 0 de 2 pestañas, 0 filas'],
  ['no tabs', [...asked(), end('complete')], 'Nada por revisar'],
] as readonly (readonly [string, readonly ReviewAction[], string])[])('status: %s', (_, actions, words) => {
  expect(statusOf(run(...actions))).toBe(words);
});

test.each([
  [
    'complete',
    [...asked('LAURA', 'JUAN'), done('LAURA'), done('JUAN'), end('complete')],
    'Revisión terminada. 2 errores y 0 avisos en 2 pestañas.',
  ],
  [
    'with a comparison that failed',
    [...asked('LAURA'), done('LAURA'), { type: 'teamFailed', message: 'No.' }, end('complete')],
    'Revisión terminada. 1 error y 0 avisos en 1 pestaña. No se pudo comparar con las demás pestañas.',
  ],
  [
    'cancelled with a failure',
    [...asked('LAURA', 'JUAN', 'ANA'), done('LAURA'), fail('JUAN'), end('cancelled')],
    'Revisión detenida. 1 error y 0 avisos en 1 de 3 pestañas. No se pudo revisar JUAN. Sin revisar: ANA.',
  ],
  [
    'not started',
    [
      { type: 'scopeAsked', kind: 'mine' },
      { type: 'scopeFailed', message: 'Abra su pestaña.' },
    ],
    'No se pudo empezar la revisión. Abra su pestaña.',
  ],
] as readonly (readonly [string, readonly ReviewAction[], string])[])('said at the end: %s', (_, actions, words) => {
  expect(endingWords(run(...actions))).toBe(words);
});

test.each([
  ['mine, before the scope', [{ type: 'scopeAsked', kind: 'mine' }], 'Mi pestaña'],
  ['mine, once known', asked('LAURA'), 'LAURA'],
  ['all', asked('LAURA', 'JUAN'), 'Toda la base'],
] as readonly (readonly [string, readonly ReviewAction[], string])[])('title: %s', (_, actions, title) => {
  expect(titleOf(run(...actions))).toBe(title);
});
