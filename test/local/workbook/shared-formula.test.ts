import { movedFormula } from '../../../src/local/workbook/shared-formula';

test.each([
  ['A1+B2', 1, 1, 'B2+C3'],
  ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
  ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
  ['LOG10(A1)&"A1"', 1, 0, 'LOG10(A2)&"A1"'],
  ["'Hoja A1'!A1", 1, 0, "'Hoja A1'!A2"],
  ['Hoja1!A1', 1, 0, 'Hoja1!A2'],
  ['Tabla.A1+ventas_A1', 1, 0, 'Tabla.A1+ventas_A1'],
  ['A1', -1, 0, '#REF!'],
  ['Z9', 0, 1, 'AA9'],
])('%s moved by %i, %i', (formula, rows, columns, expected) => {
  expect(movedFormula(formula, rows, columns)).toBe(expected);
});
