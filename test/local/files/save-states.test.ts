import { appendFile, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SavedWorkbook, type SaveState } from '../../../src/local/files/saved-workbook';
import type { Change } from '../../../src/local/workbook/change';
import { readWorkbook } from '../../../src/local/workbook/xlsx';
import { tabOf } from '../../support/book';

let folder: string;
let file: string;
let states: SaveState[];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'save-states-'));
  file = path.join(folder, 'base.xlsx');
  states = [];
});
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const create = () =>
  SavedWorkbook.create(file, { tabs: [{ ...tabOf('ANA', [['x']]), id: 1 }] }, (state) => states.push(state));
const write = (row: number, value: string): Change => ({ kind: 'cells', tab: 1, row, column: 0, cells: [[{ value }]] });
const settled = async (type: SaveState['type'], withinMs = 1_000) => {
  for (const end = Date.now() + withinMs; states.at(-1)?.type !== type && Date.now() < end; )
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(states.at(-1)?.type).toBe(type);
};
const fileHandle = async () => {
  const handle = await open(file, 'r');
  await handle.close();
  return Object.getPrototypeOf(handle) as typeof handle;
};

test('«saved» is not told while a newer change is not on disk', async () => {
  const saved = await create();
  const prototype = await fileHandle();
  const real = prototype.datasync;
  jest.spyOn(prototype, 'datasync').mockImplementationOnce(async function (this: typeof prototype) {
    // Someone types while the disk is busy.
    saved.store.apply(write(2, 'segundo'));
    await real.call(this);
  });
  saved.store.apply(write(1, 'primero'));
  await settled('saved');
  expect(states.filter(({ type }) => type === 'saved')).toHaveLength(1);
  expect(await readFile(`${file}.cambios`, 'utf8')).toContain('segundo');
  await saved.close();
});

test('what the disk refused is tried again by itself', async () => {
  const saved = await create();
  jest
    .spyOn(await fileHandle(), 'appendFile')
    .mockRejectedValueOnce(Object.assign(new Error('refused'), { code: 'ENOSPC' }));
  saved.store.apply(write(1, 'uno'));
  await settled('saveFailed');
  await settled('saved', 10_000);
  expect(await readFile(`${file}.cambios`, 'utf8')).toContain('uno');
  await saved.close();
}, 20_000);

test('an end that a power cut spoiled is left out, with what follows it', async () => {
  const saved = await create();
  saved.store.apply(write(1, 'entero'));
  await settled('saved');
  await appendFile(`${file}.cambios`, `\u0000\u0000\u0000\n${JSON.stringify(write(2, 'después'))}\n`);
  const again = await SavedWorkbook.open(file, () => undefined);
  expect(
    again.store
      .tab(1)
      .rows.slice(1)
      .map((line) => line?.[0]?.value),
  ).toEqual(['entero']);
  await again.close();
  await saved.close();
});

test('what changes while the .xlsx is written at the end is in it', async () => {
  const saved = await create();
  saved.store.apply(write(1, 'antes'));
  await settled('saved');
  const closing = saved.close();
  setTimeout(() => saved.store.apply(write(2, 'mientras')), 0);
  await closing;
  const { tabs } = await readWorkbook(await readFile(file));
  expect(tabs[0]?.rows.slice(1).map((line) => line?.[0]?.value)).toEqual(['antes', 'mientras']);
});

test('where the disk refuses at the end, the old .xlsx and its journal stay, and no part of the new one', async () => {
  const saved = await create();
  saved.store.apply(write(1, 'guardado'));
  await settled('saved');
  const before = await readFile(file);
  jest
    .spyOn(await fileHandle(), 'writeFile')
    .mockRejectedValueOnce(Object.assign(new Error('refused'), { code: 'ENOSPC' }));
  await expect(saved.close()).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(await readFile(file)).toEqual(before);
  await expect(readFile(`${file}.nuevo`)).rejects.toThrow('ENOENT');
  const again = await SavedWorkbook.open(file, () => undefined);
  expect(again.store.tab(1).rows[1]?.[0]?.value).toBe('guardado');
  await again.close();
});

test('a journal of nothing but its first line is no matter', async () => {
  await (await create()).close();
  await writeFile(`${file}.cambios`, '');
  const again = await SavedWorkbook.open(file, () => undefined);
  expect(again.store.tab(1).rows[0]?.[0]?.value).toBe('x');
  await again.close();
});
