import fc from 'fast-check';
import { contains, without } from '../../../src/local/workbook/area';
import type { Area, TabData, Validation } from '../../../src/local/workbook/model';
import { WorkbookStore } from '../../../src/local/workbook/store';
import { readWorkbook, writeWorkbook } from '../../../src/local/workbook/xlsx';
import { partText, zipParts } from '../../../src/local/workbook/zip';

const tabOf = (validations: Validation[], rows: TabData['rows'] = [[{ value: 'Título' }]]): TabData => ({
  id: 1,
  name: 'ANA',
  rowCount: 1_000,
  columnCount: 26,
  frozenRows: 0,
  rows,
  columnWidths: [],
  merges: [],
  validations,
  conditionalFormats: [],
});
const area = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});
const list = (where: Area, choices: readonly string[]): Validation => ({ area: where, kind: 'list', choices });
const box = (where: Area): Validation => ({ area: where, kind: 'checkbox', choices: [] });
const reread = async (tab: TabData) => readWorkbook(await writeWorkbook({ tabs: [tab] }));

test('what is left of an area is all of it but the hole', () => {
  const small = fc.record({
    row: fc.nat(5),
    column: fc.nat(5),
    rowCount: fc.integer({ min: 1, max: 5 }),
    columnCount: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(small, small, (whole, hole) => {
      const rest = without(whole, hole);
      for (let row = 0; row < 11; row++)
        for (let column = 0; column < 11; column++) {
          const times = rest.filter((part) => contains(part, row, column)).length;
          expect(times).toBe(contains(whole, row, column) && !contains(hole, row, column) ? 1 : 0);
        }
    }),
  );
});

describe('a rule that is put', () => {
  const put = (before: Validation[], validation: Validation) => {
    const tab = tabOf(before);
    const store = new WorkbookStore({ tabs: [tab] });
    store.apply({ kind: 'validation', tab: 1, validation });
    return { store, tab };
  };

  test('stands in place of the others in its cells', () => {
    const { tab } = put([list(area(1, 0, 9, 2), ['a'])], box(area(3, 1, 2, 1)));
    expect(tab.validations).toEqual([
      list(area(1, 0, 2, 2), ['a']),
      list(area(3, 0, 2, 1), ['a']),
      list(area(5, 0, 5, 2), ['a']),
      box(area(3, 1, 2, 1)),
    ]);
  });

  test('says where there are rules', () => {
    const { store } = put([], list(area(1, 1), ['a']));
    expect(store.hasValidation(1, area(0, 0, 3, 3))).toEqual([
      [false, false, false],
      [false, true, false],
      [false, false, false],
    ]);
  });
});

describe('in a file', () => {
  const LONG = Array.from({ length: 40 }, (_, index) => `Programa ${index}`);

  test.each<[string, readonly string[]]>([
    ['short', ['Exitoso', 'Pendiente']],
    ['longer than Excel takes in a rule', LONG],
    ['with commas', ['Sí, claro', 'No']],
    ['with quotes', ['«a»', '"b"']],
    ['numbers as texts', ['1', '2,5']],
  ])('choices are kept: %s', async (_, choices) => {
    const rules = [list(area(1, 0, 9), choices), list(area(1, 2, 9), ['a', 'b']), list(area(1, 4, 9), LONG)];
    const { tabs, losses } = await reread(tabOf(rules));
    expect(tabs.map(({ name }) => name)).toEqual(['ANA']);
    expect(tabs[0]?.validations).toEqual(rules);
    expect(losses).toBeUndefined();
  });

  test('no rule spells out more than Excel takes', async () => {
    const bytes = await writeWorkbook({ tabs: [tabOf([list(area(1, 0, 9), LONG), list(area(1, 1, 9), ['a,b'])])] });
    const xml = await partText(bytes, zipParts(bytes) ?? [], 'xl/worksheets/sheet1.xml');
    expect(Array.from(xml.matchAll(/<formula1>([^<]*)</g), ([, formula]) => formula)).toEqual([
      expect.stringMatching(/!\$A\$1:\$A\$40$/),
      expect.stringMatching(/!\$B\$1:\$B\$1$/),
    ]);
    const workbook = await partText(bytes, zipParts(bytes) ?? [], 'xl/workbook.xml');
    expect(workbook).toMatch(/name="Listas \(vista local\)"[^>]*state="hidden"/);
  });

  test('empty checkboxes are kept, in rows that were never written and in formatted ones', async () => {
    const rows = [
      [{ value: 'SIN DM' }],
      [{ value: true }],
      [undefined],
      undefined,
      [{ value: null, format: { bold: true } }],
    ];
    const { tabs } = await reread(tabOf([box(area(1, 0, 20))], rows));
    expect(tabs[0]?.validations).toEqual([box(area(1, 0, 20))]);
    expect(tabs[0]?.rows[1]?.[0]).toEqual({ value: true });
    expect(tabs[0]?.rows[2]?.[0]).toBeUndefined();
  });

  test('a text in the place of a box stays a text', async () => {
    const { tabs } = await reread(tabOf([box(area(1, 0, 3))], [[], [{ value: false }], [{ value: 'Sí' }]]));
    expect(tabs[0]?.validations).toEqual([box(area(1, 0, 1)), box(area(3, 0, 1))]);
    expect(tabs[0]?.rows[2]?.[0]).toEqual({ value: 'Sí' });
  });
});
