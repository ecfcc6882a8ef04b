import fc from 'fast-check';
import {
  emptyDraft,
  following,
  isEmpty,
  newDraftId,
  saysTheSame,
  separated,
  TEXT_FIELDS,
} from '../../src/panels/escalation/draft';
import { fieldsOf, MOST, problemSummary, problemsOf } from '../../src/panels/escalation/fields';
import { wholeDraft } from './make-escalation';

const source = { tab: 'LAURA', row: 14, rowKey: 'k', label: 'LAURA, fila 14' };
const resends = { tab: 'ESCALAMIENTOS', row: 3, rowKey: 'k', number: '14', label: 'Escalamiento 14, ronda 2' };

test.each([
  ['a new one', emptyDraft('x'), true],
  ['blanks', { ...emptyDraft('x'), comments: ' \n ' }, true],
  ['a word', { ...emptyDraft('x'), link: 'x' }, false],
  ['a row that it was begun from', { ...emptyDraft('x'), source }, false],
  ['a first round', { ...emptyDraft('x'), resends }, false],
  ['topics that wait', { ...emptyDraft('x'), queue: ['Renta'] }, false],
])('is a draft empty: %s', (_, draft, expected) => {
  expect(isEmpty(draft)).toBe(expected);
});

describe('topics of their own', () => {
  const topic = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');

  test('the first stays and the others wait, before those that waited already', () => {
    const draft = separated(wholeDraft({ topic: 'A; B; C', queue: ['D'] }), ['A', 'B', 'C']);
    expect(draft).toEqual(wholeDraft({ topic: 'A', queue: ['B', 'C', 'D'] }));
  });

  test('however many there are, none is dropped and the server takes them', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(topic, { minLength: 2, maxLength: 60 }),
        fc.array(topic, { maxLength: 20 }),
        (joined, queue) => {
          const draft = separated(wholeDraft({ queue }), joined);
          expect(draft.queue.length).toBeLessThanOrEqual(20);
          const all = [draft.topic, ...draft.queue].join('; ');
          for (const one of [...joined, ...queue]) expect(all).toContain(one);
        },
      ),
    ));

  test('after a mail the next topic comes with what was written, under a name of its own', () => {
    const next = following(wholeDraft({ queue: ['Renta', 'IVA'], source, resends }), 'otro-id-1');
    expect(next).toEqual(wholeDraft({ id: 'otro-id-1', topic: 'Renta', queue: ['IVA'] }));
    expect(saysTheSame(next, wholeDraft())).toBe(false);
  });

  test('after the last one the form is empty', () => {
    expect(following(wholeDraft({ source }), 'otro-id-1')).toEqual(emptyDraft('otro-id-1'));
  });
});

test('a draft bears a name that the server takes, and no two the same', () => {
  const ids = Array.from({ length: 50 }, newDraftId);
  for (const id of ids) expect(id).toMatch(/^[\w-]{8,40}$/);
  expect(new Set(ids).size).toBe(50);
});

describe('what is missing', () => {
  const one = { count: 1, busy: false, tooLarge: false };

  test('nothing of a whole escalation', () => expect(problemsOf(wholeDraft(), '', one)).toEqual({}));

  test('all of an empty one at once, in the order of the form', () => {
    const problems = problemsOf(emptyDraft('x'), '', { ...one, count: 0 });
    expect(fieldsOf(problems)).toEqual(['topic', 'description', 'link', 'comments', 'pictures']);
    expect(problemSummary(problems)).toBe(
      'Falta completar 5 datos: Tema, Descripción, Enlace, Comentarios y Pantallazos.',
    );
  });

  test('one alone', () => {
    expect(problemSummary({ link: 'No sirve.' })).toBe('Falta completar un dato: Enlace.');
  });

  test.each([
    ['a topic of signs', { topic: '¿?' }, 'topic'],
    ['a description of blanks', { description: ' \n' }, 'description'],
    ['a link of nothing that is seen', { link: '\u200b' }, 'link'],
  ])('%s is none', (_, change, field) => {
    expect(fieldsOf(problemsOf(wholeDraft(change), '', one))).toEqual([field]);
  });

  test('a comment may be a face', () => expect(problemsOf(wholeDraft({ comments: '😡' }), '', one)).toEqual({}));

  test.each(TEXT_FIELDS)('%s: what is too long is told by how much', (field) => {
    const at = (length: number) => problemsOf(wholeDraft({ [field]: 'x'.repeat(length) }), '', one)[field];
    expect(at(MOST[field])).toBeUndefined();
    expect(at(MOST[field] + 3)).toContain('Sobran 3 caracteres');
  });

  test('what the server says of the link stands unless there is none', () => {
    expect(problemsOf(wholeDraft(), 'No sirve.', one)).toEqual({ link: 'No sirve.' });
    expect(problemsOf(wholeDraft({ link: '' }), 'No sirve.', one).link).toContain('Pegue');
  });

  test.each([
    ['are being made smaller', { ...one, busy: true }, 'preparando'],
    ['do not fit', { ...one, tooLarge: true }, 'Quite alguno'],
  ])('pictures that %s', (_, pictures, words) => {
    expect(problemsOf(wholeDraft(), '', pictures).pictures).toContain(words);
  });
});
