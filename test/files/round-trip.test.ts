import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SavedWorkbook } from '../../src/local/files/saved-workbook';
import { readWorkbook, writeWorkbook } from '../../src/local/workbook/xlsx';
import { partText, zipParts } from '../../src/local/workbook/zip';
import { tabOf } from '../support/book';
import { convert } from '../support/libre-office';
import { readFods, type SeenTab } from '../support/read-fods';
import { SOURCE, TEXTS } from './round-trip-source';

const folder = mkdtempSync(path.join(tmpdir(), 'round-trip-'));
/** Each program's files have a folder of their own: LibreOffice names its results after the source. */
const at = (program: string, name: string) => {
  mkdirSync(path.join(folder, program), { recursive: true });
  return path.join(folder, program, name);
};

/** As LibreOffice shows the .xlsx that it wrote, and the one that our host wrote from it. */
let theirs: Record<string, SeenTab>;
let ours: Record<string, SeenTab>;
let losses: readonly string[] | undefined;

beforeAll(async () => {
  const source = at('theirs', 'base.fods');
  writeFileSync(source, SOURCE);
  const xlsx = convert(source, 'xlsx:Calc MS Excel 2007 XML');
  theirs = readFods(convert(xlsx, 'fods'));

  const data = await readWorkbook(readFileSync(xlsx));
  ({ losses } = data);
  // The way of a working copy: made, changed, opened again with its journal, closed, downloaded.
  const copy = at('copy', 'base.xlsx');
  const first = await SavedWorkbook.create(copy, data, () => undefined);
  const tab = first.store.tabs[0]?.id ?? 0;
  const cell = { value: 'nueva' };
  first.store.apply({ kind: 'cells', tab, row: 40, column: 0, cells: [[cell]] });
  first.store.apply({ kind: 'insertRows', tab, at: 10, count: 2 });
  first.store.apply({ kind: 'deleteRows', tab, at: 10, count: 2 });
  first.store.apply({ kind: 'cells', tab, row: 40, column: 0, cells: [[null]] });
  await first.close();
  const again = await SavedWorkbook.open(copy, () => undefined);
  const ourFile = at('ours', 'base.xlsx');
  writeFileSync(ourFile, await writeWorkbook(again.store.data));
  await again.close();
  ours = readFods(convert(ourFile, 'fods'));
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The .xlsx opened and saved by LibreOffice, in place. */
const throughLibreOffice = (file: string) => convert(file, 'xlsx:Calc MS Excel 2007 XML');

const cell = (address: string) => ours.BASE?.cells[address];

test('the independent reader sees the same in both', () => {
  expect(ours).toEqual(theirs);
});

test('nothing is lost, so nothing is asked before the download', () => {
  expect(losses).toBeUndefined();
});

test.each(TEXTS.map((text, index) => [text, `A${index + 3}`]))('%j stays text', (text, address) => {
  expect(cell(address)).toMatchObject({ type: 'string', text });
});

// What the reader says, so that both may not be wrong alike.
test.each([
  ['a day', 'B19', { type: 'date', value: '2026-11-20', text: '20/11/2026' }],
  ['a moment', 'D19', { type: 'date', value: '2026-11-20T08:30:15', text: '20/11/2026 08:30' }],
  ['a time', 'E19', { text: '08:30' }],
  ['a day of another century', 'F19', { value: '1999-12-31' }],
  ['thousands', 'B20', { value: '1234567.891', text: '1,234,567.89' }],
  ['a percentage', 'D20', { value: '0.125', text: '12.5%' }],
  ['true', 'B21', { type: 'boolean', value: 'true' }],
  ['false', 'C21', { type: 'boolean', value: 'false' }],
  ['a list', 'B22', { rule: expect.stringContaining('"Facebook";"Twitter";"Otra red"') }],
  ['a list of a range', 'D22', { rule: expect.stringContaining('$LISTAS.$A$1:') }],
  ['a whole number', 'E22', { rule: expect.stringContaining('is-whole-number') }],
  ['a formula and its value', 'C23', { formula: 'of:=[.B23]*10', value: '30' }],
  ['a formula that gives text', 'E23', { type: 'string', text: '=texto' }],
  ['a note', 'A24', { text: 'con nota', note: 'Una nota\nde dos líneas' }],
  ['a link', 'B24', { text: 'enlace', link: 'https://example.com/caso?id=1&n=2' }],
  ['a look', 'D24', { style: { 'fo:color': '#ff0000', 'fo:font-style': 'italic' } }],
  ['a header', 'A2', { style: { 'fo:background-color': '#d9ead3', 'fo:font-weight': 'bold', 'fo:color': '#274e13' } }],
])('%s', (_, address, expected) => {
  expect(cell(address)).toMatchObject(expected);
});

test('the tab: sizes, what is hidden, merges, conditional formats', () => {
  const { BASE, LISTAS } = ours as { BASE: SeenTab; LISTAS: SeenTab };
  expect(BASE.columns.slice(0, 4)).toEqual([60, 15, null, 60]);
  expect(BASE.hiddenRows).toEqual([25]);
  expect(BASE.merges).toEqual(['A1 3×1']);
  expect(BASE.conditionalFormats).toHaveLength(2);
  expect(BASE.conditionalFormats[0]).toContain('"fo:background-color":"#fce8e6"');
  expect([BASE.hidden, LISTAS.hidden]).toEqual([false, true]);
});

test('frozen rows and columns', async () => {
  // LibreOffice has no window here, so it takes them from an .xlsx alone.
  const first = at('frozen', 'base.xlsx');
  const kept = { tab: { frozenColumns: 1 }, rows: [], columns: [], rules: [] };
  writeFileSync(first, await writeWorkbook({ tabs: [{ ...tabOf('ANA', [['x']]), id: 1, frozenRows: 2, kept }] }));
  const reread = async (file: string) => {
    const bytes = readFileSync(file);
    return partText(bytes, zipParts(bytes) ?? [], 'xl/worksheets/sheet1.xml');
  };
  const data = await readWorkbook(readFileSync(throughLibreOffice(first)));
  expect(data.tabs[0]).toMatchObject({ frozenRows: 2, kept: { tab: { frozenColumns: 1 } } });
  const third = at('frozen-ours', 'base.xlsx');
  writeFileSync(third, await writeWorkbook(data));
  expect(await reread(throughLibreOffice(third))).toMatch(/<pane xSplit="1" ySplit="2"[^>]*state="frozen"/);
}, 120_000);
