import { isNone } from '../number-formats';
import { firstValue } from './first-value';
import { docs, type Group, report } from './row';
import type { Scratch } from './scratch-tab';

const SHEETQUERY = 'GitHub, vlucas/sheetquery#20';

/** What typing into cells by a script makes of the values. Each row has cells of its own. */
export const writing: Group = {
  title: 'Escritura en celdas',
  checkedBy: 'menu',
  rows: [
    {
      id: 'rows-must-match',
      says: 'setValues con una fila para un rango de dos falla y dice ambas cantidades.',
      source: docs('Range.setValues', 'Sets a rectangular grid of values (must match dimensions of this range).'),
      check: ({ sheet }) => ['1, 2', sizesRefused(() => sheet.getRange(1, 1, 2, 1).setValues([['a']]))],
    },
    {
      id: 'columns-must-match',
      says: 'setValues con tres columnas para un rango de dos falla y dice ambas cantidades.',
      source: report(
        'GitHub, alpatania/sassafras#8',
        'The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 4.',
      ),
      check: ({ sheet }) => ['3, 2', sizesRefused(() => sheet.getRange('A1:B1').setValues([['a', 'b', 'c']]))],
    },
    {
      id: 'equals-is-formula',
      says: 'Un texto que empieza por = se vuelve fórmula.',
      source: docs('Range.setValues', "If a value begins with =, it's interpreted as a formula."),
      check: ({ sheet }) => {
        const cell = sheet.getRange('A2').setValues([['=1+1']]);
        return ['=1+1', cell.getFormulas()[0]?.[0]];
      },
    },
    {
      id: 'plus-is-not-text',
      says: 'Un texto que empieza por + (un teléfono) no queda como se escribió.',
      source: report(
        'GitHub, nithinmurali/pygsheets#373',
        'text fields starting with a + are interpreted as formulae as well.',
      ),
      check: (scratch) => {
        const typed = '+573001234567';
        return ['otro valor', written(scratch, 'A3', typed) === typed ? typed : 'otro valor'];
      },
    },
    {
      id: 'zeros-are-lost',
      says: '00123 se vuelve el número 123.',
      source: report(SHEETQUERY, "If we have a value like '01234' we will receive 1234 number."),
      check: (scratch) => [123, written(scratch, 'A4', '00123')],
    },
    {
      id: 'text-format-keeps-digits',
      says: 'Con formato @ puesto antes, 00123 y un ID de 31 dígitos quedan completos.',
      source: report(SHEETQUERY, 'Just sets cell format to string and thus putting string values unchanged.'),
      check: keptAsText('A5:B5', ['00123', '4600621061661203140950072902044']),
    },
    {
      id: 'text-format-keeps-signs',
      says: 'Con formato @ puesto antes, lo que empieza por =, + o - queda como texto.',
      source: null,
      check: keptAsText('A6:C6', ['=1+1', '+573001234567', '-1']),
    },
    {
      id: 'text-format-keeps-apostrophe',
      says: 'Con formato @ puesto antes, un apóstrofo al comienzo no se pierde.',
      source: null,
      check: keptAsText('A7', ["'hola"]),
    },
    {
      id: 'empty-text-clears',
      says: "Escribir '' vacía la celda, y una celda vacía se lee como ''.",
      source: docs('Range.getValues', 'Empty cells are represented by an empty string in the array.'),
      check: ({ sheet }) => {
        const cell = sheet
          .getRange('A8')
          .setValue('x')
          .setValues([['']]);
        return [['', '', ''], [cell.getValues(), cell.getDisplayValues(), cell.getFormulas()].map(([row]) => row?.[0])];
      },
    },
    {
      id: 'scattered-cells',
      says: 'getRangeList pone un formato y un valor en celdas sueltas; las demás quedan como estaban.',
      source: docs('RangeList.setValue', 'Sets the value for each Range in the range list.'),
      check: ({ sheet }) => {
        sheet.getRangeList(['A9:A10', 'C10']).setNumberFormat('@').setFontWeight('bold').setValue('007');
        return [
          [
            ['007', '', ''],
            ['007', '', '007'],
          ],
          sheet.getRange('A9:C10').getValues(),
        ];
      },
    },
    {
      id: 'format-of-nothing',
      says: 'Una celda sin formato se lee con el general; la que tiene uno, con el suyo.',
      source: report(
        'GitHub, brucemcpherson/gas-fakes#27',
        'Google Sheets sometimes represents internally with a very general format like 0.############### or General.',
      ),
      check: ({ sheet }) => {
        sheet.getRange('B11').setNumberFormat('@');
        const [free, text] = sheet.getRange('A11:B11').getNumberFormats()[0] ?? [];
        return [
          ['general', '@'],
          [isNone(free) ? 'general' : free, text],
        ];
      },
    },
    {
      id: 'numbers-again',
      says: 'En una celda de texto a la que se pone el formato General, un número queda número.',
      source: null,
      check: ({ sheet }) => {
        const cell = sheet.getRange('A13').setNumberFormat('@').setValue('007');
        return [7, firstValue(cell.setNumberFormat('General').setValue(7))];
      },
    },
    {
      id: 'lists-only-warn',
      says: 'Con setAllowInvalid(true) queda también un valor que no está en la lista. Donde no hay regla se lee null.',
      source: docs(
        'DataValidationBuilder.setAllowInvalid y Range.getDataValidations',
        "Sets whether to show a warning […] or whether to reject the input entirely. […] returns null for that cell's position",
      ),
      check: ({ sheet }) => {
        const rule = () => SpreadsheetApp.newDataValidation();
        const list = rule().requireValueInList(['a', 'b'], true).setAllowInvalid(true).build();
        const cell = sheet.getRange('A12').setDataValidation(list).setValue('c');
        sheet.getRange('C12').setDataValidation(rule().requireCheckbox().build());
        return [
          ['c', false, true, false],
          [firstValue(cell), ...(sheet.getRange('A12:C12').getDataValidations()[0] ?? []).map((of) => of === null)],
        ];
      },
    },
  ],
};

function written({ sheet }: Scratch, cell: string, typed: string): unknown {
  return firstValue(sheet.getRange(cell).setValues([[typed]]));
}

function keptAsText(cells: string, texts: readonly string[]) {
  return ({ sheet }: Scratch) =>
    [
      texts,
      sheet
        .getRange(cells)
        .setNumberFormat('@')
        .setValues([[...texts]])
        .getValues()[0],
    ] as const;
}

/** The two sizes that an error names. Its words are in the language of the person's account. */
function sizesRefused(write: () => void): string {
  try {
    write();
    return 'no falló';
  } catch (problem) {
    const text = String(problem);
    return text.match(/\d+/g)?.join(', ') ?? text;
  }
}
