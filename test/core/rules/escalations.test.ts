import { escalationComplete } from '../../../src/core/rules/escalation-complete';
import { escalationDates } from '../../../src/core/rules/escalation-dates';
import { escalationLink } from '../../../src/core/rules/escalation-link';
import { escalationOneTopic } from '../../../src/core/rules/escalation-one-topic';
import { escalationOverdue } from '../../../src/core/rules/escalation-overdue';
import { escalationReport } from '../../../src/core/rules/escalation-report';
import { escalationSender } from '../../../src/core/rules/escalation-sender';
import { escalationState } from '../../../src/core/rules/escalation-state';
import { readCsv } from '../../support/read-csv';
import { testRule } from '../../support/rule-tester';

const shown = (day = '') => day.split('-').reverse().join('/');

const whole = {
  number: '4',
  sentOn: '18/11/2026',
  agent: 'Ana Pérez',
  agentMail: 'ana@example.com',
  topic: 'Fechas de pago de Renta Ciudadana',
  description: 'Preguntan cuándo empieza el ciclo de diciembre',
  link: 'https://www.facebook.com/ProsperidadSocial/posts/1234567890123456',
  comments: '¿Cuándo pagan?',
  screenshot: '1 imagen, enviada 18/11/2026',
};

testRule(escalationComplete, {
  valid: [
    { name: 'all five', row: whole },
    { name: 'words that begin with No', row: { ...whole, description: 'No les llega el giro', comments: 'no' } },
    { name: 'a comment of an emoji', row: { ...whole, comments: '😭' } },
    { name: 'the user’s own mark', row: { ...whole, screenshot: 'Sí' } },
    { name: 'a ticked box', row: { ...whole, screenshot: true } },
    { name: 'a piece that the tab has no column for', row: { ...whole, screenshot: '' }, without: ['screenshot'] },
  ],
  invalid: [
    {
      name: 'nothing but a topic',
      row: { topic: 'Pagos' },
      finds: [
        { message: 'missing', column: 'description', says: 'Descripción' },
        { message: 'missing', column: 'link', says: 'Enlace' },
        { message: 'missing', column: 'comments', says: 'Comentarios' },
        { message: 'missing', column: 'screenshot', says: 'Pantallazo' },
      ],
    },
    { name: 'no topic', row: { ...whole, topic: ' ' }, finds: [{ message: 'missing', column: 'topic' }] },
    { name: 'N/A', row: { ...whole, comments: 'N/A' }, finds: [{ message: 'missing', column: 'comments' }] },
    {
      name: 'an unticked box',
      row: { ...whole, screenshot: false },
      finds: [{ message: 'missing', column: 'screenshot' }],
    },
    { name: 'No', row: { ...whole, screenshot: 'No' }, finds: [{ message: 'missing', column: 'screenshot' }] },
    {
      name: 'closed all the same',
      row: { ...whole, comments: '', closedOn: '20/11/2026' },
      finds: [{ message: 'missing', column: 'comments' }],
    },
  ],
});

testRule(escalationLink, {
  valid: [
    { name: 'Facebook', row: whole },
    { name: 'Twitter', row: { link: 'https://x.com/ProsperidadCol/status/1570000000000000001' } },
    { name: 'words beside it', row: { link: `Publicación: ${whole.link}` } },
    { name: 'an empty cell is escalation-complete’s', row: { link: ' ' } },
  ],
  invalid: [
    {
      name: 'a profile',
      row: { link: 'https://www.facebook.com/ProsperidadSocial' },
      finds: [{ message: 'noPost', column: 'link', says: 'es de un perfil o una página' }],
    },
    {
      name: 'another host',
      row: { link: 'https://www.facebook.com@ejemplo.example/posts/1234567890123456' },
      finds: [{ message: 'noPost', column: 'link', says: 'no es de Facebook ni de Twitter' }],
    },
    {
      name: 'words',
      row: { link: 'Ver correo' },
      finds: [{ message: 'noPost', column: 'link', says: 'no es un enlace' }],
    },
  ],
});

const corporate = { corporateDomain: 'example.com' };
testRule(escalationSender, {
  valid: [
    { name: 'the domain', row: whole, settings: corporate },
    { name: 'in capitals, with a name', row: { agentMail: 'Ana <ANA@Example.COM>' }, settings: corporate },
    { name: 'below the domain', row: { agentMail: 'ana@redes.example.com' }, settings: corporate },
    { name: 'nothing is asked without a domain', row: { agentMail: 'ana@gmail.example' } },
    { name: 'no mail', row: { agentMail: '' }, settings: corporate },
  ],
  invalid: [
    {
      name: 'another domain',
      row: { agentMail: 'ana@correo.example' },
      settings: corporate,
      finds: [{ message: 'otherDomain', column: 'agentMail', says: '«ana@correo.example»' }],
    },
    {
      name: 'a domain that ends alike',
      row: { agentMail: 'ana@notexample.com' },
      settings: corporate,
      finds: [{ message: 'otherDomain', column: 'agentMail' }],
    },
    {
      name: 'one of two',
      row: { agentMail: 'ana@example.com, ana@correo.example' },
      settings: corporate,
      finds: [{ message: 'otherDomain', column: 'agentMail' }],
    },
    {
      name: 'no address',
      row: { agentMail: 'Ana Pérez' },
      settings: corporate,
      finds: [{ message: 'otherDomain', column: 'agentMail' }],
    },
  ],
});

testRule(escalationOneTopic, {
  valid: [
    { name: 'alone', row: whole },
    { name: 'another topic', row: whole, others: [{ ...whole, number: '5', topic: 'Requisitos de Renta Joven' }] },
    { name: 'another day', row: whole, others: [{ ...whole, number: '5', sentOn: '19/11/2026' }] },
    { name: 'the other is closed', row: whole, others: [{ ...whole, number: '5', closedOn: '20/11/2026' }] },
    { name: 'the other is closed by its Estado', row: whole, others: [{ ...whole, number: '5', status: 'Cerrado' }] },
    { name: 'itself answered', row: { ...whole, answeredOn: '20/11/2026' }, others: [{ ...whole, number: '5' }] },
    { name: 'its own second round', row: whole, others: [{ ...whole, number: '5', round: '2', origin: '4' }] },
    { name: 'no topics', row: { ...whole, topic: '' }, others: [{ ...whole, topic: '' }] },
    { name: 'no dates', row: { ...whole, sentOn: '' }, others: [{ ...whole, sentOn: '' }] },
    { name: 'one topic of two words', row: { ...whole, topic: 'Quejas y reclamos' } },
    { name: 'closed, of two topics', row: { ...whole, topic: 'A qué hora; dónde', closedOn: '20/11/2026' } },
  ],
  invalid: [
    {
      name: 'the same topic',
      row: whole,
      others: [{ ...whole, number: '5', topic: '  fechas de pago de renta CIUDADANA' }],
      finds: [{ message: 'shared', column: 'topic', says: '(No. 5)' }],
    },
    {
      name: 'the same topic, without numbers',
      row: { ...whole, number: '' },
      others: [{ ...whole, number: '', agent: 'Luis Rojas' }],
      finds: [{ message: 'shared', column: 'topic', says: '(de Luis Rojas)' }],
    },
    {
      name: 'two programmes',
      row: { ...whole, topic: 'Renta Ciudadana y Colombia Mayor' },
      finds: [{ message: 'joined', column: 'topic', says: 'une 2 temas' }],
    },
    {
      name: 'a list',
      row: { ...whole, topic: 'Fechas de pago; cambio de titular; requisitos' },
      others: [{ ...whole, number: '5', topic: 'Fechas de pago; cambio de titular; requisitos' }],
      finds: [{ message: 'joined', column: 'topic', says: 'une 3 temas' }],
    },
  ],
});

// The dates were counted apart from our calendar (data/due_dates.csv).
const counted = readCsv('due_dates.csv').map((row) => ({
  name: `sent on ${row.enviado}`,
  sentOn: shown(row.enviado),
  report: shown(row.mas5_habiles),
  due: shown(row.mas8_habiles),
}));

testRule(escalationDates, {
  valid: [
    ...counted.map(({ name, sentOn, report, due }) => ({ name, row: { sentOn, reportOn: report, dueOn: due } })),
    { name: 'with an hour', row: { sentOn: '18/11/2026 16:40', reportOn: '25/11/2026', dueOn: '30/11/2026 23:59' } },
    { name: 'no column for day 5', row: { sentOn: '18/11/2026', dueOn: '30/11/2026' }, without: ['reportOn'] },
    { name: 'closed before anybody wrote them', row: { sentOn: '18/11/2026', closedOn: '19/11/2026' } },
    { name: 'answered before anybody wrote them', row: { sentOn: '18/11/2026', answeredOn: '19/11/2026' } },
    { name: 'closed by Estado', row: { sentOn: '18/11/2026', status: 'Cerrado' } },
    {
      name: 'by calendar days',
      row: { sentOn: '18/11/2026', reportOn: '23/11/2026', dueOn: '26/11/2026' },
      settings: { calendarDays: true },
    },
    {
      name: 'FESTIVOS closes a day',
      row: { sentOn: '18/11/2026', reportOn: '26/11/2026', dueOn: '01/12/2026' },
      changes: [{ day: '2026-11-20' as never, name: 'Asamblea', open: false }],
    },
  ],
  invalid: [
    ...counted.map(({ name, sentOn, report, due }) => ({
      name: `${name}, both empty`,
      row: { sentOn },
      finds: [
        {
          message: 'noDate' as const,
          column: 'reportOn' as const,
          fix: report,
          says: `Fecha reporte, que es el ${report}`,
        },
        { message: 'noDate' as const, column: 'dueOn' as const, fix: due, says: `Fecha límite, que es el ${due}` },
      ],
    })),
    {
      name: 'a holiday was counted',
      row: { sentOn: '06/07/2026', reportOn: '14/07/2026', dueOn: '16/07/2026' },
      finds: [
        {
          message: 'otherDateSkipping',
          column: 'dueOn',
          fix: '17/07/2026',
          says: 'día 8 después del 06/07/2026; no cuentan: lun 13 jul (festivo), sáb, dom',
        },
      ],
    },
    {
      name: 'a weekend was counted',
      row: { sentOn: '18/11/2026', reportOn: '23/11/2026', dueOn: '30/11/2026' },
      finds: [{ message: 'otherDateSkipping', column: 'reportOn', fix: '25/11/2026', says: 'no cuentan: sáb, dom' }],
    },
    {
      name: 'nothing was left out, the date is still another',
      row: { sentOn: '18/11/2026', reportOn: '24/11/2026', dueOn: '27/11/2026' },
      settings: { calendarDays: true },
      finds: [
        { message: 'otherDate', column: 'reportOn', fix: '23/11/2026' },
        { message: 'otherDate', column: 'dueOn', fix: '26/11/2026' },
      ],
    },
    {
      name: 'no date but words',
      row: { sentOn: '18/11/2026', reportOn: 'la otra semana', dueOn: '30/11/2026' },
      finds: [{ message: 'otherDateSkipping', column: 'reportOn', fix: '25/11/2026' }],
    },
    {
      name: 'a closed case with a wrong date',
      row: { sentOn: '18/11/2026', reportOn: '25/11/2026', dueOn: '28/11/2026', closedOn: '19/11/2026' },
      finds: [{ message: 'otherDateSkipping', column: 'dueOn', fix: '30/11/2026' }],
    },
    { name: 'no sending', row: { topic: 'Pagos' }, finds: [{ message: 'noSending', column: 'sentOn' }] },
    {
      name: 'a sending that cannot be read',
      row: { sentOn: '31/11/2026', dueOn: '30/11/2026' },
      finds: [{ message: 'noTerm', column: 'sentOn', says: '«31/11/2026»' }],
    },
    {
      name: 'a sending beyond the calendar',
      row: { sentOn: '18/11/2206' },
      finds: [{ message: 'noTerm', column: 'sentOn', says: '«18/11/2206»' }],
    },
  ],
});

// By WORKDAY with the holiday of the 16th: day 5 of the 12th is the 20th, today; day 8 of the 9th is the 20th.
const day5 = { number: '4', sentOn: '12/11/2026' };
const day8 = { number: '4', sentOn: '09/11/2026' };
const late = { number: '4', sentOn: '06/11/2026' };

testRule(escalationState, {
  valid: [
    { name: 'sent', row: { ...whole, status: 'Enviado' } },
    { name: 'another gender and case', row: { ...late, answeredOn: '12/11/2026', status: 'RESPONDIDA' } },
    { name: 'the mail is on its way', row: { ...late, status: 'ENVIANDO' } },
    { name: 'nobody knows whether it went', row: { ...late, status: 'Por confirmar' } },
    { name: 'open in another word', row: { ...day5, status: 'Pendiente' } },
    { name: 'words of the team', row: { ...late, status: 'Llamar el lunes' } },
    { name: 'no date to tell from', row: { topic: 'Pagos', status: 'Enviado' } },
    { name: 'resent', row: { ...late, status: 'Reenviado' }, others: [{ number: '5', round: '2', origin: '4' }] },
    { name: 'closed, no column for the day', row: { ...late, status: 'Cerrado' }, without: ['closedOn'] },
    { name: 'reported, no column for the day', row: { ...day5, status: 'Reportado' }, without: ['reportedOn'] },
  ],
  invalid: [
    { name: 'empty', row: whole, finds: [{ message: 'empty', column: 'status', fix: 'Enviado' }] },
    {
      name: 'time went by',
      row: { ...late, status: 'Enviado' },
      finds: [{ message: 'other', column: 'status', fix: 'Vencido', says: '«Enviado»: por sus fechas es «Vencido»' }],
    },
    {
      name: 'answered',
      row: { ...late, status: 'Vencido', answeredOn: '20/11/2026' },
      finds: [{ message: 'other', column: 'status', fix: 'Respondido' }],
    },
    {
      name: 'answered, open in another word',
      row: { ...late, status: 'En trámite', answeredOn: '20/11/2026' },
      finds: [{ message: 'other', column: 'status', fix: 'Respondido' }],
    },
    {
      name: 'resent',
      row: { ...late, status: 'Vencido' },
      others: [{ number: '5', round: '2', origin: '4' }],
      finds: [{ message: 'other', column: 'status', fix: 'Reenviado' }],
    },
    {
      name: 'closed without its day',
      row: { ...late, status: 'Cerrado' },
      finds: [{ message: 'unproved', column: 'status', fix: 'Vencido', says: 'falta Cerrado el' }],
    },
    {
      name: 'resent without a second row',
      row: { ...whole, status: 'Reenviado' },
      finds: [{ message: 'unproved', column: 'status', fix: 'Enviado', says: 'la fila de la ronda 2' }],
    },
    {
      name: 'reported without its day',
      row: { ...day5, status: 'Reportado' },
      finds: [{ message: 'unproved', column: 'status', fix: 'Por reportar', says: 'falta Reportado el' }],
    },
    {
      name: 'reported once, overdue now',
      row: { ...late, status: 'Reportado', reportedOn: '13/11/2026' },
      finds: [{ message: 'other', column: 'status', fix: 'Vencido' }],
    },
  ],
});

testRule(escalationReport, {
  valid: [
    { name: 'not yet', row: whole },
    { name: 'reported', row: { ...day5, reportedOn: '20/11/2026' } },
    { name: 'reported by its Estado', row: { ...day5, status: 'Reportado' } },
    { name: 'answered', row: { ...day5, answeredOn: '19/11/2026' } },
    { name: 'answered by its Estado', row: { ...day5, status: 'Respondido' } },
    { name: 'the answer without its day', row: { ...day5, answer: 'Se confirma que aplica.' } },
    { name: 'resent', row: day5, others: [{ number: '5', round: '2', origin: '4' }] },
    { name: 'to the form', row: { ...day5, filedOn: '19/11/2026' } },
    { name: 'closed', row: { ...day5, closedOn: '19/11/2026' } },
    { name: 'the mail is not confirmed', row: { ...day5, status: 'ENVIANDO' } },
    { name: 'overdue is escalation-overdue’s', row: late },
  ],
  invalid: [
    {
      name: 'on day 5',
      row: day5,
      finds: [{ message: 'due', column: 'reportedOn', says: 'El 20/11/2026 se cumplió el día 5' }],
    },
    { name: 'on day 8', row: day8, finds: [{ message: 'due', column: 'reportedOn', says: '17/11/2026' }] },
    {
      name: 'in a second round',
      row: { ...day8, round: '2', origin: '1' },
      finds: [{ message: 'due', column: 'reportedOn' }],
    },
    {
      name: 'no column to write it',
      row: { ...day5, status: 'Enviado' },
      without: ['reportedOn'],
      finds: [{ message: 'due', column: 'sentOn' }],
    },
    {
      name: 'CONFIGURACIÓN reports earlier',
      row: whole,
      settings: { reportAfter: 1 },
      finds: [{ message: 'due', column: 'reportedOn', says: 'día 1' }],
    },
  ],
});

testRule(escalationOverdue, {
  valid: [
    { name: 'on day 8 there is still time', row: day8 },
    { name: 'answered', row: { ...late, answeredOn: '20/11/2026' } },
    { name: 'answered by its Estado', row: { ...late, status: 'Respondida' } },
    { name: 'resent', row: late, others: [{ number: '5', round: 2, origin: 4 }] },
    { name: 'to the form', row: { ...late, filedOn: '20/11/2026' } },
    { name: 'closed', row: { ...late, closedOn: '20/11/2026' } },
    { name: 'the mail is not confirmed', row: { ...late, status: 'Por confirmar' } },
    { name: 'no date', row: { topic: 'Pagos' } },
    {
      name: 'FESTIVOS closes a day',
      row: late,
      changes: [{ day: '2026-11-19' as never, name: 'Asamblea', open: false }],
    },
  ],
  invalid: [
    {
      name: 'the day after day 8',
      row: late,
      finds: [{ message: 'firstRound', column: 'dueOn', says: 'venció el 19/11/2026' }],
    },
    {
      name: 'reported',
      row: { ...late, reportedOn: '13/11/2026' },
      finds: [{ message: 'firstRound', column: 'dueOn' }],
    },
    {
      name: 'round 1 in words',
      row: { ...late, round: 'Ronda 1' },
      finds: [{ message: 'firstRound', column: 'dueOn' }],
    },
    {
      name: 'round 2',
      row: { ...late, round: '2', origin: '1' },
      others: [{ number: '1', sentOn: '20/10/2026' }],
      finds: [{ message: 'lastRound', column: 'dueOn', says: 'formulario PQRS' }],
    },
    { name: 'round 2 as a number', row: { ...late, round: 2 }, finds: [{ message: 'lastRound', column: 'dueOn' }] },
    {
      name: 'no column for day 8',
      row: late,
      without: ['dueOn'],
      finds: [{ message: 'firstRound', column: 'sentOn' }],
    },
  ],
});
