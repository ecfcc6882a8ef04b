import type { Cell } from '../../../src/core/base/cell';
import { type Argument, FormulaError, overRanges } from '../../../src/core/custom-functions/ranges';

const USAGE = '=JUNTAR(uno; dos)';
const join = (...given: Argument[]) => overRanges(USAGE, given, (...cells: Cell[]) => cells.join('+'));

test.each<[string, Argument[], unknown]>([
  ['two cells', ['a', 'b'], 'a+b'],
  ['a range and a cell', [[['a'], ['b']], 'x'], [['a+x'], ['b+x']]],
  ['a cell and a range', ['x', [['a', 'b']]], [['x+a', 'x+b']]],
  [
    'two ranges of one shape',
    [
      [['a'], ['b']],
      [['x'], ['y']],
    ],
    [['a+x'], ['b+y']],
  ],
  [
    'a range of two columns',
    [
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'x',
    ],
    [
      ['a+x', 'b+x'],
      ['c+x', 'd+x'],
    ],
  ],
  ['a range of one cell', [[['a']], 'x'], [['a+x']]],
  [
    'empty cells',
    [
      [['a'], [''], ['  ']],
      [['x'], ['y'], ['z']],
    ],
    [['a+x'], [''], ['']],
  ],
  ['one empty cell', ['', 'x'], ''],
  ['one empty cell for a whole range', [[['a'], ['b']], ''], [[''], ['']]],
  ['FALSO is no empty cell', [false, 'x'], 'false+x'],
  ['0 is no empty cell', [0, 'x'], '0+x'],
  ['one argument', [[['a'], ['b']]], [['a'], ['b']]],
])('%s', (_, given, result) => expect(join(...given)).toEqual(result));

test.each<[string, Argument[], string]>([
  ['an argument is left out', ['a', null], 'Falta un dato. Escriba =JUNTAR(uno; dos)'],
  [
    'ranges of two shapes',
    [
      [['a'], ['b']],
      [['x'], ['y'], ['z']],
    ],
    'Los rangos no tienen el mismo tamaño (2×1 y 3×1). Use rangos iguales, o una sola celda.',
  ],
  [
    'a row and a column',
    [[['a', 'b']], [['x'], ['y']]],
    'Los rangos no tienen el mismo tamaño (1×2 y 2×1). Use rangos iguales, o una sola celda.',
  ],
])('%s', (_, given, message) => expect(() => join(...given)).toThrow(new FormulaError(message)));

test('what is wrong in a range is said with its row; a slip of ours stays as it is', () => {
  const refuse = (cell: Cell) => {
    if (cell === 'b') throw new FormulaError('no sirve.');
    return cell;
  };
  expect(() => overRanges(USAGE, [[['a'], ['b']]], refuse)).toThrow(new FormulaError('Fila 2 del rango: no sirve.'));
  expect(() => overRanges(USAGE, ['b'], refuse)).toThrow(new FormulaError('no sirve.'));
  const slip = new TypeError('x');
  const fail = () => {
    throw slip;
  };
  expect(() => overRanges(USAGE, [[['a']]], fail)).toThrow(slip);
});
