import type { Cell } from '../../../src/core/base/cell';
import type { Day } from '../../../src/core/calendar/day';
import { type CompareInput, compareDays } from '../../../src/core/inconcert/compare';
import type { InconcertFigure } from '../../../src/core/inconcert/figures';
import { countRows } from '../../../src/core/productivity/count-rows';
import { postingsIn } from '../../../src/core/productivity/postings';

const DAY = '2026-11-19' as Day;
const person = (name: string, tab: string) => ({
  name,
  mail: '',
  tab,
  shift: 'largo',
  role: 'agente',
  from: null,
  until: null,
});
const { postings } = postingsIn([person('Laura', 'LAURA'), person('Juan', 'JUAN'), person('Ana', '')]);

/** Rows of one day: network and code. */
function counted(...rows: readonly (readonly [network: string, code: string])[]) {
  const column = (cells: readonly Cell[]) => ['', ...cells];
  return countRows(
    {
      date: column(rows.map(() => ({ day: DAY, minutes: null }))),
      network: column(rows.map(([network]) => network)),
      code: column(rows.map(([, code]) => code)),
      status: [],
    },
    1,
  );
}

const figure = (change: Partial<InconcertFigure> = {}): InconcertFigure => ({
  index: 1,
  person: 'laura',
  day: DAY,
  network: 'Facebook',
  managed: 100,
  archived: 50,
  ...change,
});

const compare = (change: Partial<CompareInput> = {}) =>
  compareDays({ from: DAY, to: DAY, postings, counts: new Map([['laura', counted()]]), figures: [], ...change });

test('a day on which neither says anything is none', () => expect(compare()).toEqual([]));

test('Inconcert’s Facebook figure stands apart from the base', () => {
  expect(compare({ figures: [figure()] })).toEqual([
    {
      agent: 'Laura',
      day: DAY,
      facebook: {
        inconcert: { managed: 100, archived: 50 },
        base: { managed: 0, archived: 0 },
        twice: 0,
      },
      twitter: {
        inconcert: { managed: null, archived: null },
        base: { managed: 0, archived: 0 },
        difference: null,
        archivedDifference: null,
      },
      differs: false,
      missing: [],
    },
  ]);
});

test('late cases of Facebook may be counted twice (reading 100)', () => {
  const counts = new Map([['laura', counted(['Facebook', '1'], ['Facebook', '1'], ['Facebook', 'ARCHIVADO'])]]);
  expect(compare({ counts, figures: [figure()] })[0]).toMatchObject({ facebook: { twice: 3 }, differs: true });
  expect(compare({ counts, figures: [figure({ managed: 1, archived: null })] })[0]).toMatchObject({
    facebook: { twice: 1 },
  });
  expect(compare({ counts })[0]).toMatchObject({ facebook: { twice: null }, missing: ['Facebook'] });
});

test.each([
  [5, 0, -3, false],
  [2, 1, 0, true],
  [1, 1, 1, true],
])('Twitter: Inconcert says %i and %i archived', (managed, archived, difference, agreesOnArchived) => {
  const counts = new Map([['laura', counted(['Twitter', '7'], ['Twitter', '7'], ['Twitter', 'ARCHIVADO'])]]);
  const [day] = compare({ counts, figures: [figure(), figure({ network: 'Twitter', managed, archived })] });
  expect(day?.twitter).toMatchObject({ difference, archivedDifference: agreesOnArchived ? 0 : 1 });
  expect(day?.differs).toBe(difference !== 0 || !agreesOnArchived);
  expect(day?.missing).toEqual([]);
});

test.each<[string, Partial<CompareInput>]>([
  ['has no tab', { figures: [figure({ person: 'ana', network: 'Twitter' })] }],
  ['has one that cannot be read', { figures: [figure({ person: 'juan', network: 'Twitter' })] }],
  [
    'shares it',
    {
      postings: postingsIn([person('Laura', 'LAURA'), person('Juan', 'LAURA')]).postings,
      figures: [figure({ network: 'Twitter' })],
    },
  ],
])('the base says nothing of whoever %s', (_, change) => {
  expect(compare(change)[0]).toMatchObject({
    twitter: { base: { managed: null }, difference: null },
    differs: false,
    missing: ['Facebook', 'Twitter'],
  });
});
