import type { Change } from '../../../src/local/workbook/change';
import type { WorkbookData } from '../../../src/local/workbook/model';
import { WorkbookStore } from '../../../src/local/workbook/store';
import { tabOf } from '../../support/book';

const data = (): WorkbookData => ({
  tabs: ['A', 'B'].map((name, index) => ({ ...tabOf(name, [[name]]), id: index + 1 })),
});
const named = (store: WorkbookStore) => store.tabs.map(({ id, name }) => [id, name]);

test('a new tab stands where it was asked for, empty, and can be written', () => {
  const store = new WorkbookStore(data());
  const id = store.insertTab('Nueva', 1);
  expect(named(store)).toEqual([
    [1, 'A'],
    [3, 'Nueva'],
    [2, 'B'],
  ]);
  expect(store.used(id)).toEqual({ rowCount: 0, columnCount: 0 });
  store.type(id, 0, 0, [['x']], { year: 2026 });
  expect(store.tab(id).rows[0]?.[0]?.value).toBe('x');
});

test('the id of a tab that went is not used again', () => {
  const store = new WorkbookStore(data());
  const first = store.insertTab('Una', 2);
  store.apply({ kind: 'deleteTab', tab: first });
  const second = store.insertTab('Otra', 2);
  expect(second).not.toBe(first);
  expect(named(store)).toEqual([
    [1, 'A'],
    [2, 'B'],
    [second, 'Otra'],
  ]);
  expect(() => store.tab(first)).toThrow(`número ${first}`);
});

test('the journal’s lines bring another workbook to the same state, and its next id', () => {
  const store = new WorkbookStore(data());
  const lines: string[] = [];
  store.subscribe((change) => lines.push(JSON.stringify(change)));
  store.apply({ kind: 'deleteTab', tab: store.insertTab('Temporal', 2) });
  store.type(store.insertTab('Queda', 0), 1, 1, [['20/11/2026']], { year: 2026 });
  const replayed = new WorkbookStore(data());
  for (const line of lines) replayed.apply(JSON.parse(line) as Change);
  expect(JSON.stringify(replayed.tabs)).toBe(JSON.stringify(store.tabs));
  expect(replayed.insertTab('Después', 0)).toBe(store.insertTab('Después', 0));
});
