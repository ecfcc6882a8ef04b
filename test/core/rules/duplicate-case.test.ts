import fc from 'fast-check';
import { duplicateCase } from '../../../src/core/rules/duplicate-case';
import type { RowCells } from '../../support/rule-tester';
import { agentRow, contextFor, testRule } from '../../support/rule-tester';

const row = { network: 'Facebook', caseId: '460062106166120_3140950072902044', comment: '¿Cuándo pagan?' };
const twice = (says: string) => [{ message: 'twice', column: 'caseId', says } as const];

testRule(duplicateCase, {
  valid: [
    { name: 'once', row },
    { name: 'another id', row, others: [{ ...row, caseId: '460062106166120_3140950072902045' }] },
    { name: 'another comment', row, others: [{ ...row, comment: '¿Cuándo paguan?' }] },
    { name: 'another network', row, others: [{ ...row, network: 'Twitter' }] },
    { name: 'no id', row: { ...row, caseId: '' }, others: [{ ...row, caseId: '' }] },
    { name: 'a dash for an id', row: { ...row, caseId: '-' }, others: [{ ...row, caseId: '-' }] },
    { name: 'no comment to compare', row: { ...row, comment: '' }, others: [{ ...row, comment: ' ' }] },
    { name: 'digits lost in a number', row: { ...row, caseId: 4.6e30 }, others: [{ ...row, caseId: 4.6e30 }] },
    {
      name: 'digits lost in a text',
      row: { ...row, caseId: '4,60062E+30' },
      others: [{ ...row, caseId: '4,60062E+30' }],
    },
  ],
  invalid: [
    {
      name: 'in the same tab',
      row,
      others: [{ ...row, comment: 'otro' }, row],
      finds: twice('en la pestaña ANA, fila 4.'),
    },
    {
      name: 'in another agent’s',
      row,
      team: { LUIS: [{ ...row, caseId: '1234567' }, row] },
      finds: twice('en la pestaña LUIS, fila 3.'),
    },
    {
      name: 'a number and the same text',
      row: { ...row, caseId: 1234567 },
      team: { LUIS: [{ ...row, caseId: ' 1234567' }] },
      finds: twice('LUIS, fila 2'),
    },
    {
      name: 'the network in another spelling',
      row,
      others: [{ ...row, network: ' FACEBOOK' }],
      finds: twice('fila 3'),
    },
    {
      name: 'X is Twitter',
      row: { ...row, network: 'X' },
      others: [{ ...row, network: 'Twitter' }],
      finds: twice('fila 3'),
    },
    {
      name: 'three times',
      row,
      others: [row],
      team: { LUIS: [row] },
      finds: [
        { message: 'moreTimes', column: 'caseId', says: 'está 3 veces; por ejemplo, en la pestaña ANA, fila 3.' },
      ],
    },
  ],
});

const cells = fc.record({
  network: fc.constantFrom('Twitter', 'Facebook', 'twitter'),
  caseId: fc.constantFrom('11111', '22222', 11111, '-'),
  comment: fc.constantFrom('uno', 'dos', ''),
});

test('whoever is named names back a row of the same case', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 4 }),
      (tabs: readonly (readonly RowCells[])[]) => {
        const rows = tabs.flatMap((tab, index) =>
          tab.map((each, offset) => ({ tab: `T${index}`, number: offset + 2, values: agentRow(each) })),
        );
        const check = duplicateCase.prepare(rows, contextFor(), () => []);
        const named = rows.map(({ values }) => check(values, contextFor()));
        rows.forEach(({ values }, index) => {
          const [finding] = named[index] ?? [];
          if (!finding) return;
          const other = rows.findIndex(
            ({ tab, number }) => finding.data?.tab === tab && finding.data.row === String(number),
          );
          expect(other).not.toBe(index);
          expect(String(rows[other]?.values.caseId)).toBe(String(values.caseId));
          expect(rows[other]?.values.comment).toBe(values.comment);
          expect(named[other]?.[0]?.message).toBe(finding.message);
        });
      },
    ),
  );
});
