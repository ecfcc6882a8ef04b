import type { Day } from '../../../src/core/calendar/day';
import { reviewEditedRows } from '../../../src/core/review/review-edited-rows';
import { reviewTab } from '../../../src/core/review/review-tab';
import { AGENT_HEADERS, agentLayout, type CellsByHeader, IN_ORDER, tabCells } from '../../support/cells';
import { judging, noSide } from '../../support/judging';

function edited(rows: readonly CellsByHeader[], options: Parameters<typeof judging>[0] = {}): string[] {
  const cells = tabCells([...AGENT_HEADERS], rows);
  return reviewEditedRows('ANA', agentLayout(cells), cells.slice(1), 1, judging(options));
}
function reviewed(rows: readonly CellsByHeader[]): readonly string[] {
  const cells = tabCells([...AGENT_HEADERS], rows);
  return reviewTab('ANA', agentLayout(cells), cells, noSide, judging()).texts;
}

test('finished rows get what a review would write', () => {
  const rows = [IN_ORDER, { ...IN_ORDER, ID: 'x' }, { ...IN_ORDER, Respuesta: 'Hola' }, { ...IN_ORDER, Código: '01' }];
  expect(edited(rows)).toEqual(reviewed(rows));
});

test.each<[string, CellsByHeader]>([
  ['only its date', { Fecha: '20/11/2026' }],
  ['only its comment', { 'Consulta en GIS': 'Hola' }],
  ['all but the reply and the code', { ...IN_ORDER, Respuesta: '', Código: '' }],
  ['the reply’s first word', { ...IN_ORDER, Respuesta: 'Facebook', Código: '' }],
])('a half-typed row with %s is not scolded for what is missing', (_, row) => {
  expect(edited([row])).toEqual(['']);
  expect(reviewed([row])[0]).toMatch(/^✖ Falta|^✖ En Respuesta/);
});

test('a half-typed row is told what is already wrong', () => {
  const [text] = edited([{ Fecha: '20/13/2026', 'Red social': 'Instagram', ID: 'abc' }]);
  expect(text?.split('\n').map((line) => /\[(.*) ·/.exec(line)?.[1])).toEqual([
    'case-id-digits',
    'known-network',
    'row-date',
  ]);
});

test('with its code the row is finished', () => {
  expect(edited([{ Fecha: '20/11/2026', Código: '1' }])[0]).toContain('Falta Red social');
});

test('a cleared row has no text, whatever Revisión said', () => {
  expect(edited([{ Revisión: '✖ Falta la fecha. [row-date · acta 24]' }, { 'Error Inconcert': false }, {}])).toEqual([
    '',
    '',
    '',
  ]);
});

describe('a habit cannot be told from a few rows', () => {
  const slip = { ...IN_ORDER, 'Red social': 'Twitter', Respuesta: 'Twitter Hola', Canal: 'Muro y DM' };
  const usual = { ...slip, Código: '2' };
  // One slip in ten rows is no habit: a review writes it into its row.
  const [line = ''] = reviewed([slip, ...Array.from({ length: 9 }, () => usual)]);

  test('the review of a tab without the habit writes the line', () => expect(line).toContain('code-one-facebook-only'));
  test('an edit adds no line', () => expect(edited([slip])).toEqual(['']));
  test('a line that stands and is true stays', () => expect(edited([{ ...slip, Revisión: line }])).toEqual([line]));
  test('a line that is no longer true goes', () => expect(edited([{ ...usual, Revisión: line }])).toEqual(['']));
  test('the line of another rule is no reason', () => {
    const other = line.replace('code-one-facebook-only', 'code-spelling');
    expect(edited([{ ...slip, Revisión: other }])).toEqual(['']);
  });
});

test('rows before revision.desde lose their text', () => {
  const settings = { reviewFrom: '2026-11-20' as Day };
  expect(edited([{ ...IN_ORDER, ID: 'x', Revisión: 'algo' }], { settings })).toEqual(['']);
});

test('what stands in the header row or above it is no row', () => {
  const cells = [['Fecha', 'de', 'corte'], ...tabCells([...AGENT_HEADERS], [{ ...IN_ORDER, ID: 'x' }])];
  const texts = reviewEditedRows('ANA', agentLayout(cells), cells, 0, judging());
  expect(texts.map((text) => text !== '')).toEqual([false, false, true]);
});
