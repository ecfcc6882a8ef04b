import { replyFromTemplate } from '../../../src/core/rules/reply-from-template';
import { type InvalidCase, type RowCells, testRule } from '../../support/rule-tester';

const TEMPLATES: readonly RowCells<'templates'>[] = [
  {
    key: 'fechas',
    text: '{{saludo}} las fechas de pago de {{programa}} se publican en nuestras redes oficiales. Consúltelas de forma periódica.',
  },
  { key: 'canales', network: 'Twitter', text: 'Hola. Conoce nuestros canales de atención en www.example.com' },
  { key: 'con-red', text: 'Twitter\nHola {{nombre}}, tu caso está en validación. {{despedida}}' },
  { key: 'live', text: 'Facebook Live: hoy hablamos de {{tema_live}} a las {{hora}}' },
  { key: 'vieja', text: 'Hola. El programa cerró sus inscripciones.', validUntil: '31/10/2026' },
  { key: '', name: 'Próxima', text: 'Hola. El programa abre sus inscripciones pronto.', validFrom: '01/12/2026' },
  { key: 'vacía', text: '{{saludo}} {{despedida}}' },
];
const FECHAS =
  'Hola, las fechas de pago de Renta Joven se publican en nuestras redes oficiales. Consúltelas de forma periódica.';

const given = (reply: string, row: RowCells<'agent'> = {}) => ({
  row: { network: 'Twitter', date: '20/11/2026', reply, ...row },
  side: { templates: TEMPLATES },
  settings: { templatesComplete: true },
});

const VALID: readonly (readonly [name: string, reply: string, row?: RowCells<'agent'>])[] = [
  ['verbatim', 'Twitter Hola. Conoce nuestros canales de atención en www.example.com'],
  ['with its blanks filled', `Twitter ${FECHAS}`],
  [
    'in other case, accents, blanks and punctuation',
    `TWITTER: ${FECHAS.toUpperCase().replace(/Ú/g, 'U').replace(/ /g, '\n ')} 🙏`,
  ],
  ['without the word of its network: another rule tells', FECHAS],
  ['with the word of another: another rule tells', `Facebook ${FECHAS}`],
  ['after its author on the wall', 'Twitter @ana_1 Hola. Conoce nuestros canales de atención en www.example.com'],
  ['the template holds the word of the network', 'Twitter Hola Ana, tu caso está en validación. Feliz día'],
  ['the template begins like one', 'Facebook Facebook Live: hoy hablamos de pagos a las 10', { network: 'Facebook' }],
  ['the same, and the word was left out', 'Facebook Live: hoy hablamos de pagos a las 10', { network: 'Facebook' }],
  ['one that was in force that day', 'Twitter Hola. El programa cerró sus inscripciones.', { date: '31/10/2026' }],
  ['nobody noted the day', 'Twitter Hola. El programa cerró sus inscripciones.', { date: '' }],
  ['nobody noted the network', 'Hola. Conoce nuestros canales de atención en www.example.com', { network: '' }],
  ['with an escalation', 'Twitter Tu caso lo tiene la entidad', { escalation: '12' }],
  ['archived', 'Twitter Gracias por escribir', { code: 'archivado' }],
  ['not answered', 'Twitter'],
  ['information of a live, in Observaciones', 'Twitter Llama al 123', { notes: 'Información del Live' }],
  ['information of a live, in Plantilla', 'Twitter Llama al 123', { template: 'informacion del live' }],
  ['information of a live, in the reply', 'Twitter Información del live: llama al 123'],
];

type Message = keyof typeof replyFromTemplate.messages;
const INVALID: readonly (readonly [
  name: string,
  reply: string,
  message: Message,
  says: string,
  row?: RowCells<'agent'>,
])[] = [
  [
    'another word',
    'Twitter Hola. Conoce nuestros medios de atención en www.example.com',
    'otherWords',
    '«canales», dice «canales de atención en www» donde ella dice «medios de atención en www»',
  ],
  [
    'after a blank',
    `Twitter ${FECHAS.replace('publican', 'anuncian')}`,
    'otherWords',
    'dice «publican en nuestras redes oficiales» donde ella dice «anuncian en nuestras redes oficiales»',
  ],
  [
    'the end is missing',
    `Twitter ${FECHAS.replace(' de forma periódica.', '')}`,
    'wordsMissing',
    'le falta «de forma periódica» de la plantilla «fechas»',
  ],
  [
    'words at the start',
    'Twitter Buen día. Hola. Conoce nuestros canales de atención en www.example.com',
    'otherWords',
    'dice «Hola Conoce nuestros canales de» donde ella dice «Buen día Hola Conoce nuestros»',
  ],
  ['words at the end', `Twitter ${FECHAS} ¡Feliz día!`, 'wordsAdded', 'agrega «Feliz día» a la plantilla «fechas»'],
  [
    'a blank without its value',
    `Twitter ${FECHAS.replace('Renta Joven ', '')}`,
    'unfilled',
    'falta el dato «programa» de la plantilla «fechas»',
  ],
  [
    'the last blank without its value',
    'Twitter Hola Ana, tu caso está en validación.',
    'unfilled',
    'falta el dato «despedida»',
  ],
  [
    'a blank as it was copied',
    `Twitter ${FECHAS.replace('Renta Joven', '{{programa}}')}`,
    'leftBlank',
    'el espacio «programa»',
  ],
  [
    'of the other network',
    'Facebook Hola. Conoce nuestros canales de atención en www.example.com',
    'notInForce',
    '«canales»',
    { network: 'Facebook' },
  ],
  ['no longer in force', 'Twitter Hola. El programa cerró sus inscripciones.', 'notInForce', '«vieja»'],
  [
    'not yet in force, named by its Nombre',
    'Twitter Hola. El programa abre sus inscripciones pronto.',
    'notInForce',
    '«Próxima»',
  ],
  ['like none', 'Twitter Mañana abrimos temprano', 'unlike', ''],
];

testRule(replyFromTemplate, {
  valid: [
    ...VALID.map(([name, reply, row]) => ({ name, ...given(reply, row) })),
    { name: 'PLANTILLAS is not complete', ...given('Twitter Mañana abrimos'), settings: {} },
    { name: 'PLANTILLAS is empty', ...given('Twitter Mañana abrimos'), side: {} },
  ],
  invalid: [
    ...INVALID.map(
      ([name, reply, message, says, row]): InvalidCase<'agent', Message> => ({
        name,
        ...given(reply, row),
        finds: [{ message, column: 'reply', says }],
      }),
    ),
    {
      name: 'information of a live where that is not allowed',
      ...given('Twitter Información del live: llama al 123'),
      settings: { templatesComplete: true, directRepliesAllowed: false },
      finds: [{ message: 'unlike', column: 'reply' }],
    },
  ],
});
