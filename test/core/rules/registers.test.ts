import { deletedRegister } from '../../../src/core/rules/deleted-register';
import { fraudRegister } from '../../../src/core/rules/fraud-register';
import { incidentComplete } from '../../../src/core/rules/incident-complete';
import { testRule } from '../../support/rule-tester';

const deleted = { date: '19/11/2026', network: 'Twitter', comment: 'Hola', reason: 'ELIMINADO' };

testRule(deletedRegister, {
  valid: [
    { name: 'deleted', row: deleted },
    { name: 'deleted, in other letters', row: { ...deleted, reason: ' Eliminado ' } },
    { name: 'SIN DM with its reply', row: { ...deleted, reason: 'SIN DM', reply: 'Twitter Hola, escríbanos' } },
    { name: 'SIN DM in one word', row: { ...deleted, reason: 'sindm' } },
    { name: 'ERROR', row: { ...deleted, reason: 'ERROR', reply: 'Facebook Hola, escríbanos' } },
    { name: 'deleted, «N/A» as the reply', row: { ...deleted, reply: 'N/A' } },
    { name: 'deleted, the lone word of the network', row: { ...deleted, reply: 'Twitter' } },
    { name: 'deleted, on the first day', row: { ...deleted, date: '13/09/2022' } },
    { name: 'SIN DM before that day', row: { ...deleted, reason: 'SIN DM', date: '01/09/2022' } },
    { name: 'deleted, without a date that can be read', row: { ...deleted, date: 'ayer' } },
    { name: 'a reply where there is no such column', row: deleted, without: ['reply'] },
  ],
  invalid: [
    { name: 'no reason', row: { ...deleted, reason: '' }, finds: [{ message: 'noReason', column: 'reason' }] },
    {
      name: 'another reason',
      row: { ...deleted, reason: 'BORRADO' },
      finds: [{ message: 'otherReason', column: 'reason', says: '«BORRADO»' }],
    },
    {
      name: 'two reasons',
      row: { ...deleted, reason: 'ELIMINADO / SIN DM' },
      finds: [{ message: 'otherReason', column: 'reason' }],
    },
    {
      name: 'answered though deleted',
      row: { ...deleted, reply: 'Twitter Hola, escríbanos' },
      finds: [{ message: 'answered', column: 'reply' }],
    },
    {
      name: 'the day before the first',
      row: { ...deleted, date: '12/09/2022' },
      finds: [{ message: 'tooEarly', column: 'date', says: '13/09/2022' }],
    },
  ],
});

const fraud = { date: '19/11/2026', comment: 'Gane dinero desde casa', kind: 'INFORMACIÓN' };
const link = { ...fraud, kind: 'LINK' };

testRule(fraudRegister, {
  valid: [
    { name: 'misleading words', row: fraud },
    { name: 'without the accent', row: { ...fraud, kind: 'informacion' } },
    { name: 'words with a link', row: { ...fraud, suspiciousLink: 'https://bono.example' } },
    { name: 'a link in its column', row: { ...link, suspiciousLink: 'https://bono.example/registro' } },
    { name: 'a link without http', row: { ...link, suspiciousLink: 'bono-hogar.example' } },
    { name: 'a link made harmless', row: { ...link, suspiciousLink: 'hxxps://bono[.]example' } },
    { name: 'a link in the comment', row: { ...link, comment: 'Entre a www.bono.example ya' } },
    { name: 'a link in words', row: { ...link, comment: 'búsquelo en bono hogar punto com' } },
    {
      name: 'a formula with a link',
      row: { ...link, comment: { formula: '=HYPERLINK("https://premio.example")', value: 'Premio' } },
    },
    { name: 'a formula is a comment', row: { ...fraud, comment: { formula: '=1+1', value: 2 } } },
    { name: 'no column Tipo', row: { ...fraud, kind: '' }, without: ['kind'] },
  ],
  invalid: [
    { name: 'no comment', row: { ...fraud, comment: ' ' }, finds: [{ message: 'noComment', column: 'comment' }] },
    { name: 'no kind', row: { ...fraud, kind: '' }, finds: [{ message: 'noKind', column: 'kind' }] },
    {
      name: 'another kind',
      row: { ...fraud, kind: 'ESTAFA' },
      finds: [{ message: 'otherKind', column: 'kind', says: '«ESTAFA»' }],
    },
    {
      name: 'no link anywhere',
      row: { ...link, comment: 'Gane dinero. Pregunte ya.' },
      finds: [{ message: 'noLink', column: 'suspiciousLink' }],
    },
    {
      name: 'words where the link should be',
      row: { ...link, suspiciousLink: 'ver pantallazo' },
      finds: [{ message: 'noLink', column: 'suspiciousLink' }],
    },
    {
      name: 'no link, and no column for it',
      row: link,
      without: ['suspiciousLink'],
      finds: [{ message: 'noLink', column: 'kind' }],
    },
  ],
});

const incident = { date: '19/11/2026', agent: 'Ana Pérez', kind: 'INTERNET', startsAt: '09:00', endsAt: '09:40' };

testRule(incidentComplete, {
  valid: [
    { name: 'an outage', row: incident },
    { name: 'one that is still open', row: { ...incident, endsAt: '' } },
    { name: 'a permission for the whole day', row: { ...incident, kind: 'PERMISO', startsAt: '', endsAt: '' } },
    { name: 'only its end is known', row: { ...incident, startsAt: '' } },
    { name: 'of no length', row: { ...incident, endsAt: '09:00' } },
    { name: 'from noon on', row: { ...incident, startsAt: '11:50 a. m.', endsAt: '12:10 p. m.' } },
  ],
  invalid: [
    { name: 'no kind', row: { ...incident, kind: '' }, finds: [{ message: 'noKind', column: 'kind' }] },
    { name: 'no agent', row: { ...incident, agent: ' ' }, finds: [{ message: 'noAgent', column: 'agent' }] },
    {
      name: 'the end before the start',
      row: { ...incident, endsAt: '08:40' },
      finds: [{ message: 'reversed', column: 'endsAt' }],
    },
    {
      name: 'all of them',
      row: { startsAt: '2:00 p. m.', endsAt: '2:00' },
      finds: [
        { message: 'noKind', column: 'kind' },
        { message: 'noAgent', column: 'agent' },
        { message: 'reversed', column: 'endsAt' },
      ],
    },
  ],
});
