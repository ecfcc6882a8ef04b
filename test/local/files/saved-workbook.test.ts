import { appendFile, copyFile, mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { SavedWorkbook, type SaveState } from '../../../src/local/files/saved-workbook';
import type { Change } from '../../../src/local/workbook/change';
import type { StoredCell, WorkbookData } from '../../../src/local/workbook/model';
import { WorkbookStore } from '../../../src/local/workbook/store';
import { readWorkbook, writeWorkbook } from '../../../src/local/workbook/xlsx';
import { dateCell, tabOf, textCell, timeCell } from '../../support/book';

let folder: string;
let file: string;
const sessions: SavedWorkbook[] = [];
const journal = () => `${file}.cambios`;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'saved-'));
  file = path.join(folder, 'base.xlsx');
});
afterEach(async () => {
  jest.restoreAllMocks();
  // Some were left as a crash leaves them.
  for (const saved of sessions.splice(0)) await saved.close().catch(() => undefined);
  await rm(folder, { recursive: true });
});

const newBook = (): WorkbookData => ({
  tabs: [
    {
      ...tabOf('ANA', [
        ['Fecha', 'Hora', 'ID', 'Casilla', 'Fórmula'],
        [dateCell('2026-11-20'), timeCell(8.5), textCell('0012'), true, { value: 3, formula: '1+2' }],
        [null, { value: 'con nota', note: 'Una nota' }, textCell("'=+-@"), false, 1.5],
      ]),
      id: 1,
      columnWidths: [90, undefined, 200],
      merges: [{ row: 4, column: 0, rowCount: 1, columnCount: 3 }],
      validations: [{ area: { row: 1, column: 2, rowCount: 10, columnCount: 1 }, kind: 'list', choices: ['a', 'b'] }],
      conditionalFormats: [
        { area: { row: 1, column: 0, rowCount: 9, columnCount: 5 }, formula: '=LEFT($E2)="x"', fill: '#fce8e6' },
      ],
    },
    { ...tabOf('BETO', [['x']]), id: 2 },
  ],
});

/** What must be the same after reopening; a file does not say how large the empty grid is. */
function content({ tabs }: WorkbookData) {
  const trimmed = <Item>(list: readonly Item[], isEmpty: (item: Item) => boolean) => {
    let length = list.length;
    while (length > 0 && isEmpty(list[length - 1] as Item)) length--;
    return list.slice(0, length);
  };
  const shown = (cell: StoredCell | undefined) =>
    cell === undefined || (cell.value === null && !cell.formula && !cell.note) ? null : cell;
  return tabs.map(({ name, rows, columnWidths, merges, validations, conditionalFormats, frozenRows }) => ({
    name,
    frozenRows,
    merges,
    validations,
    conditionalFormats,
    columnWidths: trimmed(
      Array.from(columnWidths, (width) => width ?? null),
      (width) => width === null,
    ),
    rows: trimmed(
      Array.from(rows, (line) => trimmed(Array.from(line ?? [], shown), (cell) => cell === null)),
      (line) => line.length === 0,
    ),
  }));
}

/** Opens a book and gives what it last said of being saved. */
async function opened(how: 'create' | 'open') {
  const states: SaveState[] = [];
  const tell = (state: SaveState) => states.push(state);
  const saved =
    how === 'create' ? await SavedWorkbook.create(file, newBook(), tell) : await SavedWorkbook.open(file, tell);
  sessions.push(saved);
  const settled = async () => {
    for (let turn = 0; states.at(-1)?.type === 'saving' && turn < 200; turn++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    return states.at(-1);
  };
  return { saved, store: saved.store, states, settled };
}

const write = (row: number, column: number, value: string): Change => ({
  kind: 'cells',
  tab: 1,
  row,
  column,
  cells: [[{ value }]],
});

const CHANGES: readonly Change[] = [
  write(6, 0, 'uno'),
  { kind: 'insertRows', tab: 1, at: 1, count: 2 },
  write(2, 3, 'dos'),
  { kind: 'deleteColumns', tab: 1, at: 1, count: 1 },
  { kind: 'format', tab: 1, area: { row: 0, column: 0, rowCount: 2, columnCount: 2 }, format: { bold: true } },
  { kind: 'columnWidth', tab: 1, column: 3, pixels: 380 },
  {
    kind: 'conditionalFormats',
    tab: 2,
    formats: [{ area: { row: 0, column: 0, rowCount: 3, columnCount: 1 }, formula: '=$A1=1', fill: '#fef7e0' }],
  },
  { kind: 'deleteRows', tab: 1, at: 4, count: 1 },
  { kind: 'insertColumns', tab: 1, at: 0, count: 1 },
  {
    kind: 'cells',
    tab: 2,
    row: 0,
    column: 0,
    cells: [[null, { value: 2, formula: '1+1', note: 'n', format: { fill: '#ff0000' } }]],
  },
];

test('what was said to be saved is there after a crash, structure included', async () => {
  const { store, settled } = await opened('create');
  for (const change of CHANGES) store.apply(change);
  expect((await settled())?.type).toBe('saved');
  const { store: again } = await opened('open');
  expect(content(again.data)).toEqual(content(store.data));
});

test('after a crash in the middle of reopened work as well, however often', async () => {
  let live = (await opened('create')).store;
  for (const [index, change] of CHANGES.entries()) {
    const next = await opened('open');
    next.store.apply(change);
    next.store.apply(write(20 + index, 1, `cambio ${index}`));
    await next.settled();
    live.apply(change);
    live.apply(write(20 + index, 1, `cambio ${index}`));
    expect(content(next.store.data)).toEqual(content(live.data));
  }
  live = (await opened('open')).store;
  expect(live.tab(1).rows[29]?.[1]?.value).toBe('cambio 9');
});

test('closing writes the .xlsx, which holds everything by itself', async () => {
  const { saved, store, settled } = await opened('create');
  for (const change of CHANGES) store.apply(change);
  await settled();
  await saved.close();
  await expect(stat(journal())).rejects.toThrow('ENOENT');
  expect(content(await readWorkbook(await readFile(file)))).toEqual(content(store.data));
});

test('changes that the .xlsx already holds are not applied twice', async () => {
  const { saved, store, settled } = await opened('create');
  for (const change of CHANGES) store.apply(change);
  await settled();
  const kept = path.join(folder, 'journal');
  await copyFile(journal(), kept);
  await saved.close();
  // As if the program had been ended between writing the .xlsx and removing the journal.
  await copyFile(kept, journal());
  const { store: again } = await opened('open');
  expect(content(again.data)).toEqual(content(store.data));
});

test('a half-written last line is dropped, and work goes on', async () => {
  const { store, settled } = await opened('create');
  store.apply(write(9, 0, 'entero'));
  await settled();
  await appendFile(journal(), '{"kind":"cells","tab":1,"row":9,"col');
  const next = await opened('open');
  expect(next.store.tab(1).rows[9]?.[0]?.value).toBe('entero');
  next.store.apply(write(10, 0, 'otro'));
  await next.settled();
  const { store: again } = await opened('open');
  expect([9, 10].map((row) => again.tab(1).rows[row]?.[0]?.value)).toEqual(['entero', 'otro']);
});

test('a file half written beside the book is no matter', async () => {
  const { store, settled } = await opened('create');
  store.apply(write(9, 0, 'x'));
  await settled();
  await writeFile(`${file}.nuevo`, 'PK\u0003\u0004 a medias');
  await writeFile(`${journal()}.nuevo`, '{"workb');
  expect((await opened('open')).store.tab(1).rows[9]?.[0]?.value).toBe('x');
});

test('the journal of another .xlsx is left out', async () => {
  await opened('create');
  await writeFile(journal(), `{"workbook":"0000"}\n${JSON.stringify(write(9, 0, 'ajeno'))}\n`);
  expect((await opened('open')).store.tab(1).rows[9]).toBeUndefined();
});

test('nothing changed, nothing written: the .xlsx keeps its bytes', async () => {
  const { saved } = await opened('create');
  const before = await readFile(file);
  await saved.close();
  const next = await opened('open');
  await next.saved.close();
  expect(await readFile(file)).toEqual(before);
});

describe('a disk that refuses', () => {
  /** The next append writes that part of its text and fails. */
  async function refuseOnce(code: string, part = 0) {
    const handle = await open(file, 'r');
    const prototype = Object.getPrototypeOf(handle) as typeof handle;
    await handle.close();
    const real = prototype.appendFile;
    jest.spyOn(prototype, 'appendFile').mockImplementationOnce(async function (this: typeof handle, text) {
      const all = String(text);
      if (part > 0) await real.call(this, all.slice(0, Math.floor(all.length * part)));
      throw Object.assign(new Error('refused'), { code });
    });
  }

  test.each([
    ['ENOSPC', 'No se pudo guardar: el disco está lleno. Libere espacio; el libro anterior sigue intacto.'],
    ['EIO', 'No se pudo guardar (EIO). Descargue una copia del libro; el anterior sigue intacto.'],
  ])('%s is told', async (code, message) => {
    const { store, settled } = await opened('create');
    await refuseOnce(code);
    store.apply(write(9, 0, 'x'));
    expect(await settled()).toEqual({ type: 'saveFailed', message });
  });

  test('the changes are tried again with the next one', async () => {
    const { store, settled } = await opened('create');
    await refuseOnce('ENOSPC');
    store.apply(write(9, 0, 'primero'));
    await settled();
    store.apply(write(10, 0, 'segundo'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await settled())?.type).toBe('saved');
    const { store: again } = await opened('open');
    expect([9, 10].map((row) => again.tab(1).rows[row]?.[0]?.value)).toEqual(['primero', 'segundo']);
  });

  test('what was written in part does not spoil what follows', async () => {
    const { store, settled } = await opened('create');
    await refuseOnce('ENOSPC', 0.5);
    store.apply(write(9, 0, 'primero'));
    await settled();
    store.apply(write(10, 0, 'segundo'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { store: again } = await opened('open');
    expect([9, 10].map((row) => again.tab(1).rows[row]?.[0]?.value)).toEqual(['primero', 'segundo']);
  });

  test('closing writes them to the .xlsx', async () => {
    const { saved, store, settled } = await opened('create');
    await refuseOnce('EIO');
    store.apply(write(9, 0, 'x'));
    await settled();
    await saved.close();
    expect((await opened('open')).store.tab(1).rows[9]?.[0]?.value).toBe('x');
  });
});

test('a workbook is read back as it was written', async () => {
  expect(content(await readWorkbook(await writeWorkbook(newBook())))).toEqual(content(newBook()));
});

test('texts are read back character for character', async () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('=', '+', '-', '@', "'", '"', '<', '&', ' ', '\n', '_', 'x', '0', 'é', '\u0301', '😀', '\u200b'),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
      const data = { tabs: [{ ...tabOf('Hoja', [texts.map(textCell)]), id: 1 }] };
      const back = await readWorkbook(await writeWorkbook(data));
      expect(back.tabs[0]?.rows[0]?.map((cell) => cell?.value)).toEqual(texts);
    }),
    { numRuns: 100 },
  );
});

test('a store of the same changes is the same whoever applies them', () => {
  const [one, other] = [new WorkbookStore(newBook()), new WorkbookStore(newBook())];
  for (const change of CHANGES) one.apply(change);
  for (const change of CHANGES) other.apply(JSON.parse(JSON.stringify(change)) as Change);
  expect(content(other.data)).toEqual(content(one.data));
});
