import * as fc from 'fast-check';
import type { FixView, LastFix, PanelCommands, SkippedFix } from '../../src/app/panel-api';
import { type Call, PanelError } from '../../src/panels/kit/rpc';
import { changedWords } from '../../src/panels/review/fix/changed-words';
import { createFixRunner } from '../../src/panels/review/fix/fix-runner';
import { chosen, type FixAction, type FixState, fixReducer, proposing } from '../../src/panels/review/fix/fix-state';
import {
  countProposals,
  groupProposals,
  type Proposal,
  proposalsOf,
  skippedProposal,
  slicesOf,
} from '../../src/panels/review/fix/proposals';
import { createUndoRunner } from '../../src/panels/review/fix/undo-runner';
import { LOOKING, type UndoAction, undoReducer } from '../../src/panels/review/fix/undo-state';
import { resultOfFix, resultOfUndo, statusOfFix, statusOfUndo } from '../../src/panels/review/fix/words-of-fix';
import { finding } from './make';

const proposal = (changes: Partial<Proposal> = {}): Proposal =>
  finding({ fix: 'Twitter Hola', ...changes }) as Proposal;

describe('proposals', () => {
  test('only findings with a fix, and not about a whole tab', () => {
    const findings = [finding(), proposal({ row: 3 }), finding({ fix: 'x', rowKey: null })];
    expect(proposalsOf(findings).map(({ row }) => row)).toEqual([3]);
    expect(countProposals(findings)).toBe(1);
  });

  test('one a cell: the first rule by its id, whatever their order', () => {
    const two = [proposal({ id: 'b', rule: 'wall-code-one' }), proposal({ id: 'a', rule: 'code-spelling' })];
    expect(proposalsOf(two).map(({ id }) => id)).toEqual(['a']);
    expect(proposalsOf([...two].reverse()).map(({ id }) => id)).toEqual(['a']);
  });

  test('cells of another row, column or tab are others', () => {
    const others = [proposal(), proposal({ row: 15 }), proposal({ column: 'code' }), proposal({ tab: 'JUAN' })];
    expect(proposalsOf(others)).toHaveLength(4);
  });

  test('rules with the most cells come first', () => {
    const groups = groupProposals([
      proposal({ rule: 'known-network' }),
      proposal({ rule: 'reply-prefix', row: 2 }),
      proposal({ rule: 'reply-prefix', row: 3 }),
    ]);
    expect(groups.map(({ rule, proposals }) => [rule, proposals.length])).toEqual([
      ['reply-prefix', 2],
      ['known-network', 1],
    ]);
  });

  test('no slice splits a row, nor rows that hold the same; none is lost', () => {
    const any = fc.record({
      tab: fc.constantFrom('LAURA', 'JUAN'),
      rowKey: fc.constantFrom('a', 'a#2', 'b', 'c', 'c#2', 'c#3', 'd'),
      column: fc.constantFrom('reply', 'code', 'network'),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (cells, size) => {
        const proposals = cells.map((cell) => proposal(cell));
        const slices = slicesOf(proposals, size);
        expect(slices.flat().length).toBe(proposals.length);
        expect(new Set(slices.flat())).toEqual(new Set(proposals));
        const homes = new Map<string, number>();
        slices.forEach((slice, index) => {
          for (const { tab, rowKey } of slice) {
            const row = `${tab} ${rowKey.split('#')[0]}`;
            expect(homes.get(row) ?? index).toBe(index);
            homes.set(row, index);
          }
        });
      }),
    );
  });

  test('what was left out is found again, by its cell or else by its row', () => {
    const [a, b] = [proposal({ row: 4 }), proposal({ row: 5 })];
    const skipped = (change: Partial<SkippedFix>): SkippedFix => ({
      tab: 'LAURA',
      row: 5,
      cell: 'L5',
      reason: '',
      ...change,
    });
    expect(skippedProposal([a, b], skipped({}))).toBe(b);
    expect(skippedProposal([a, b], skipped({ cell: 'fila 5' }))).toBe(b);
    expect(skippedProposal([a, b], skipped({ tab: 'ANA' }))).toBeNull();
  });
});

describe('changed words', () => {
  const text = (pieces: readonly { text: string; changed: boolean }[]) =>
    pieces.map(({ text: piece, changed }) => (changed ? `[${piece}]` : piece)).join('');

  test.each([
    ['a word before', 'Buenos días', 'Twitter Buenos días', 'Buenos días', '[Twitter ]Buenos días'],
    ['another word', 'Facebook Hola', 'Twitter Hola', '[Facebook] Hola', '[Twitter] Hola'],
    ['one that goes', 'Hola @juan gracias', 'Hola gracias', 'Hola [@juan ]gracias', 'Hola gracias'],
    ['the whole cell', '01', '1', '[01]', '[1]'],
    ['an empty cell', '', '1', '', '[1]'],
    ['to an empty cell', '1', '', '[1]', ''],
    ['nothing', 'Hola a todos', 'Hola a todos', 'Hola a todos', 'Hola a todos'],
    ['a blank', 'ARCHIVADO ', 'ARCHIVADO', 'ARCHIVADO[ ]', 'ARCHIVADO'],
    ['a repeated word', 'a a', 'a a a', 'a a', 'a a[ a]'],
  ])('%s', (_, before, after, old, now) => {
    const words = changedWords(before, after);
    expect([text(words.before), text(words.after)]).toEqual([old, now]);
  });

  test('what stays is cut around the change, and no emoji is halved', () => {
    const long = `${'😀'.repeat(60)} fin`;
    const { before, after } = changedWords(`x ${long}`, `y ${long}`);
    for (const [first, second] of [before, after]) {
      expect(first?.changed).toBe(true);
      expect(second?.text).toMatch(/^ (?:😀)+…$/u);
    }
    const words = changedWords(`x ${'palabra '.repeat(20)}`, `y ${'palabra '.repeat(20)}`);
    expect(words.before.at(-1)?.text).toBe(' palabra palabra palabra palabra …');
  });

  test('short texts are shown whole', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', ' ', '\n', '  '), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const { before: old, after: now } = changedWords(before, after);
        expect(old.map((piece) => piece.text).join('')).toBe(before);
        expect(now.map((piece) => piece.text).join('')).toBe(after);
      }),
    );
  });
});

type ApplyAnswer = PanelCommands['fix.apply']['answer'];

/** A correction over canned answers; `refreshed` are the tabs that were reviewed again. */
function correcting(answer: (slice: readonly FixView[], turn: number) => ApplyAnswer) {
  const proposals = Array.from({ length: 450 }, (_, index) =>
    proposal({ id: `p${index}`, row: index + 2, rowKey: `k${index}`, tab: index < 300 ? 'LAURA' : 'JUAN' }),
  );
  let state: FixState = proposing(proposals);
  const asked: (readonly [string | null, number])[] = [];
  const refreshed: string[][] = [];
  const dispatch = (action: FixAction) => {
    state = fixReducer(state, action);
  };
  const call = (async (_: string, { batch, fixes }: PanelCommands['fix.apply']['request']) => {
    asked.push([batch, fixes.length]);
    return answer(fixes, asked.length);
  }) as unknown as Call;
  const refresh = async (tabs: readonly string[]) => refreshed.push([...tabs]) > 0;
  const runner = createFixRunner({ call, dispatch, refresh });
  return { runner, proposals, dispatch, asked, refreshed, now: () => state };
}

describe('applying corrections', () => {
  const all = (slice: readonly FixView[]): ApplyAnswer => ({ batch: 'C7', applied: slice.length, skipped: [] });

  test('in calls of 200, all in one batch, and then their tabs are reviewed again', async () => {
    const { runner, proposals, asked, refreshed, now } = correcting(all);
    await runner.apply(proposals);
    expect(asked).toEqual([
      [null, 200],
      ['C7', 200],
      ['C7', 50],
    ]);
    expect(refreshed).toEqual([['LAURA', 'JUAN']]);
    expect(now()).toMatchObject({ phase: 'done', applied: 450, tried: 450, problem: null });
    expect(resultOfFix(now())).toBe('450 celdas corregidas.');
  });

  test('what is left out is told with what is done', async () => {
    const skipped = [{ tab: 'LAURA', row: 2, cell: 'L2', reason: 'la fila cambió después de la revisión' }];
    const made = correcting((slice) => ({ batch: null, applied: slice.length - 1, skipped }));
    await made.runner.apply(made.proposals.slice(0, 3));
    expect(resultOfFix(made.now())).toBe('2 celdas corregidas, 1 omitida.');
  });

  test('cancelled, it ends after the call in hand', async () => {
    const made = correcting((slice, turn) => {
      if (turn === 2) made.runner.cancel();
      return all(slice);
    });
    await made.runner.apply(made.proposals);
    expect(made.asked).toHaveLength(2);
    expect(made.now()).toMatchObject({ phase: 'done', cancelled: true, applied: 400 });
    expect(resultOfFix(made.now())).toBe('400 celdas corregidas, 50 sin intentar porque usted canceló.');
  });

  test('a failure stops it, and the tabs that it may have touched are reviewed again', async () => {
    const made = correcting((slice, turn) => {
      if (turn === 2) throw new PanelError('busy', 'Google está ocupado.');
      return all(slice);
    });
    await made.runner.apply(made.proposals);
    expect(made.refreshed).toEqual([['LAURA', 'JUAN']]);
    expect(made.now()).toMatchObject({ phase: 'done', problem: 'Google está ocupado.', applied: 200 });
    expect(resultOfFix(made.now())).toBe('200 celdas corregidas, 250 sin intentar.');
  });

  test('only what is chosen', () => {
    const { dispatch, now, proposals } = correcting(all);
    const ids = proposals.map(({ id }) => id);
    dispatch({ type: 'excluded', ids, excluded: true });
    expect(chosen(now())).toEqual([]);
    dispatch({ type: 'excluded', ids: ['p3'], excluded: false });
    expect(chosen(now()).map(({ id }) => id)).toEqual(['p3']);
    expect(statusOfFix(now())).toBe('1 de 450 celdas. Nada se escribe hasta que usted lo aplique.');
  });
});

describe('undoing', () => {
  const last: LastFix = {
    batch: 'C7',
    when: '20/11/2026 10:00',
    who: 'ana@example.com',
    own: true,
    cells: 250,
    tabs: ['LAURA'],
    changes: [],
  };
  type UndoAnswer = PanelCommands['fix.undo']['answer'];

  function undoing(answers: readonly (LastFix | null | UndoAnswer | Error)[]) {
    let state = LOOKING;
    const refreshed: (readonly string[])[] = [];
    const left = [...answers];
    const call = (async () => {
      const answer = left.shift();
      if (answer instanceof Error) throw answer;
      return answer;
    }) as unknown as Call;
    const dispatch = (action: UndoAction) => {
      state = undoReducer(state, action);
    };
    const refresh = async (tabs: readonly string[]) => refreshed.push(tabs) > 0;
    return {
      runner: createUndoRunner({ call, dispatch, refresh }),
      refreshed,
      now: () => state,
      unused: () => left.length,
    };
  }
  const some = (restored: number, rest: number, ...skipped: readonly SkippedFix[]): UndoAnswer => ({
    batch: 'C7',
    restored,
    skipped,
    left: rest,
  });

  test('looks, then goes on while something is left, then reviews again', async () => {
    const { runner, now, refreshed } = undoing([last, some(199, 50, {} as SkippedFix), some(50, 0)]);
    await runner.look();
    expect(statusOfUndo(now())).toBe('250 celdas en LAURA');
    await runner.undo(last);
    expect(now()).toMatchObject({ phase: 'done', restored: 249, left: 0 });
    expect(resultOfUndo(now())).toBe('249 celdas como estaban antes, 1 se dejó.');
    expect(refreshed).toEqual([['LAURA']]);
  });

  test.each<[string, readonly (LastFix | null | Error)[], object]>([
    ['nothing', [null], { phase: 'asking', last: null, problem: null }],
    ['a failure', [new PanelError('refused', 'No.')], { phase: 'asking', last: null, problem: 'No.' }],
  ])('it found %s', async (_, answers, state) => {
    const { runner, now } = undoing(answers);
    await runner.look();
    expect(now()).toMatchObject(state);
  });

  test('a failure stops it and says what is left', async () => {
    const { runner, now } = undoing([last, some(200, 50), new PanelError('busy', 'Ocupado.')]);
    await runner.look();
    await runner.undo(last);
    expect(now()).toMatchObject({ phase: 'done', problem: 'Ocupado.' });
    expect(resultOfUndo(now())).toBe('200 celdas como estaban antes, 50 por deshacer.');
  });

  test('an answer without progress is the last one asked for', async () => {
    const { runner, unused } = undoing([last, some(0, 250), some(0, 250), some(0, 250)]);
    await runner.look();
    await runner.undo(last);
    expect(unused()).toBe(2);
  });
});
