import { caseIdMissing } from '../../../src/core/rules/case-id-missing';
import { testRule } from '../../support/rule-tester';

testRule(caseIdMissing, {
  valid: [
    { name: 'an id', row: { caseId: '460062106166120_3140950072902044', channel: 'Muro y DM' } },
    { name: 'a wrong id is case-id-digits’', row: { caseId: '-', channel: 'Inconcert' } },
    { name: 'a formula that gives one', row: { caseId: { formula: '=B2', value: '460062106166120' } } },
    { name: 'ARCHIVADO', row: { code: 'ARCHIVADO' } },
    { name: 'archivado', row: { code: ' archivado' } },
    { name: 'Error Inconcert', row: { inconcertError: 'Sí', channel: 'Muro y DM' } },
    { name: 'a wall answer', row: { channel: ' MURO' } },
  ],
  invalid: [
    { name: 'none', row: { channel: 'Muro y DM', code: '2' }, finds: [{ message: 'missing', column: 'caseId' }] },
    { name: 'blanks', row: { caseId: ' ', channel: 'Inconcert' }, finds: [{ message: 'missing', column: 'caseId' }] },
    { name: 'without a channel', row: { code: '2' }, finds: [{ message: 'missing', column: 'caseId' }] },
    {
      name: 'a formula that gives nothing',
      row: { caseId: { formula: '=B2', value: '' } },
      finds: [{ message: 'missing', column: 'caseId' }],
    },
    {
      name: 'an unticked box',
      row: { caseId: false, user: '@ana' },
      finds: [{ message: 'missing', column: 'caseId' }],
    },
  ],
});
