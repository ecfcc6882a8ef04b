import type { Day } from '../../../src/core/calendar/day';
import { commentVerbatim } from '../../../src/core/rules/comment-verbatim';
import { testRule } from '../../support/rule-tester';

testRule(commentVerbatim, {
  valid: [
    { name: 'text', row: { comment: 'Cuándo pagan 😡\n¡¡Llevo 3 meses!!' } },
    { name: 'text that begins like a formula', row: { comment: '=( no me ha llegado' } },
    { name: 'a phone', row: { comment: '+57 300 000 0000' } },
    { name: 'markup', row: { comment: '<b>hola</b><script>alert(1)</script>' } },
    { name: 'a hashtag that is no error', row: { comment: '#REFORMA!' } },
    { name: 'empty is row-complete’s', row: { comment: '' } },
    { name: 'a PQRD may be a number (acta 22 rules it)', row: { comment: 123, kind: 'PQRD' } },
  ],
  invalid: [
    {
      name: 'a formula',
      row: { comment: { formula: '=SUMA(A1)', value: 3 } },
      finds: [{ message: 'formula', column: 'comment', says: '=SUMA(A1)' }],
    },
    {
      name: 'a formula in a PQRD',
      row: { kind: 'pqrd', comment: { formula: '=1', value: 1 } },
      finds: [{ message: 'formula', column: 'comment' }],
    },
    { name: 'an error', row: { comment: '#REF!' }, finds: [{ message: 'sheetError', column: 'comment' }] },
    {
      name: 'an error in Spanish',
      row: { comment: '#¿NOMBRE?' },
      finds: [{ message: 'sheetError', column: 'comment' }],
    },
    {
      name: 'a number',
      row: { comment: 573001234567 },
      finds: [{ message: 'converted', column: 'comment', says: 'un número (573001234567)' }],
    },
    {
      name: 'a date',
      row: { comment: { day: '2026-02-01' as Day, minutes: null } },
      finds: [{ message: 'converted', column: 'comment', says: 'una fecha (01/02/2026)' }],
    },
    {
      name: 'a tick',
      row: { comment: true },
      finds: [{ message: 'converted', column: 'comment', says: 'una casilla' }],
    },
  ],
});
