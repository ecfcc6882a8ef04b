import { caseIdDigits } from '../../../src/core/rules/case-id-digits';
import { testRule } from '../../support/rule-tester';

testRule(caseIdDigits, {
  valid: [
    { name: 'the acta’s example', row: { caseId: '460062106166120_3140950072902044' } },
    { name: 'one run of digits', row: { caseId: '1570000000000000001' } },
    { name: 'a short number cell', row: { caseId: 1570000001 } },
    { name: 'outer blanks', row: { caseId: ' 460062106166120_3140950072902044 ' } },
    { name: 'empty is case-id-missing’s', row: { caseId: '' } },
  ],
  invalid: [
    {
      name: 'the whole text of Inconcert, with the acta’s Cyrillic letters',
      row: {
        caseId:
          'facebookdps:dps:FACEBOOK_facebookdps@dps_Prosp\u0435\u0440idad_Social:460062106166120_3140950072902044',
      },
      finds: [{ message: 'notDigits', column: 'caseId', fix: '460062106166120_3140950072902044' }],
    },
    {
      name: 'invisible marks',
      row: { caseId: '460062106166120_3140950072902044\u200b' },
      finds: [{ message: 'notDigits', column: 'caseId', fix: '460062106166120_3140950072902044' }],
    },
    {
      name: 'digits of an account name are no id',
      row: { caseId: 'ana12345:' },
      finds: [{ message: 'notDigits', column: 'caseId' }],
    },
    { name: 'too short', row: { caseId: '1234' }, finds: [{ message: 'notDigits', column: 'caseId' }] },
    {
      name: 'scientific notation',
      row: { caseId: '4,60062E+30' },
      finds: [{ message: 'scientific', column: 'caseId' }],
    },
    {
      name: 'a number of 19 digits',
      row: { caseId: 1.57e18 },
      finds: [{ message: 'lostDigits', column: 'caseId', says: '1570000000000000000' }],
    },
    { name: 'a number of 31 digits', row: { caseId: 4.6e30 }, finds: [{ message: 'lostDigits', column: 'caseId' }] },
  ],
});
