import { twitterChannels } from '../../../src/core/rules/twitter-channels';
import { testRule } from '../../support/rule-tester';

const row = { network: 'Twitter', kind: 'General', reply: 'Twitter Hola', channel: 'Muro', code: '2' };

testRule(twitterChannels, {
  valid: [
    { name: 'wall and DM', row: { ...row, channel: 'Muro y DM' } },
    { name: 'in other letters and signs', row: { ...row, kind: 'PARTICULAR', channel: 'DM + MURO' } },
    { name: 'SIN DM', row: { ...row, noDm: 'Sí' } },
    { name: 'Error Inconcert', row: { ...row, inconcertError: true } },
    { name: 'archived', row: { ...row, code: 'Archivado' } },
    { name: 'not answered yet', row: { ...row, reply: 'Twitter' } },
    { name: 'PQRD', row: { ...row, kind: 'PQRD' } },
    { name: 'another entity’s', row: { ...row, kind: 'Otra entidad' } },
    { name: 'Facebook', row: { ...row, network: 'Facebook' } },
  ],
  invalid: [
    { name: 'wall only', row, finds: [{ message: 'notBoth', column: 'channel', says: 'por Muro,' }] },
    {
      name: 'DM only',
      row: { ...row, kind: 'particular', channel: 'DM' },
      finds: [{ message: 'notBoth', column: 'channel' }],
    },
    {
      name: 'through Inconcert',
      row: { ...row, network: 'X', channel: 'Inconcert' },
      finds: [{ message: 'notBoth', column: 'channel' }],
    },
    { name: 'no channel', row: { ...row, channel: ' ' }, finds: [{ message: 'noChannel', column: 'channel' }] },
  ],
});
