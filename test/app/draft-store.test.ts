import fc from 'fast-check';
import type { EscalationDraft } from '../../src/app/escalations/api';
import { forgetDraft, keepInNotes, keptDraft, moveOn } from '../../src/app/escalations/draft-store';
import type { NotesPort } from '../../src/core/ports';

/** Notes as Google keeps them: a longer value is refused. `failAt` stops the writing that comes then. */
class Notes implements NotesPort {
  readonly texts = new Map<string, string>();
  changes = 0;
  failAt = Number.POSITIVE_INFINITY;

  get(key: string): string | null {
    return this.texts.get(key) ?? null;
  }
  set(key: string, text: string): void {
    this.#change();
    if (Buffer.byteLength(text) > 9_000) throw new Error('Argument too large: value');
    this.texts.set(key, text);
  }
  remove(key: string): void {
    this.#change();
    this.texts.delete(key);
  }
  #change(): void {
    this.changes += 1;
    if (this.changes === this.failAt) throw new Error('stopped');
  }
}

const draftWith = (change: Partial<EscalationDraft> = {}): EscalationDraft => ({
  id: 'borrador-1',
  topic: 'Requisitos',
  description: 'Preguntan',
  link: 'https://www.facebook.com/a/posts/12345',
  comments: '¿Cuándo?',
  source: { tab: 'ANA', row: 4, rowKey: 'abc', label: 'ANA, fila 4' },
  resends: null,
  queue: ['otro'],
  ...change,
});

const long = fc.string({ unit: 'binary', maxLength: 300 }).map((text) => text.repeat(40).slice(0, 30_000));

test('what was kept comes back, whatever was typed', () => {
  const ownNotes = new Notes();
  expect(keptDraft({ ownNotes })).toBeNull();
  fc.assert(
    fc.property(long, long, (description, comments) => {
      const draft = draftWith({ description, comments });
      expect(keepInNotes({ ownNotes }, draft)).toEqual({ ok: true, value: {} });
      // A lone half of a character is written as JSON escapes it.
      expect(keptDraft({ ownNotes })).toEqual(draft);
    }),
    { numRuns: 60 },
  );
  expect(keepInNotes({ ownNotes }, draftWith()).ok).toBe(true);
  expect(ownNotes.texts.size).toBe(1);
});

test('no emoji is cut in two, and each part is below 9 kB', () => {
  for (const before of ['', 'a', 'ab', 'abc']) {
    const ownNotes = new Notes();
    const draft = draftWith({ comments: before + '😀'.repeat(20_000) });
    expect(keepInNotes({ ownNotes }, draft).ok).toBe(true);
    for (const text of ownNotes.texts.values()) expect(Buffer.from(text).toString()).toBe(text);
    expect(keptDraft({ ownNotes })).toEqual(draft);
  }
});

test('stopped at any writing, the draft before or the new one is there, whole', () => {
  const older = draftWith({ comments: 'x'.repeat(40_000) });
  const newer = draftWith({ comments: 'y'.repeat(30_000) });
  const counting = new Notes();
  keepInNotes({ ownNotes: counting }, older);
  const before = counting.changes;
  keepInNotes({ ownNotes: counting }, newer);
  const writings = counting.changes - before;
  expect(writings).toBeGreaterThan(5);
  for (let stop = 1; stop <= writings; stop++) {
    const ownNotes = new Notes();
    keepInNotes({ ownNotes }, older);
    ownNotes.failAt = ownNotes.changes + stop;
    expect(() => keepInNotes({ ownNotes }, newer)).toThrow('stopped');
    expect([older, newer]).toContainEqual(keptDraft({ ownNotes }));
    ownNotes.failAt = Number.POSITIVE_INFINITY;
    keepInNotes({ ownNotes }, newer);
    expect(keptDraft({ ownNotes })).toEqual(newer);
  }
});

test('the same again is not written again', () => {
  const ownNotes = new Notes();
  keepInNotes({ ownNotes }, draftWith());
  const { changes } = ownNotes;
  keepInNotes({ ownNotes }, draftWith());
  expect(ownNotes.changes).toBe(changes);
});

test('a very long one is refused, and what was kept stays', () => {
  const ownNotes = new Notes();
  keepInNotes({ ownNotes }, draftWith());
  const refused = keepInNotes(
    { ownNotes },
    draftWith({ description: '😀'.repeat(25_000), comments: 'ñ'.repeat(50_000) }),
  );
  expect(refused).toMatchObject({ ok: false, message: expect.stringContaining('si cierra el panel se pierde') });
  expect(keptDraft({ ownNotes })).toEqual(draftWith());
});

test('forgotten, nothing of it is left', () => {
  const ownNotes = new Notes();
  keepInNotes({ ownNotes }, draftWith({ comments: 'x'.repeat(40_000) }));
  forgetDraft({ ownNotes });
  expect(ownNotes.texts.size).toBe(0);
  forgetDraft({ ownNotes });
  expect(keptDraft({ ownNotes })).toBeNull();
});

describe('when it has left', () => {
  test('the next topic of its subject takes its place', () => {
    const ownNotes = new Notes();
    const draft = draftWith({ queue: ['dos', 'tres'] });
    keepInNotes({ ownNotes }, draft);
    moveOn({ ownNotes }, draft);
    const next = keptDraft({ ownNotes });
    expect(next).toEqual({ ...draft, id: expect.any(String), topic: 'dos', source: null, queue: ['tres'] });
    expect(next?.id).toMatch(/^[\w-]{8,40}$/);
    expect(next?.id).not.toBe(draft.id);
  });

  test('without one nothing is kept; a draft that was begun meanwhile is', () => {
    const ownNotes = new Notes();
    const draft = draftWith({ queue: [] });
    keepInNotes({ ownNotes }, draft);
    moveOn({ ownNotes }, { ...draft, id: 'borrador-0' });
    expect(keptDraft({ ownNotes })).toEqual(draft);
    moveOn({ ownNotes }, draft);
    expect(keptDraft({ ownNotes })).toBeNull();
  });
});

test.each(['1 abc {"id":1}', '2 abc {', 'x', '', '1 0 null'])('%j is no draft', (text) => {
  const ownNotes = new Notes();
  ownNotes.set('escalation-draft', text);
  expect(keptDraft({ ownNotes })).toBeNull();
});
