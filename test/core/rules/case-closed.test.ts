import { caseClosed } from '../../../src/core/rules/case-closed';
import { testRule } from '../../support/rule-tester';

const row = { network: 'Twitter', reply: 'Twitter Hola', status: 'Pendiente' };

testRule(caseClosed, {
  valid: [
    { name: 'closed', row: { ...row, status: 'Exitoso' } },
    { name: 'no state', row: { ...row, status: '' } },
    { name: 'not answered yet', row: { ...row, reply: 'Twitter ' } },
    { name: 'Facebook', row: { ...row, network: 'Facebook' } },
  ],
  invalid: [
    { name: 'answered and pending', row, finds: [{ message: 'pending', column: 'status' }] },
    {
      name: 'in other letters',
      row: { ...row, network: 'x', status: ' PENDIENTE' },
      finds: [{ message: 'pending', column: 'status' }],
    },
  ],
});
