import type { Network } from './posts';

/** A text that agents answer with; what stands in `{{…}}` they fill in (acta 31 and 33). */
export interface Template {
  readonly key: string;
  readonly name: string;
  /** null: for both. */
  readonly network: Network | null;
  readonly use: 'Muro' | 'DM' | 'Muro y DM' | 'Live';
  readonly text: string;
}

type Text = readonly [key: string, name: string, text: string];

const templates = (network: Network | null, use: Template['use'], texts: readonly Text[]): readonly Template[] =>
  texts.map(([key, name, text]) => ({ key, name, network, use, text }));

const PAGE = 'https://www.prosperidadsocial.gov.co/servicio-al-ciudadano/';
const HOURS =
  'Nuestros canales de atención están habilitados de 8:00 a.m. a 6:00 p.m. lunes a viernes y sábados de 8:00 a.m. a 1:00 p.m.';
const LINES = [
  'Línea gratuita Nacional: 018000951100',
  'Línea Bogotá: (601) 3791088',
  'Mensaje de texto: 85594',
  'WhatsApp: 3188067329',
].join('\n\n');
const CHAT = 'https://nggly242.inconcertcc.com/DPS/index.html';
const ACCOUNTS = [
  'Redes sociales oficiales y página web:',
  'Twitter: @ProsperidadCol',
  'Facebook: Prosperidad Social',
  'Página web: www.prosperidadsocial.gov.co',
].join('\n\n');
const CALLBACK =
  'www.prosperidadsocial.gov.co/servicio al ciudadano/atención al ciudadano/canales de atención /Web Call-back';
const CONTACT = `${HOURS}\n\n${LINES}`;

export const GENERAL = templates(null, 'Muro y DM', [
  [
    'general-fechas',
    'Fechas de pago',
    '{{saludo}} las fechas de pago se publican en nuestras redes oficiales y en www.prosperidadsocial.gov.co. Te recomendamos consultarlas de forma periódica.',
  ],
  [
    'general-requisitos',
    'Requisitos e ingreso',
    '{{saludo}} para conocer los requisitos y la forma de ingreso al programa visita www.prosperidadsocial.gov.co, opción Programas. Feliz día.',
  ],
  [
    'general-cupos',
    'Cupos y Sisbén',
    '{{saludo}} los cupos se asignan según la información del Sisbén IV y la disponibilidad del programa. Mantén tu encuesta actualizada en la alcaldía de tu municipio.\n\nProsperidad Social',
  ],
  [
    'general-puntos',
    'Puntos de pago',
    '{{saludo}} los puntos de pago de tu municipio se consultan con tu número de documento en www.prosperidadsocial.gov.co, opción Beneficiarios.',
  ],
  [
    'general-gratis',
    'Trámites gratuitos',
    `{{saludo}} recuerda que todos nuestros trámites son gratuitos y no necesitas intermediarios para acceder a los programas.\n\n${CONTACT}`,
  ],
  [
    'general-priorizacion',
    'Priorización',
    '{{saludo}} el ingreso al programa se hace por priorización, de acuerdo con los datos del Sisbén y los registros de cada programa. No requiere inscripción en redes sociales. Feliz día.',
  ],
]);

export const PARTICULAR = templates(null, 'Muro y DM', [
  [
    'particular-validacion',
    'Hogar en validación',
    '{{saludo}} verificamos la información y tu hogar se encuentra en proceso de validación. Te invitamos a consultar el resultado en el próximo ciclo.',
  ],
  [
    'particular-municipio',
    'Cambio de municipio',
    '{{saludo}} si cambiaste de municipio es necesario actualizar la encuesta del Sisbén en la alcaldía y luego informar la novedad al enlace municipal del programa.\n\nProsperidad Social',
  ],
  [
    'particular-datos',
    'Actualización de datos',
    `{{saludo}} para la actualización de datos puedes acercarte a la alcaldía de tu municipio con el documento de identidad original y una copia.\n\n${CONTACT}`,
  ],
  [
    'particular-giro',
    'Consulta del giro',
    '{{saludo}} tu giro se puede consultar con el número de documento en los puntos de pago autorizados. Recuerda llevar el documento original. Feliz día.',
  ],
  [
    'particular-novedad',
    'Novedades con el enlace municipal',
    '{{saludo}} la novedad que describes se tramita con el enlace municipal del programa. Allí te informarán los soportes que debes presentar.',
  ],
]);

/** Nobody is asked for personal data on the wall. */
export const ASKS_FOR_DATA = templates(null, 'DM', [
  [
    'particular-revision',
    'Datos para revisar el caso',
    '{{saludo}} para revisar tu caso por favor compártenos por este medio tu nombre completo, número de documento y municipio de residencia.',
  ],
]);

export const PQRD = templates(null, 'DM', [
  [
    'pqrd-registrada',
    'PQRD registrada',
    '{{saludo}} gracias por informarnos. Tu solicitud quedó registrada y será atendida por el área encargada.',
  ],
  [
    'pqrd-seguimiento',
    'Seguimiento de la PQRD',
    `{{saludo}} registramos tu solicitud en nuestro sistema. Para hacer seguimiento puedes usar el formulario PQRSD de www.prosperidadsocial.gov.co\n\n${CONTACT}`,
  ],
  [
    'pqrd-gracias',
    'Agradecimiento',
    '{{saludo}} agradecemos tu mensaje. Lo registramos con el fin de mejorar nuestro servicio. Feliz día.',
  ],
]);

/** On the wall while the answer to a general question goes by direct message (acta 16). */
export const CHANNELS = templates('Twitter', 'Muro', [
  ['canales-1', 'Canales de atención', `Hola. Conoce nuestros canales de atención en ${PAGE}`],
  [
    'canales-2',
    'Canales de atención',
    `Gracias por escribirnos. En este enlace encuentras nuestros canales de atención: ${PAGE}`,
  ],
  ['canales-3', 'Canales de atención', `Hola, con gusto te orientamos. Consulta nuestros canales de atención: ${PAGE}`],
]);

/** The same for a particular question (acta 16). */
export const BY_MESSAGE = templates('Twitter', 'Muro', [
  ['mensaje-interno', 'Respuesta por mensaje interno', 'Te vamos a enviar la respuesta por mensaje interno'],
]);

/** For accounts without direct messages (acta 19). */
export const WALL_ONLY = templates('Twitter', 'Muro', [
  [
    'sin-dm-caso',
    'Sin DM: revisión del caso',
    `Hola. Para revisar tu caso comunícate por nuestros canales de atención: ${PAGE}`,
  ],
  [
    'sin-dm-estado',
    'Sin DM: estado del hogar',
    'Hola. Consulta el estado de tu hogar con tu documento en www.prosperidadsocial.gov.co, opción Beneficiarios.',
  ],
  [
    'sin-dm-requisitos',
    'Sin DM: requisitos',
    'Hola. Para conocer los requisitos del programa ingresa a www.prosperidadsocial.gov.co, opción Programas.',
  ],
]);

export const [ESCALATED, OTHER_ENTITY] = templates('Twitter', 'Muro y DM', [
  [
    'escalado',
    'Caso escalado',
    'Hola, tu consulta fue enviada al área encargada. Apenas tengamos la respuesta te la compartimos.',
  ],
  ['otra-entidad', 'Tema de otra entidad', 'Hola. Para este tema consulta los canales de atención en {{canales}}'],
]) as readonly [Template, Template];

/** Acta 28: while the live is on the air, and within a month after its end. */
export const [LIVE_ON_AIR, LIVE_ENDED] = templates('Facebook', 'Live', [
  [
    'live-en-vivo',
    'Facebook Live en vivo',
    [
      'Buen día. Gracias por su asistencia y participación en el Facebook Live: {{tema_live}}. Es muy importante para nosotros conocer sus dudas e inquietudes, por lo anterior le sugerimos realizar sus preguntas respecto al tema tratado en el vivo y de tal manera poderles orientar de forma clara y correcta.',
      HOURS,
      LINES,
      `Servicio de devolución de llamada: ${CALLBACK}`,
      `Por medio de la página web, a través de Chat web en el siguiente Link: Chat web:\n\n${CHAT}`,
      ACCOUNTS,
    ].join('\n\n'),
  ],
  [
    'live-finalizado',
    'Facebook Live finalizado',
    [
      'Buen día, Gracias por su asistencia y participación en el Facebook Live: {{tema_live}}. Si tiene alguna duda respecto al tema tratado puede comunicarse con nuestros canales de atención, o si lo desea puede ver de nuevo el vídeo, ingresando al siguiente enlace:',
      '{{enlace_video}}',
      HOURS.replace(' de atención', ''),
      LINES,
      `Servicio de devolución de llamadas: ${CALLBACK}`,
      `Por medio de la página web, a través de Chat web en el siguiente Link:\n\nChat web: ${CHAT}`,
      ACCOUNTS,
    ].join('\n\n'),
  ],
]) as readonly [Template, Template];

/** All of PLANTILLAS. */
export const TEMPLATES: readonly Template[] = [
  ...GENERAL,
  ...PARTICULAR,
  ...ASKS_FOR_DATA,
  ...PQRD,
  ...CHANNELS,
  ...BY_MESSAGE,
  ...WALL_ONLY,
  ESCALATED,
  OTHER_ENTITY,
  LIVE_ON_AIR,
  LIVE_ENDED,
];
