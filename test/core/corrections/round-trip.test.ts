import * as fc from 'fast-check';
import type { Cell, PlainCell } from '../../../src/core/base/cell';
import { contentKey, occurrenceCounter } from '../../../src/core/base/row-key';
import type { Day } from '../../../src/core/calendar/day';
import { type AcceptedFix, planCorrections } from '../../../src/core/corrections/plan';
import { firstRows, planUndo } from '../../../src/core/corrections/undo';
import {
  APPLIED,
  APPLYING,
  correctionDetail,
  type LoggedCorrection,
  readBatches,
} from '../../../src/core/log/corrections';
import type { CellWrite } from '../../../src/core/ports';
import { readTyped } from '../../../src/local/workbook/typed-value';
import { AGENT_HEADERS, agentLayout } from '../../support/cells';

const HEADERS = [...AGENT_HEADERS];
const layout = agentLayout([HEADERS]);
const REVIEW = HEADERS.indexOf('Revisión');
const COLUMNS = ['date', 'network', 'caseId', 'comment', 'reply', 'channel', 'code', 'status'] as const;

/** Texts that a sheet would read as something else, and plain ones. */
const text = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('01', '1.5', '20/11/2026', '=A1', '+57', '@hola', "'x", 'verdadero', '#N/A', 'Hola', '8:30', ' 2'),
);
const day = fc.constantFrom('2026-11-20', '2026-02-28').map((value) => value as Day);
const plain: fc.Arbitrary<PlainCell> = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.record({ day, minutes: fc.option(fc.integer({ min: 1, max: 1439 }), { nil: null }) }),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 9, arbitrary: plain },
  { weight: 1, arbitrary: text.map((value) => ({ formula: '=A1', value })) },
);
/** Few different ones, so that equal rows are common. */
const row = fc.oneof(
  fc.array(cell, { minLength: HEADERS.length, maxLength: HEADERS.length }),
  fc.constant(HEADERS.map((): Cell => 'igual')),
  fc.constant(HEADERS.map((_, index): Cell => (index === 4 ? '01' : 'igual'))),
);
const correction = fc.record({
  at: fc.nat(20),
  column: fc.constantFrom(...COLUMNS),
  fix: fc.oneof(text, fc.constantFrom('1', 'Twitter', '24/11/2026')),
});
const base = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 8 }),
  corrections: fc.array(correction, { maxLength: 10 }),
});

/** Writes as a sheet of Colombia does: what is no text is read as if it were typed. */
function write(cells: Cell[][], writes: readonly CellWrite[]): void {
  for (const { row: index, column, value, asText } of writes) {
    const line = cells[index];
    if (line) line[column] = typeof value === 'string' && !asText ? typed(value) : value;
  }
}
function typed(value: string): Cell {
  const read = readTyped(value, undefined, { year: 2026 });
  if (read.formula !== undefined) return { formula: `=${read.formula}`, value: '#NAME?' };
  return read.value === null ? '' : (read.value as PlainCell);
}

const copy = (cells: readonly (readonly Cell[])[]): Cell[][] => cells.map((line) => [...line]);

function fixesOf(
  cells: readonly (readonly Cell[])[],
  corrections: readonly { at: number; column: string; fix: string }[],
) {
  const keyOf = occurrenceCounter();
  const keys = cells.map((line) => keyOf(contentKey(line, REVIEW)));
  return corrections.map(({ at, column, fix }): AcceptedFix => {
    const index = 1 + (at % (cells.length - 1));
    return { row: index + 1, column, rowKey: keys[index] as string, rule: 'any', fix };
  });
}

/** BITÁCORA as it is read back. */
function logged(planned: ReturnType<typeof planCorrections>['planned'], status = APPLIED): LoggedCorrection[] {
  const rows = planned.map(({ correction: done }, index) => ({
    index,
    cells: [],
    values: {
      at: '20/11/2026 10:00',
      action: 'CORREGIR',
      key: `C1/${index + 1}`,
      status,
      detail: correctionDetail(done),
    },
  }));
  return [...(readBatches(rows)[0]?.corrections ?? [])];
}

const planned = (cells: readonly (readonly Cell[])[], fixes: readonly AcceptedFix[]) =>
  planCorrections('ANA', layout, cells, fixes, 'ana@example.com');

/** Corrections that a sheet reads back as they were written; no rule proposes another. */
const readsBack = ({ fix, column }: { fix: string; column: string }) =>
  ['caseId', 'comment'].includes(column) ||
  fix === '1' ||
  (column === 'date' && fix === '24/11/2026') ||
  /^[=+\-@']/.test(fix) ||
  typed(fix) === fix;

test('undone, every cell holds what it held, of the same type', () => {
  fc.assert(
    fc.property(base, ({ rows, corrections }) => {
      const before = [HEADERS as Cell[], ...copy(rows)];
      const cells = copy(before);
      const plan = planned(cells, fixesOf(cells, corrections.filter(readsBack)));
      write(
        cells,
        plan.planned.map((each) => each.write),
      );
      const undo = planUndo(layout, cells, logged(plan.planned));
      expect(undo.skipped).toEqual([]);
      write(cells, undo.writes);
      expect(cells).toEqual(before);
    }),
    { numRuns: 300 },
  );
});

test('the same when only some of the cells were written before it stopped', () => {
  fc.assert(
    fc.property(base, fc.nat(10), ({ rows, corrections }, reached) => {
      const before = [HEADERS as Cell[], ...copy(rows)];
      const cells = copy(before);
      const plan = planned(cells, fixesOf(cells, corrections.filter(readsBack)));
      write(
        cells,
        plan.planned.slice(0, reached).map((each) => each.write),
      );
      const undo = planUndo(layout, cells, logged(plan.planned, APPLYING));
      write(cells, undo.writes);
      expect({ cells, kept: undo.kept }).toEqual({ cells: before, kept: [] });
    }),
    { numRuns: 300 },
  );
});

test('the same rows, when the tab was sorted after the review and again before it is undone', () => {
  const texts = (cells: readonly (readonly Cell[])[]) => cells.map((line) => JSON.stringify(line)).sort();
  fc.assert(
    fc.property(base, fc.func(fc.nat()), fc.func(fc.nat()), ({ rows, corrections }, first, second) => {
      const before = [HEADERS as Cell[], ...copy(rows)];
      const fixes = fixesOf(before, corrections.filter(readsBack));
      const sort = (cells: Cell[][], by: (line: string, at: number) => number) => {
        const keyed = cells.slice(1).map((line, at) => ({ line, key: by(JSON.stringify(line), at) }));
        return [HEADERS as Cell[], ...keyed.sort((a, b) => a.key - b.key).map(({ line }) => line)];
      };
      let cells = sort(copy(before), first as never);
      const plan = planned(cells, fixes);
      write(
        cells,
        plan.planned.map((each) => each.write),
      );
      cells = sort(cells, second as never);
      const undo = planUndo(layout, cells, logged(plan.planned));
      write(cells, undo.writes);
      expect(undo.skipped).toEqual([]);
      expect(texts(cells)).toEqual(texts(before));
    }),
    { numRuns: 200 },
  );
});

test('a correction touches the accepted cells and no other; each accepted one is written or named', () => {
  fc.assert(
    fc.property(base, ({ rows, corrections }) => {
      const cells = [HEADERS as Cell[], ...copy(rows)];
      const fixes = fixesOf(cells, corrections);
      const { planned: done, skipped } = planned(cells, fixes);
      expect(done.length + skipped.length).toBe(fixes.length);
      const accepted = new Set(fixes.map((fix) => `${fix.row - 1} ${layout.at.get(fix.column)}`));
      for (const { write: to } of done) expect(accepted).toContain(`${to.row} ${to.column}`);
      expect(new Set(done.map(({ write: to }) => `${to.row} ${to.column}`)).size).toBe(done.length);
    }),
  );
});

test('no call splits a row', () => {
  const of = (cell: string, key: string) => ({ tab: 'ANA', cell, row: key }) as LoggedCorrection;
  const corrections = [of('C3', 'a'), of('F3', 'a'), of('I3', 'a'), of('C4', 'a'), of('C5', 'b')];
  expect([1, 2, 3, 4, 9].map((count) => firstRows(corrections, count).length)).toEqual([3, 3, 3, 4, 5]);
  expect(firstRows([], 3)).toEqual([]);
});
