import { rowComplete } from '../../../src/core/rules/row-complete';
import { testRule } from '../../support/rule-tester';

const full = { network: 'Twitter', comment: 'Cuándo pagan', reply: 'Twitter Buen día', code: '2' };

testRule(rowComplete, {
  valid: [
    { name: 'all there', row: full },
    { name: 'ARCHIVADO needs no reply', row: { ...full, reply: '', code: 'ARCHIVADO' } },
    { name: 'nor does «archivado»: its spelling is another rule', row: { ...full, reply: '', code: ' archivado' } },
    { name: 'Pendiente needs no reply yet', row: { ...full, reply: '', status: 'pendiente' } },
    { name: 'an escalated case waits for its reply', row: { ...full, reply: '', escalation: '12' } },
    { name: 'an empty date is row-date’s', row: { ...full, date: '' } },
    {
      name: 'a comment that became a formula is comment-verbatim’s',
      row: { ...full, comment: { formula: '=A1', value: '' } },
    },
    { name: 'no reply asked where the column is not there', row: { ...full, reply: '' }, without: ['reply'] },
    { name: 'no comment asked where the column is not there', row: { ...full, comment: '' }, without: ['comment'] },
  ],
  invalid: [
    {
      name: 'no network',
      row: { ...full, network: '  ' },
      finds: [{ message: 'empty', column: 'network', says: 'Falta Red social' }],
    },
    {
      name: 'no code',
      row: { ...full, code: '' },
      finds: [{ message: 'empty', column: 'code', says: 'Falta Código' }],
    },
    {
      name: 'no comment',
      row: { ...full, comment: '' },
      finds: [{ message: 'empty', column: 'comment', says: 'Falta Consulta en GIS' }],
    },
    { name: 'no reply', row: { ...full, reply: '' }, finds: [{ message: 'noReply', column: 'reply' }] },
    { name: 'blanks are no reply', row: { ...full, reply: ' \n ' }, finds: [{ message: 'noReply', column: 'reply' }] },
    {
      name: 'a lone word is no reply',
      row: { ...full, reply: 'Facebook: ' },
      finds: [{ message: 'onlyNetworkWord', column: 'reply', says: '«Facebook:»' }],
    },
    {
      name: '«N/A» is no reply',
      row: { ...full, reply: 'N/A' },
      finds: [{ message: 'onlyNetworkWord', column: 'reply', says: '«N/A»' }],
    },
    {
      name: '«-» is no reply',
      row: { ...full, reply: '-' },
      finds: [{ message: 'onlyNetworkWord', column: 'reply' }],
    },
    {
      name: 'several at once',
      row: { user: '@ana' },
      finds: [
        { message: 'empty', column: 'network' },
        { message: 'empty', column: 'comment' },
        { message: 'empty', column: 'code' },
        { message: 'noReply', column: 'reply' },
      ],
    },
  ],
});
