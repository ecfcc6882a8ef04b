import { archivedCode } from '../../../src/core/rules/archived-code';
import { archivedQuestion } from '../../../src/core/rules/archived-question';
import { archivedWithReply } from '../../../src/core/rules/archived-with-reply';
import { testRule } from '../../support/rule-tester';

testRule(archivedCode, {
  valid: [
    { name: 'exact', row: { code: 'ARCHIVADO' } },
    { name: 'another code', row: { code: '3' } },
    { name: 'empty', row: { code: '' } },
    { name: 'a word of its own', row: { code: 'ACTIVADO' } },
  ],
  invalid: [
    {
      name: 'small letters',
      row: { code: 'archivado' },
      finds: [{ message: 'spelling', column: 'code', fix: 'ARCHIVADO' }],
    },
    { name: 'blanks', row: { code: ' ARCHIVADO ' }, finds: [{ message: 'blanks', column: 'code', fix: 'ARCHIVADO' }] },
    {
      name: 'ARCHIVADA is only suggested',
      row: { code: 'ARCHIVADA' },
      finds: [{ message: 'otherWord', column: 'code' }],
    },
    {
      name: 'ARCHIVAR is only suggested',
      row: { code: 'Archivar' },
      finds: [{ message: 'otherWord', column: 'code' }],
    },
    { name: 'a slip is only suggested', row: { code: 'ARCHVADO' }, finds: [{ message: 'otherWord', column: 'code' }] },
  ],
});

testRule(archivedWithReply, {
  valid: [
    { name: 'no reply', row: { code: 'ARCHIVADO', reply: '' } },
    { name: 'a dash', row: { code: 'ARCHIVADO', reply: '-' } },
    { name: 'answered with another code', row: { code: '2', reply: 'Twitter Hola' } },
  ],
  invalid: [
    {
      name: 'a reply',
      row: { code: 'ARCHIVADO', reply: 'Twitter Hola' },
      finds: [{ message: 'answered', column: 'reply' }],
    },
    {
      name: 'in another spelling',
      row: { code: 'archivado', reply: 'Hola' },
      finds: [{ message: 'answered', column: 'reply' }],
    },
  ],
});

const archived = (comment: string, user = '@ana_1') => ({ code: 'ARCHIVADO', comment, user });

testRule(archivedQuestion, {
  valid: [
    { name: 'a citation', row: archived('@ProsperidadCol muy buena la jornada de hoy 👏') },
    { name: 'a retweet with a question', row: archived('RT @otro: ¿cuándo pagan?') },
    { name: 'asks somebody else', row: archived('@MinSalud ¿y ustedes cuándo?') },
    { name: 'asks somebody else beside the agency', row: archived('@ProsperidadCol @otro cuándo es?') },
    { name: 'a question mark inside a link', row: archived('Mire https://example.com/?id=1 buen video') },
    { name: 'an exclamation', row: archived('@ProsperidadCol que bueno por esas familias') },
    { name: 'a wish', row: archived('Que Dios los bendiga') },
    { name: 'a habit', row: archived('Como siempre, excelente') },
    { name: 'not archived', row: { code: '2', comment: '¿Cuándo pagan?' } },
  ],
  invalid: [
    {
      name: 'question marks',
      row: archived('@ProsperidadCol ya pagaron?'),
      finds: [{ message: 'asks', column: 'code' }],
    },
    {
      name: 'opens with an interrogative',
      row: archived('Buenas. cuando pagan'),
      finds: [{ message: 'asks', column: 'code', says: '«Buenas. cuando pagan»' }],
    },
    {
      name: 'after the mention, with accents',
      row: archived('@ProsperidadCol Cómo me inscribo'),
      finds: [{ message: 'asks', column: 'code' }],
    },
    { name: 'por qué', row: archived('por que no me llega el subsidio'), finds: [{ message: 'asks', column: 'code' }] },
    {
      name: 'the author’s own account is nobody else',
      row: archived('@ana_1 ¿y a mí?'),
      finds: [{ message: 'asks', column: 'code' }],
    },
    {
      name: 'an e-mail address is no mention',
      row: archived('ana@example.com ¿ahí escribo?'),
      finds: [{ message: 'asks', column: 'code' }],
    },
  ],
});
