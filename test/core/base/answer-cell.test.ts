import { type Answer, answerOf } from '../../../src/core/base/answer-cell';
import type { Cell } from '../../../src/core/base/cell';
import type { Day } from '../../../src/core/calendar/day';

test.each<[Cell, Answer | null]>([
  ['', null],
  ['  ', null],
  ['—', null],
  ['-', null],
  [true, 'yes'],
  [false, 'no'],
  ['Sí', 'yes'],
  ['x', 'yes'],
  ['✓', 'yes'],
  [1, 'yes'],
  [0, 'no'],
  [{ day: '2026-11-19' as Day, minutes: null }, 'yes'],
  ['Enviado por correo', 'yes'],
  ['Noviembre 19', 'yes'],
  ['No', 'no'],
  ['FALSO', 'no'],
  ['Aún no', 'no'],
  ['todavía no llega', 'no'],
  ['Sin respuesta', 'no'],
  ['pendiente', 'no'],
  ['Por solicitar', 'no'],
  ['No aplica', 'notApplicable'],
  ['N/A', 'notApplicable'],
  ['na', 'notApplicable'],
  [{ formula: '=TRUE', value: true }, 'yes'],
  [{ formula: '=IF(A1;"Sí";"")', value: '' }, null],
])('%j: %s', (cell, answer) => {
  expect(answerOf(cell)).toBe(answer);
});
