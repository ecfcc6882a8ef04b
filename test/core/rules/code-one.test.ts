import { codeOneFacebookOnly } from '../../../src/core/rules/code-one-facebook-only';
import { codeSpelling } from '../../../src/core/rules/code-spelling';
import { wallCodeOne } from '../../../src/core/rules/wall-code-one';
import { testRule } from '../../support/rule-tester';

const wall = { network: 'Facebook', reply: 'Facebook Hola', channel: 'Muro', code: '1' };

testRule(wallCodeOne, {
  valid: [
    { name: 'code 1', row: wall },
    { name: 'code 1 as a number', row: { ...wall, code: 1 } },
    { name: 'code 1 with blanks', row: { ...wall, code: ' 1 ' } },
    { name: '«01» is code-spelling’s', row: { ...wall, code: '01' } },
    { name: 'Twitter', row: { ...wall, network: 'Twitter', code: '3' } },
    { name: 'wall and DM is not wall alone', row: { ...wall, channel: 'Muro y DM', code: '3' } },
    { name: 'not answered', row: { ...wall, reply: '', code: '3' } },
    { name: 'archived', row: { ...wall, code: 'ARCHIVADO' } },
    { name: 'an empty code is row-complete’s', row: { ...wall, code: '' } },
  ],
  invalid: [
    {
      name: 'on the wall',
      row: { ...wall, code: '3' },
      finds: [{ message: 'notOne', column: 'code', fix: '1', says: '«3»' }],
    },
    {
      name: 'with Error Inconcert, whatever the channel',
      row: { ...wall, channel: '', inconcertError: true, code: '2' },
      finds: [{ message: 'notOne', column: 'code', fix: '1' }],
    },
    {
      name: 'Error Inconcert as «Sí»',
      row: { ...wall, channel: 'DM', inconcertError: 'Sí', code: '2' },
      finds: [{ message: 'notOne', column: 'code', fix: '1' }],
    },
  ],
});

testRule(codeOneFacebookOnly, {
  valid: [
    { name: 'Facebook on the wall', row: wall },
    { name: 'Facebook without a channel', row: { ...wall, channel: '' } },
    { name: 'Facebook with Error Inconcert', row: { ...wall, channel: 'Inconcert', inconcertError: true } },
    { name: 'Twitter with another code', row: { ...wall, network: 'Twitter', code: '2' } },
  ],
  invalid: [
    { name: 'Twitter', row: { ...wall, network: 'Twitter' }, finds: [{ message: 'twitter', column: 'code' }] },
    {
      name: 'X is Twitter',
      row: { ...wall, network: 'X', code: '01' },
      finds: [{ message: 'twitter', column: 'code' }],
    },
    {
      name: 'by DM',
      row: { ...wall, channel: 'DM' },
      finds: [{ message: 'otherChannel', column: 'code', says: 'por DM' }],
    },
    {
      name: 'through Inconcert',
      row: { ...wall, channel: 'Inconcert' },
      finds: [{ message: 'otherChannel', column: 'code' }],
    },
  ],
});

testRule(codeSpelling, {
  valid: [
    { name: 'text', row: { code: '1' } },
    { name: 'number', row: { code: 1 } },
    { name: '10', row: { code: '10' } },
    { name: '1,5', row: { code: '1,5' } },
  ],
  invalid: ['01', '1.0', '1,0', 'Uno'].map((code) => ({
    name: code,
    row: { code },
    finds: [{ message: 'notOne' as const, column: 'code' as const, fix: '1', says: `«${code}»` }],
  })),
});
