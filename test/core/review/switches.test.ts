import type { Day } from '../../../src/core/calendar/day';
import { reviewEditedRows } from '../../../src/core/review/review-edited-rows';
import { reviewTab } from '../../../src/core/review/review-tab';
import { AGENT_HEADERS, agentLayout, type CellsByHeader, IN_ORDER, tabCells } from '../../support/cells';
import { judging, noSide } from '../../support/judging';

/** What CONFIGURACIÓN says of a rule holds in a review and on an edit. */
const wrong: CellsByHeader = { ...IN_ORDER, Código: '01' };
const slip: CellsByHeader = { ...IN_ORDER, Código: '9' };

function lines(rows: readonly CellsByHeader[], options: Parameters<typeof judging>[0]): readonly string[] {
  const cells = tabCells([...AGENT_HEADERS], rows);
  const layout = agentLayout(cells);
  const { texts } = reviewTab('ANA', layout, cells, noSide, judging(options));
  expect(reviewEditedRows('ANA', layout, cells.slice(1), 1, judging(options))).toEqual(texts);
  return texts;
}

test('a rule that is off says nothing and is not called inactive', () => {
  const settings = { rules: { 'code-spelling': { off: true } } };
  expect(lines([wrong], { settings })).toEqual(['']);
  const cells = tabCells(['Fecha', 'Red social', 'Código'], []);
  const { inactive } = reviewTab(
    'ANA',
    agentLayout(cells),
    cells,
    noSide,
    judging({ settings: { rules: { 'reply-prefix': { off: true } } } }),
  );
  expect(inactive.map(({ rule }) => rule.id)).not.toContain('reply-prefix');
});

test('a line of a rule that was switched off goes', () => {
  const settings = { rules: { 'code-spelling': { off: true } } };
  const line = '⚠ El código dice «01». Escriba solo el número 1. [code-spelling · acta 27]';
  expect(lines([{ ...wrong, Revisión: line }], { settings })).toEqual(['']);
});

test('severities', () => {
  const settings = {
    rules: { 'code-spelling': { severity: 'error' }, 'wall-code-one': { severity: 'warning' } },
  } as const;
  expect(lines([wrong, slip], { settings }).map((line) => line.charAt(0))).toEqual(['✖', '⚠']);
});

test('effective days', () => {
  const rows = ['18/11/2026', '19/11/2026'].map((Fecha) => ({ ...wrong, Fecha }));
  const settings = { rules: { 'code-spelling': { from: '2026-11-19' as Day } } };
  expect(lines(rows, { settings }).map((line) => line !== '')).toEqual([false, true]);
});
