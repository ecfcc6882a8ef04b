import type { Cell, PlainCell } from '../../../src/core/base/cell';
import { type Layout, recognise } from '../../../src/core/base/recognise';
import { readRows } from '../../../src/core/base/rows';
import type { Day } from '../../../src/core/calendar/day';
import { planImport, whyNotChanged } from '../../../src/core/inconcert/plan-import';
import { type ReportEntry, understandReport } from '../../../src/core/inconcert/report';
import { isFelt, planUndoImport } from '../../../src/core/inconcert/undo-import';
import type { ImportedRow } from '../../../src/core/log/imports';

const HEADERS = ['Fecha', 'Agente', 'Red social', 'Gestionados', 'Archivados'];
const day = (text: string) => ({ day: text as Day, minutes: null });

function tabOf(...lines: readonly (readonly Cell[])[]) {
  const cells = [HEADERS, ...lines];
  const found = recognise('inconcert', cells);
  if (!found.ok) throw new Error('No headers');
  return { layout: found.layout as Layout, rows: readRows('inconcert', found.layout, cells, 0) };
}

const named = (name: string) => ({ 'Laura Pérez': 'laura', Laura: 'laura', Juan: 'juan' })[name] ?? null;
const entry = (change: Partial<ReportEntry> = {}): ReportEntry => ({
  agent: 'Laura',
  day: '2026-11-19',
  network: 'Facebook',
  managed: 10,
  archived: 2,
  ...change,
});

describe('a report in the base’s terms', () => {
  test('two names of one person, and two words for one network, are added up', () => {
    const { figures } = understandReport(
      [entry({ network: 'X' }), entry({ agent: 'Laura Pérez', network: 'twitter', archived: null })],
      'sum',
      named,
    );
    expect(figures).toEqual([{ person: 'laura', day: '2026-11-19', network: 'Twitter', managed: 20, archived: 2 }]);
  });

  test('or the last one holds', () => {
    const { figures } = understandReport([entry(), entry({ managed: 4, archived: null })], 'last', named);
    expect(figures).toMatchObject([{ managed: 4, archived: null }]);
  });

  test('who and what is not known is told once, and left out', () => {
    const understood = understandReport(
      [entry({ agent: 'Nadie' }), entry({ agent: 'Nadie', network: 'Instagram' }), entry({ network: 'WhatsApp' })],
      'sum',
      named,
    );
    expect(understood).toEqual({
      figures: [],
      strangers: ['Nadie'],
      otherNetworks: ['Instagram', 'WhatsApp'],
      unlikely: [],
    });
  });

  test('a name that somebody left out is no stranger', () => {
    expect(understandReport([entry()], 'sum', () => undefined)).toMatchObject({ figures: [], strangers: [] });
  });

  test('more than a day holds is named', () => {
    const { figures, unlikely } = understandReport(
      [entry({ managed: 1_000_000 }), entry({ day: '2026-02-30' })],
      'sum',
      named,
    );
    expect(figures).toEqual([]);
    expect(unlikely).toHaveLength(2);
  });
});

describe('beside INCONCERT', () => {
  const figures = understandReport([entry()], 'sum', named).figures;
  const planned = (line: readonly Cell[] | null, hasArchived = true, of = figures) =>
    planImport(of, tabOf(...(line ? [line] : [])).rows, hasArchived, named)[0];

  test.each<[string, readonly Cell[] | null, string]>([
    ['no row', null, 'new'],
    ['another day', [day('2026-11-18'), 'Laura', 'Facebook', 10, 2], 'new'],
    ['another network', [day('2026-11-19'), 'Laura', 'Twitter', 10, 2], 'new'],
    ['the same', [day('2026-11-19'), 'Laura Pérez', 'Facebook', 10, 2], 'same'],
    ['the same, as text and without its network', ['19/11/2026', 'Laura', '', '10', '2'], 'same'],
    ['another figure', [day('2026-11-19'), 'Laura', 'Facebook', 9, 2], 'different'],
    ['another count of archived cases', [day('2026-11-19'), 'Laura', 'Facebook', 10, ''], 'different'],
    ['a row without its figure', [day('2026-11-19'), 'Laura', 'Facebook', '', ''], 'different'],
    ['a row that says no number', [day('2026-11-19'), 'Laura', 'Facebook', 'muchos', 2], 'different'],
  ])('%s', (_, line, state) => {
    expect(planned(line)?.state).toBe(state);
  });

  test('archived cases that the report or the tab does not know change nothing', () => {
    const line = [day('2026-11-19'), 'Laura', 'Facebook', 10, 7];
    expect(planned(line, false)?.state).toBe('same');
    expect(planned(line, true, understandReport([entry({ archived: null })], 'sum', named).figures)?.state).toBe(
      'same',
    );
  });

  test('of two rows the lower one counts, as in the tally', () => {
    const { rows } = tabOf(
      [day('2026-11-19'), 'Laura', 'Facebook', 10, 2],
      [day('2026-11-19'), 'Laura', 'Facebook', 8, 2],
    );
    expect(planImport(figures, rows, true, named)[0]).toMatchObject({ state: 'different', before: { managed: '8' } });
  });

  test('a formula of the team’s is theirs', () => {
    const figure = planned([day('2026-11-19'), 'Laura', 'Facebook', { formula: '=4+4', value: 8 }, 2]);
    expect(figure && whyNotChanged(figure)).toBe('tiene una fórmula');
    expect(whyNotChanged({ row: null })).toBeNull();
  });
});

describe('taking an import back', () => {
  const imported = (change: Partial<ImportedRow> = {}): ImportedRow => ({
    day: '2026-11-19' as Day,
    agent: 'Laura Pérez',
    network: 'Facebook',
    managed: 10,
    archived: 2,
    before: null,
    ...change,
  });
  const own = [day('2026-11-19'), 'Laura Pérez', 'Facebook', 10, 2] as const;
  const before = { managed: 8 as PlainCell, archived: '' as PlainCell };
  const undo = (lines: readonly (readonly Cell[])[], row = imported()) => {
    const { layout, rows } = tabOf(...lines);
    const { emptied, figures, restored, kept } = planUndoImport(layout, rows, [row]);
    return {
      writes: [...emptied, ...figures].map((write) => [write.row, write.column, write.value]),
      restored,
      kept: kept.length,
    };
  };

  test('a row that it made is emptied, wherever it is', () => {
    const other = [day('2026-11-18'), 'Juan', 'Facebook', 10, 2];
    const emptied = [0, 1, 2, 3, 4].map((column) => [2, column, '']);
    expect(undo([other, own])).toEqual({ writes: emptied, restored: 1, kept: 0 });
  });

  test('of two equal rows one', () => expect(undo([own, own])).toMatchObject({ restored: 1, kept: 0 }));

  test('a figure that it changed is restored', () => {
    const writes = [
      [1, 3, 8],
      [1, 4, ''],
    ];
    expect(undo([own], imported({ before }))).toEqual({ writes, restored: 1, kept: 0 });
    const silent = imported({ before, archived: null });
    expect(undo([own], silent)).toEqual({ writes: [[1, 3, 8]], restored: 1, kept: 0 });
  });

  test.each<[string, readonly (readonly Cell[])[], ImportedRow, number]>([
    ['it is gone', [], imported(), 0],
    ['somebody changed it', [[...own.slice(0, 3), 11, 2]], imported(), 1],
    ['somebody made it a formula', [[...own.slice(0, 3), { formula: '=10', value: 10 }, 2]], imported(), 1],
    ['it was cut off before it changed the cell', [[...own.slice(0, 3), 8, '']], imported({ before }), 0],
    ['changed to something third', [[...own.slice(0, 3), 9, 2]], imported({ before }), 1],
  ])('nothing is written where %s', (_, lines, row, kept) => {
    expect(undo(lines, row)).toEqual({ writes: [], restored: 0, kept });
  });

  test('what an undo that was stopped left of a changed figure', () => {
    const halfway = [...own.slice(0, 3), 8, 2];
    expect(undo([halfway], imported({ before }))).toMatchObject({ restored: 1, kept: 0 });
  });

  test('is it still felt', () => {
    expect(isFelt(tabOf(own).rows, [imported()])).toBe(true);
    expect(isFelt(tabOf([...own.slice(0, 3), 11, 2]).rows, [imported()])).toBe(false);
  });
});
