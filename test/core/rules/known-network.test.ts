import { knownNetwork } from '../../../src/core/rules/known-network';
import { testRule } from '../../support/rule-tester';

testRule(knownNetwork, {
  valid: [
    { name: 'Twitter', row: { network: 'Twitter' } },
    { name: 'FACEBOOK and blanks', row: { network: ' FACEBOOK ' } },
    { name: 'empty is row-complete’s', row: { network: '' } },
    { name: 'X where the team says so', row: { network: 'X' }, settings: { acceptsX: true } },
  ],
  invalid: [
    { name: 'another network', row: { network: 'Instagram' }, finds: [{ message: 'unknown', column: 'network' }] },
    {
      name: 'a slip of the hand',
      row: { network: 'Twiter' },
      finds: [{ message: 'unknown', column: 'network', fix: 'Twitter', says: '«Twiter»' }],
    },
    {
      name: 'letters swapped',
      row: { network: 'facebokO' },
      finds: [{ message: 'unknown', column: 'network', fix: 'Facebook' }],
    },
    { name: 'FB', row: { network: 'FB' }, finds: [{ message: 'unknown', column: 'network', fix: 'Facebook' }] },
    {
      name: 'X',
      row: { network: 'x' },
      finds: [{ message: 'xIsTwitter', column: 'network', severity: 'warning', fix: 'Twitter' }],
    },
  ],
});
