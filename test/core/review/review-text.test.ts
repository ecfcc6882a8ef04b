import {
  acceptedReviewText,
  mergedReviewText,
  openLines,
  openRules,
  rulesShown,
} from '../../../src/core/review/review-text';

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

test('what was accepted asks for nothing', () => {
  expect(openRules(`${error}\n${aviso}\n${accepted}\nuna nota`)).toEqual(['row-date', 'duplicate-case']);
  expect(openRules('')).toEqual([]);
});

describe('a finding is accepted', () => {
  const line = '✓ Aceptado («así es»): Mal. Corrija. [row-date · acta 24]';

  test.each([
    ['the only one', error, line],
    ['the first of several goes last', `${error}\n${aviso}\n${accepted}`, `${aviso}\n${accepted}\n${line}`],
    ['it is not there any more', aviso, aviso],
    ['an empty cell', '', ''],
    ['the same rule with other words', '✖ Otra cosa. [row-date · acta 24]', '✖ Otra cosa. [row-date · acta 24]'],
  ])('%s', (_, shown, text) => {
    expect(acceptedReviewText(shown, 'row-date', 'Mal. Corrija.', 'así es')).toBe(text);
  });

  test('accepted already, it stays as it is', () => {
    expect(acceptedReviewText(line, 'row-date', 'Mal. Corrija.', 'otra vez')).toBe(line);
  });
});

test('the lines that ask for something, without mark and source', () => {
  const text = [
    '✖ Falta el ID. [row-complete · acta 25]',
    'una nota de alguien',
    '⚠ Es tarde [dos días]. [late-entry · acta 25]',
    '✓ Aceptado («sí»): Es tarde. [late-entry · acta 25]',
  ].join('\n');
  expect(openLines(text)).toEqual([
    { severity: 'error', message: 'Falta el ID.' },
    { severity: 'warning', message: 'Es tarde [dos días].' },
  ]);
  expect(openLines('')).toEqual([]);
});
