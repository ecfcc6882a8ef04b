import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { openWorkingCopy } from '../../src/local/files/working-copy';
import { readWorkbook, writeWorkbook } from '../../src/local/workbook/xlsx';
import { convert } from '../support/libre-office';
import { bookParts, zipOf } from '../support/zip-file';

const folder = mkdtempSync(path.join(tmpdir(), 'losses-'));
const in_ = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const corner = { from: { row: 6, col: 1 }, to: { row: 16, col: 6 } };

/** Saved by LibreOffice, as a person would have it. */
async function fromLibreOffice(): Promise<string> {
  const chart = {
    type: 'column' as const,
    series: [{ name: 'x', values: 'B2:B4', categories: 'A2:A4' }],
    anchor: corner,
  };
  writeFileSync(
    in_('rico.xlsx'),
    await writeXlsx({
      sheets: [
        {
          name: 'RESUMEN',
          rows: [
            ['a', 'b'],
            ['x', 1],
            ['y', 2],
            ['z', 3],
          ],
          charts: [chart, { ...chart, type: 'line', anchor: { from: { row: 20, col: 1 }, to: { row: 30, col: 6 } } }],
          autoFilter: { range: 'A1:B4', columns: [{ colIndex: 0, filters: ['x'] }] },
          rowDefs: new Map([
            [2, { hidden: true }],
            [3, { hidden: true }],
          ]),
        },
        {
          name: 'ANA',
          rows: [['Fecha'], ['x']],
          images: [{ data: PIXEL, type: 'png', anchor: corner }],
          protection: { sheet: true },
          cells: new Map([['3,0', { richText: [{ text: 'parte ' }, { text: 'gruesa', font: { bold: true } }] }]]),
        },
      ],
      namedRanges: [{ name: 'redes', range: 'RESUMEN!$A$2:$A$4' }],
    }),
  );
  return convert(in_('rico.xlsx'), 'xlsx:Calc MS Excel 2007 XML');
}

const EXPECTED = [
  '2 gráficos (RESUMEN)',
  '1 imagen (ANA)',
  '1 pestaña protegida (ANA)',
  '1 filtro aplicado (RESUMEN)',
  '1 celda con partes en otro formato (ANA)',
  '1 intervalo con nombre',
];

test('what cannot be kept is told, also after a restart, and gone from what we write', async () => {
  const file = await fromLibreOffice();
  const options = { file, folder: in_('base'), fresh: false, today: '2026-11-20', tell: () => undefined };
  for (const turn of ['made', 'opened again']) {
    const { saved, lock } = await openWorkingCopy(options);
    expect([turn, saved.store.data.losses]).toEqual([turn, EXPECTED]);
    await saved.close();
    await lock.release();
  }
  const again = await readWorkbook(await writeWorkbook(await readWorkbook(readFileSync(file))));
  expect(again.losses).toBeUndefined();
  // Rows that the lost filter hid are seen again.
  expect(again.tabs[0]?.kept?.rows.some((row) => row && 'hidden' in row) ?? false).toBe(false);
});

const rules = (inside: string) =>
  `<sheetData/><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">${inside}</ext></extLst>`;

test.each([
  [
    'lists of another tab, as Excel writes them',
    bookParts(
      rules(
        '<x14:dataValidations><x14:dataValidation type="list"/><x14:dataValidation type="list"/></x14:dataValidations>',
      ),
    ),
    ['2 listas que toman sus opciones de otra pestaña (ANA)'],
  ],
  [
    'formats of newer Excel, but not the details of a data bar',
    bookParts(rules('<x14:cfRule type="dataBar" id="1"/><x14:cfRule type="expression" id="2"/>')),
    ['1 formato condicional de Excel reciente (ANA)'],
  ],
  ['macros', [...bookParts('<sheetData/>'), { name: 'xl/vbaProject.bin', content: 'x' }], ['1 proyecto de macros']],
  [
    'links to other workbooks',
    [...bookParts('<sheetData/>'), { name: 'xl/externalLinks/externalLink1.xml', content: '<x/>' }],
    ['1 vínculo a otro libro'],
  ],
  ['nothing', bookParts('<sheetData/>'), undefined],
])('%s', async (_, parts, expected) => {
  expect((await readWorkbook(zipOf(parts))).losses).toEqual(expected);
});
