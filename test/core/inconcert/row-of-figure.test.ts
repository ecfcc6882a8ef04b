import type { Cell } from '../../../src/core/base/cell';
import { recognise } from '../../../src/core/base/recognise';
import { readRows } from '../../../src/core/base/rows';
import { rowOfFigure } from '../../../src/core/inconcert/row-of-figure';
import { day } from '../../support/team';

const MONDAY = day('2026-11-09');
const on = (name = 'Ana', network = 'Facebook', managed: Cell = 5, date: Cell = { day: MONDAY, minutes: null }) => [
  date,
  name,
  network,
  managed,
];

test.each<[string, readonly (readonly Cell[])[], number | null]>([
  ['no row', [], null],
  ['its row', [on('Beto'), on()], 2],
  ['without a network', [on('Ana', '')], 1],
  ['dated by a text', [on('Ana', 'Facebook', 5, '09/11/2026')], 1],
  ['of another network', [on('Ana', 'Twitter')], null],
  ['of another day', [on('Ana', 'Facebook', 5, { day: day('2026-11-10'), minutes: null })], null],
  ['without a date that can be read', [on('Ana', 'Facebook', 5, 'ayer')], null],
  ['of two, the lower', [on(), on()], 2],
  ['of two, the one that can be read', [on('Ana', 'Facebook', 7), on('Ana', 'Facebook', '')], 1],
  ['of two that cannot be read, the lower', [on('Ana', '', 'siete'), on('Ana', '', '')], 2],
])('%s', (_, lines, row) => {
  const cells = [['Fecha', 'Agente', 'Red social', 'Gestionados'], ...lines];
  const found = recognise('inconcert', cells);
  if (!found.ok) throw new Error('not recognised');
  const rows = readRows('inconcert', found.layout, cells, 0);
  expect(rowOfFigure(rows, (name) => name === 'Ana', MONDAY)?.index ?? null).toBe(row);
});
