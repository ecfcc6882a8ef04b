import { commitmentOverdue } from '../../../src/core/rules/commitment-overdue';
import { liveEntity } from '../../../src/core/rules/live-entity';
import { liveProtocol } from '../../../src/core/rules/live-protocol';
import { publicationSent } from '../../../src/core/rules/publication-sent';
import { rosterDay } from '../../../src/core/rules/roster-day';
import { templateReview } from '../../../src/core/rules/template-review';
import { testRule } from '../../support/rule-tester';

const template = { key: 'general', text: 'Hola {{nombre}}, gracias por escribir', reviewedOn: '10/11/2026' };

testRule(templateReview, {
  valid: [
    { name: 'reviewed', row: template },
    { name: 'reviewed 30 days ago', row: { ...template, reviewedOn: '21/10/2026' } },
    { name: 'valid until today', row: { ...template, validUntil: '20/11/2026' } },
    {
      name: 'reviewed long ago, seldom reviewed',
      row: { ...template, reviewedOn: '01/06/2026' },
      settings: { templateReviewDays: 365 },
    },
    { name: 'blanks in other spellings', row: { ...template, text: '{{Tema live}} {{ ENLACE_VIDEO }} {{programa}}' } },
    { name: 'single braces', row: { ...template, text: 'Hola {nombre}' } },
    { name: 'no text yet', row: { key: 'general' } },
    { name: 'no column for the review', row: { ...template, reviewedOn: '' }, without: ['reviewedOn'] },
  ],
  invalid: [
    {
      name: 'never reviewed',
      row: { ...template, reviewedOn: '' },
      finds: [{ message: 'neverReviewed', column: 'reviewedOn', says: 'cada 30 días' }],
    },
    {
      name: 'reviewed 31 days ago',
      row: { ...template, reviewedOn: '20/10/2026' },
      finds: [{ message: 'tooLongAgo', column: 'reviewedOn', says: 'hace 31 días' }],
    },
    {
      name: 'reviewed in words',
      row: { ...template, reviewedOn: 'octubre' },
      finds: [{ message: 'unreadable', column: 'reviewedOn', says: '«octubre»' }],
    },
    {
      name: 'expired, and never reviewed',
      row: { ...template, reviewedOn: '', validUntil: '19/11/2026' },
      finds: [{ message: 'expired', column: 'validUntil', says: '19/11/2026' }],
    },
    {
      name: 'unknown blanks',
      row: { ...template, text: '{{nombre}} {{ciudad}} {{ciudad}} {{}}' },
      finds: [{ message: 'unknownBlank', column: 'text', says: '«ciudad, vacío»' }],
    },
    {
      name: 'a blank that nobody closed',
      row: { ...template, text: 'Hola {{nombre, gracias' },
      finds: [{ message: 'unknownBlank', column: 'text', says: '«nombre, gracias»' }],
    },
    {
      name: 'both',
      row: { ...template, reviewedOn: '01/01/2026', text: '{{constructor}}' },
      finds: [
        { message: 'tooLongAgo', column: 'reviewedOn' },
        { message: 'unknownBlank', column: 'text', says: '«constructor»' },
      ],
    },
  ],
});

const live = { date: '23/11/2026', topic: 'Renta Ciudadana', institutional: 'Sí' };

testRule(liveProtocol, {
  valid: [
    { name: 'asked for', row: { ...live, protocolAsked: 'Sí' } },
    { name: 'asked for, as a box', row: { ...live, protocolAsked: true, protocolReceived: false } },
    { name: 'asked for on a day', row: { ...live, protocolAsked: '19/11/2026' } },
    { name: 'asked for in words', row: { ...live, protocolAsked: 'Se pidió por correo' } },
    { name: 'received', row: { ...live, protocolAsked: '', protocolReceived: 'X' } },
    { name: 'not needed', row: { ...live, protocolAsked: 'No aplica' } },
    { name: 'further away', row: { ...live, date: '24/11/2026' } },
    { name: 'over', row: { ...live, date: '19/11/2026' } },
    { name: 'called off', row: { ...live, status: 'Cancelado' } },
    { name: 'of another entity', row: { ...live, institutional: 'No', entity: 'SENA' } },
    { name: 'of another entity, as a box', row: { ...live, institutional: false, entity: 'SENA' } },
    { name: 'of another entity by its name alone', row: { ...live, institutional: '', entity: 'SENA' } },
    { name: 'no date', row: { ...live, date: 'pronto' } },
  ],
  invalid: [
    {
      name: 'in three days',
      row: live,
      finds: [{ message: 'notAsked', column: 'protocolAsked', says: '«Renta Ciudadana» es el 23/11/2026' }],
    },
    { name: 'today', row: { ...live, date: '20/11/2026' }, finds: [{ message: 'notAsked', column: 'protocolAsked' }] },
    {
      name: 'no, in several ways',
      row: { ...live, protocolAsked: 'Aún no', protocolReceived: 'Pendiente' },
      finds: [{ message: 'notAsked', column: 'protocolAsked' }],
    },
    {
      name: 'unticked boxes',
      row: { ...live, institutional: false, protocolAsked: false, protocolReceived: false },
      finds: [{ message: 'notAsked', column: 'protocolAsked' }],
    },
    {
      name: 'of our own by its name',
      row: { ...live, institutional: '', entity: 'Prosperidad Social' },
      finds: [{ message: 'notAsked', column: 'protocolAsked' }],
    },
    {
      name: 'only the other column',
      row: live,
      without: ['protocolAsked'],
      finds: [{ message: 'notAsked', column: 'protocolReceived' }],
    },
    {
      name: 'CONFIGURACIÓN asks earlier',
      row: { ...live, date: '27/11/2026' },
      settings: { liveNoticeDays: 7 },
      finds: [{ message: 'notAsked', column: 'protocolAsked' }],
    },
  ],
});

const ofOthers = { ...live, institutional: 'No', entity: 'Ministerio de Educación' };
const entities = (entity: string, phone = '601 000 00 00') => ({ side: { entities: [{ entity, phone }] } });

testRule(liveEntity, {
  valid: [
    { name: 'there', row: ofOthers, ...entities('MINISTERIO DE EDUCACION') },
    { name: 'there by a longer name', row: ofOthers, ...entities('Ministerio de Educación Nacional') },
    {
      name: 'by its initials',
      row: { ...ofOthers, entity: 'ICBF' },
      ...entities('Instituto Colombiano de Bienestar Familiar'),
    },
    {
      name: 'by the name in brackets',
      row: { ...ofOthers, entity: 'SENA' },
      ...entities('Servicio Nacional de Aprendizaje (SENA)'),
    },
    { name: 'our own', row: { ...ofOthers, institutional: 'Sí' } },
    { name: 'our own by name', row: { ...ofOthers, entity: 'Prosperidad Social' } },
    { name: 'nobody says whose', row: { ...ofOthers, entity: '' } },
  ],
  invalid: [
    {
      name: 'no directory',
      row: ofOthers,
      finds: [{ message: 'unknown', column: 'entity', says: '«Ministerio de Educación»' }],
    },
    {
      name: 'others',
      row: ofOthers,
      ...entities('Ministerio del Trabajo'),
      finds: [{ message: 'unknown', column: 'entity' }],
    },
    {
      name: 'there without channels',
      row: ofOthers,
      ...entities('Ministerio de Educación', ' '),
      finds: [{ message: 'noChannels', column: 'entity' }],
    },
  ],
});

const ana = { name: 'Ana Pérez', tab: 'ANA' };
// Thursday
const preturno = { date: '19/11/2026', agent: 'Ana Pérez' };

testRule(rosterDay, {
  valid: [
    { name: 'a Thursday', row: preturno, agents: [ana] },
    { name: 'a Tuesday to come', row: { ...preturno, date: '24/11/2026' }, agents: [ana] },
    { name: 'by a first name', row: { ...preturno, agent: 'ana' }, agents: [ana] },
    { name: 'surname first', row: { ...preturno, agent: 'PEREZ ANA' }, agents: [ana] },
    { name: 'two of them', row: { ...preturno, agent: 'Ana y Luis' }, agents: [ana, { name: 'Luis Rojas' }] },
    { name: 'no AGENTES', row: { ...preturno, agent: 'Eva' } },
  ],
  invalid: [
    {
      name: 'a Wednesday',
      row: { ...preturno, date: '18/11/2026' },
      finds: [{ message: 'otherDay', column: 'date', says: 'el 18/11/2026 es mié' }],
    },
    {
      name: 'a holiday on a Tuesday',
      row: { ...preturno, date: '08/12/2026' },
      finds: [{ message: 'closed', column: 'date', says: 'Inmaculada' }],
    },
    {
      name: 'closed in FESTIVOS',
      row: preturno,
      changes: [{ day: '2026-11-19' as never, name: 'Asamblea', open: false }],
      finds: [{ message: 'closed', column: 'date', says: 'Asamblea' }],
    },
    { name: 'nobody', row: { ...preturno, agent: '' }, finds: [{ message: 'noAgent', column: 'agent' }] },
    {
      name: 'a stranger',
      row: { ...preturno, agent: 'Eva' },
      agents: [ana],
      finds: [{ message: 'unknownAgent', column: 'agent', says: '«Eva»' }],
    },
    {
      name: 'one of two is a stranger, on a Sunday',
      row: { date: '22/11/2026', agent: 'Ana / Eva' },
      agents: [ana],
      finds: [
        { message: 'otherDay', column: 'date' },
        { message: 'unknownAgent', column: 'agent' },
      ],
    },
  ],
});

const publication = { date: '19/11/2026', link: 'https://x.com/a/status/1', sentToTraining: 'Sí' };

testRule(publicationSent, {
  valid: [
    { name: 'sent', row: publication },
    { name: 'sent on a day', row: { ...publication, sentToTraining: '19/11/2026' } },
    { name: 'sent, as a box', row: { ...publication, sentToTraining: true } },
    { name: 'not needed', row: { ...publication, sentToTraining: 'N/A' } },
    { name: 'of today', row: { ...publication, date: '20/11/2026', sentToTraining: '' } },
    { name: 'of a Sunday', row: { ...publication, date: '15/11/2026', sentToTraining: '' } },
    { name: 'of a holiday', row: { ...publication, date: '16/11/2026', sentToTraining: '' } },
    { name: 'no date', row: { ...publication, date: '', sentToTraining: '' } },
  ],
  invalid: ['', false, 'No', 'Pendiente', '-'].map((sentToTraining) => ({
    name: `${JSON.stringify(sentToTraining)}`,
    row: { ...publication, sentToTraining },
    finds: [{ message: 'notSent' as const, column: 'sentToTraining' as const, says: '19/11/2026' }],
  })),
});

const commitment = { commitment: 'Actualizar plantillas', dueOn: '19/11/2026', status: 'Cumplido' };

testRule(commitmentOverdue, {
  valid: [
    ...[
      'Hecho',
      'CUMPLIDA',
      'cerrado',
      '100 %',
      '100%',
      '100',
      1,
      true,
      'Sí',
      'Listo',
      'Se realizó el 18/11',
      'No aplica',
      'Cancelado',
    ].map((status) => ({ name: `${status}`, row: { ...commitment, status } })),
    { name: 'of today', row: { ...commitment, dueOn: '20/11/2026', status: '' } },
    { name: 'no day', row: { ...commitment, dueOn: 'Permanente', status: '' } },
  ],
  invalid: [
    '',
    'En curso',
    'Pendiente',
    '50 %',
    0.5,
    'No cumplido',
    'Sin realizar',
    'Parcialmente cumplido',
    'Por hacer',
    false,
  ].map((status) => ({
    name: `${JSON.stringify(status)}`,
    row: { ...commitment, status },
    finds: [{ message: 'overdue' as const, column: 'dueOn' as const, says: '19/11/2026' }],
  })),
});
