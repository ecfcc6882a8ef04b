import type { SetupRequest } from '../../src/app/panel-api';
import { Book, dateCell, type Given, tabOf } from '../support/book';
import { configure, NOTHING, values } from '../support/setup';
import { failWrite, type WriteFault } from '../support/write-faults';

const ROWS: readonly Given[][] = [
  ['Clave', 'Valor', 'Descripción'],
  ['redes.x', 'No', 'Nota del equipo'],
  ['campana.inicio', '01/06/2026', ''],
];
const AGENT: readonly Given[][] = [
  ['Fecha', 'Red social', 'Código', 'SIN DM'],
  [dateCell('2026-11-19'), 'Twitter', '2', 'Sí'],
];
const base = (withSettings: boolean) =>
  new Book([
    tabOf('ANA', AGENT),
    tabOf('NOTAS', [['Lo que sea']]),
    ...(withSettings ? [tabOf('CONFIGURACIÓN', ROWS)] : []),
  ]);

const VALUES = values(['redes.x', 'Sí'], ['revision.desde', '16/11/2026'], ['lineas.oficiales', '0180']);

/** What people see, but for the width of columns and the frozen row, which only a tab made at one go gets. */
const shown = (book: Book) =>
  [...book.store.tabs]
    .map(({ name, rows, validations }) => ({
      name,
      cells: rows.slice(0, 12).map((row) => Array.from({ length: 24 }, (_, column) => row?.[column] ?? null)),
      lists: validations
        .map(({ area, kind, choices }) => [area, kind, choices])
        .map((list) => JSON.stringify(list))
        .sort(),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** What stands where something stood, but for the value that is to change. */
function kept(book: Book, withSettings: boolean) {
  const texts = (name: string, lines: readonly Given[][]) =>
    lines.map((line, row) => line.map((_, column) => book.store.tab(book.id(name)).rows[row]?.[column]?.value ?? ''));
  const settings = withSettings ? texts('CONFIGURACIÓN', ROWS) : [];
  if (settings[1]) settings[1][1] = '';
  return [texts('ANA', AGENT), texts('NOTAS', [['']]), settings];
}

describe.each<[string, boolean, SetupRequest]>([
  ['values and drop-downs', true, { ...VALUES, prepare: ['ANA'] }],
  ['tabs, of which one is for the values', false, { ...VALUES, tabs: ['directory'] }],
])('Google fails halfway through %s', (_, withSettings, request) => {
  test('at any write: nothing that was there is lost, and the next try completes what is missing', async () => {
    const rehearsal = base(withSettings);
    const stop = failWrite(rehearsal.store, { at: Number.POSITIVE_INFINITY, done: false });
    await configure(rehearsal, request);
    const writes = stop();
    const wanted = shown(rehearsal);
    expect(writes).toBeGreaterThan(8);

    // A write that was done although Google failed is as one that was not, before the next.
    const faults: WriteFault[] = Array.from({ length: writes }, (_, index) => ({ at: index + 1, done: false }));
    for (const fault of [...faults, { at: writes, done: true }]) {
      const book = base(withSettings);
      const before = kept(book, withSettings);
      const end = failWrite(book.store, fault);
      await expect(configure(book, request)).rejects.toThrow('Service Spreadsheets');
      end();
      expect({ fault, kept: kept(book, withSettings) }).toEqual({ fault, kept: before });
      await configure(book, request);
      expect({ fault, shown: shown(book) }).toEqual({ fault, shown: wanted });
    }
  }, 300_000);
});

test('what was written before the failure holds in the next review', async () => {
  const setting = values(['regla.row-date', 'No']);
  const rehearsal = base(true);
  const stop = failWrite(rehearsal.store, { at: Number.POSITIVE_INFINITY, done: false });
  await configure(rehearsal, setting);
  const writes = stop();

  const book = base(true);
  await book.get('review.tab', { tab: 'ANA' });
  const request = { ...setting, prepare: ['ANA'] };
  const { changes } = await book.get('setup.preview', request);
  const end = failWrite(book.store, { at: writes + 1, done: false });
  await expect(book.ask('setup.apply', { ...request, previewed: changes })).rejects.toThrow('Service Spreadsheets');
  end();
  expect((await book.get('review.scope', { scope: 'all' })).rulesOff).toEqual(['row-date']);
});

test('nobody keeps the lock of a try that failed', async () => {
  const book = base(true);
  const end = failWrite(book.store, { at: 1, done: false });
  await expect(configure(book, VALUES)).rejects.toThrow('Service Spreadsheets');
  end();
  expect(await configure(book, { ...NOTHING, tabs: ['lives'] })).toHaveLength(1);
});
