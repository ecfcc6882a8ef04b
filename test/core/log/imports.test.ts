import type { ReadRow } from '../../../src/core/base/rows';
import type { Day } from '../../../src/core/calendar/day';
import type { LogRow } from '../../../src/core/log/entry';
import { type ImportedRow, importDetails, nextImport, readImports } from '../../../src/core/log/imports';
import { HOSTILE_TEXTS } from '../../support/hostile-texts';

const row = (change: Partial<ImportedRow> = {}): ImportedRow => ({
  day: '2026-11-19' as Day,
  agent: 'Laura Pérez',
  network: 'Facebook',
  managed: 10,
  archived: null,
  before: null,
  ...change,
});

const logged = (details: readonly string[], change: Partial<LogRow> = {}, id = 'I1'): ReadRow<'log'>[] =>
  details.map((detail, index) => ({
    index: index + 1,
    cells: [],
    values: {
      at: '20/11/2026 10:00',
      action: 'IMPORTAR',
      key: `${id}/${index + 1}`,
      status: 'IMPORTADA',
      detail,
      ...change,
    },
  }));

test('what was written is read again, whatever names hold and however long it is', () => {
  const names = Object.values(HOSTILE_TEXTS);
  const rows = [
    ...names.map((agent) => row({ agent })),
    row({ before: { managed: 'muchos', archived: { day: '2026-11-19' as Day, minutes: 5 } }, archived: 3 }),
    ...Array.from({ length: 3_000 }, (_, index) => row({ managed: index })),
  ];
  const details = importDetails('reporte.csv', 'ana@example.com', rows);
  expect(details.length).toBeGreaterThan(1);
  for (const detail of details) expect(detail.length).toBeLessThan(50_000);
  expect(readImports(logged(details))).toMatchObject([
    { id: 'I1', file: 'reporte.csv', who: 'ana@example.com', rows, standing: true, unfinished: false },
  ]);
});

test.each([
  ['IMPORTANDO', true, true],
  ['IMPORTADA', true, false],
  ['INTERRUMPIDA', true, false],
  ['DESHECHA', false, false],
  ['otra cosa', false, false],
])('%s', (status, standing, unfinished) => {
  const [found] = readImports(logged(importDetails('a', '', [row()]), { status }));
  expect(found).toMatchObject({ standing, unfinished });
});

test('what somebody wrote over is passed over', () => {
  const wrong = [
    '',
    'no',
    '{"filas":[["ayer","Laura","Facebook",1,null],["2026-11-19","Laura","Otra",1,null],7,null]}',
  ];
  for (const detail of wrong) expect(readImports(logged([detail]))[0]?.rows).toEqual([]);
  expect(readImports(logged([''], { key: 'C1/1' }))).toEqual([]);
});

test('names are never given twice, in whatever state their rows are', () => {
  expect(nextImport([])).toBe('I1');
  expect(nextImport(logged([''], { action: 'borrada' }, 'I7'))).toBe('I8');
});
