import { mergedReviewText, rulesShown } from '../../../src/core/review/review-text';

const error = '✖ Mal. Corrija. [row-date · acta 24]';
const aviso = '⚠ Raro. Mire. [duplicate-case · acta 24]';
const accepted = '✓ Aceptado («sí»): Raro. Mire. [possible-fraud · acta 28-F]';
const stays = (rule: string) => ['duplicate-case', 'possible-fraud'].includes(rule);

test.each([
  ['nothing', '', ''],
  ['a note of a person', 'llamar mañana', ''],
  ['a line of a rule that was judged', error, ''],
  ['a line that stays', aviso, aviso],
  ['lines in another order', `${accepted}\n${error}\n${aviso}`, `${aviso}\n${accepted}`],
  ['a line of a rule that is no more', '⚠ Viejo. Nada. [gone · acta 1]', ''],
  ['a note beside a line that stays', `nota\n${aviso}`, aviso],
])('with %s in the cell and nothing found', (_, shown, text) => {
  expect(mergedReviewText(shown, [], stays)).toBe(text);
});

test('the rules shown are those of our lines', () => {
  expect(rulesShown(`${error}\nnota [row-complete]\n${aviso}`)).toEqual(new Set(['row-date', 'duplicate-case']));
});
