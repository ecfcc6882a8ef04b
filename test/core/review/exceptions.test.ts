import { type Exceptions, exceptionKey } from '../../../src/core/review/exceptions';
import { reviewEditedRows } from '../../../src/core/review/review-edited-rows';
import { reviewTab } from '../../../src/core/review/review-tab';
import { codeOneFacebookOnly } from '../../../src/core/rules/code-one-facebook-only';
import type { Rule } from '../../../src/core/rules/rule';
import { wallCodeOne } from '../../../src/core/rules/wall-code-one';
import { AGENT_HEADERS, agentLayout, type CellsByHeader, IN_ORDER, tabCells } from '../../support/cells';
import { judging, noSide } from '../../support/judging';

const wrong: CellsByHeader = { ...IN_ORDER, Código: '9' };

function accepting(rule: Rule, column: string, row: CellsByHeader, tab = 'ANA'): Exceptions {
  const cells = tabCells([...AGENT_HEADERS], [row]);
  return { [exceptionKey(tab, agentLayout(cells), rule, column, cells[1] ?? [])]: 'lo pidió coordinación' };
}
const accepted = accepting(wallCodeOne as unknown as Rule, 'code', wrong);

function lineOf(row: CellsByHeader, exceptions: Exceptions, headers: readonly string[] = AGENT_HEADERS): string {
  const cells = tabCells(headers, [row]);
  const layout = agentLayout(cells);
  const [line = ''] = reviewTab('ANA', layout, cells, noSide, judging({ exceptions })).texts;
  expect(reviewEditedRows('ANA', layout, cells.slice(1), 1, judging({ exceptions }))).toEqual([line]);
  return line;
}

test('an accepted finding is shown as accepted, without a mark that colours the row', () => {
  expect(lineOf(wrong, accepted)).toBe(
    '✓ Aceptado («lo pidió coordinación»): Caso de Facebook respondido por muro con código «9». El código de tipificación debe ser 1. [wall-code-one · acta 27, 21]',
  );
});

test('what is open stands before it', () => {
  const [first, second] = lineOf({ ...wrong, Fecha: '15/11/2026' }, { ...accepted, ...acceptedOn('15/11/2026') }).split(
    '\n',
  );
  expect(first).toMatch(/^⚠ .*\[row-date/);
  expect(second).toMatch(/^✓ Aceptado/);
});
const acceptedOn = (Fecha: string) => accepting(wallCodeOne as unknown as Rule, 'code', { ...wrong, Fecha });

test.each<[string, CellsByHeader]>([
  ['a cell that the rule does not judge', { ...wrong, Estado: 'Pendiente' }],
  ['Revisión', { ...wrong, Revisión: 'otra cosa' }],
])('it stays when %s changes', (_, row) => expect(lineOf(row, accepted)).toMatch(/^✓/));

test.each<[string, CellsByHeader]>([
  ['the code', { ...wrong, Código: '8' }],
  ['the channel', { ...wrong, 'Error Inconcert': true }],
  ['the reply', { ...wrong, Respuesta: 'Facebook Otra' }],
])('it returns when a judged cell changes: %s', (_, row) => expect(lineOf(row, accepted)).toMatch(/^✖/));

test.each<[string, CellsByHeader]>([
  ['another case with the same judged cells', { ...wrong, ID: '99999_11111' }],
  ['the same words on another day', { ...wrong, Fecha: '18/11/2026' }],
])('it is about one case: %s', (_, row) => expect(lineOf(row, accepted)).toMatch(/^✖/));

test('it is about one tab', () => {
  expect(lineOf(wrong, accepting(wallCodeOne as unknown as Rule, 'code', wrong, 'LUIS'))).toMatch(/^✖/);
});

test('it follows its cells when columns are moved', () => {
  expect(lineOf(wrong, accepted, [...AGENT_HEADERS].reverse())).toMatch(/^✓/);
});

test('a rule that was not accepted is not silenced by another', () => {
  const other = accepting(codeOneFacebookOnly as unknown as Rule, 'code', wrong);
  expect(lineOf(wrong, other)).toMatch(/^✖/);
});
