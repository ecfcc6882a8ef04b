import type { Network } from './posts';
import type { Random } from './random';

/** A template's key with its text. */
export interface Reply {
  readonly template: string;
  readonly text: string;
}

const PAGE = 'https://www.prosperidadsocial.gov.co/servicio-al-ciudadano/';

/** Acta 16: on the wall while the answer goes by direct message. */
const BY_MESSAGE = 'Te vamos a enviar la respuesta por mensaje interno';

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

const LIVE_TOPICS = [
  'Renta Ciudadana: preguntas frecuentes',
  'Colombia Mayor en su municipio',
  'Información importante programas y mejores historias escritas con nuestros beneficiarios',
];

/** Acta 28-G1, while the live is on the air. */
function liveOnAir(topic: string): string {
  return [
    `Buen día. Gracias por su asistencia y participación en el Facebook Live: ${topic}. Es muy importante para nosotros conocer sus dudas e inquietudes, por lo anterior le sugerimos realizar sus preguntas respecto al tema tratado en el vivo y de tal manera poderles orientar de forma clara y correcta.`,
    HOURS,
    LINES,
    `Servicio de devolución de llamada: ${CALLBACK}`,
    `Por medio de la página web, a través de Chat web en el siguiente Link: Chat web:\n\n${CHAT}`,
    ACCOUNTS,
  ].join('\n\n');
}

/** Acta 28-G2, within a month after the live ended. */
function liveEnded(topic: string, video: string): string {
  return [
    `Buen día, Gracias por su asistencia y participación en el Facebook Live: ${topic}. Si tiene alguna duda respecto al tema tratado puede comunicarse con nuestros canales de atención, o si lo desea puede ver de nuevo el vídeo, ingresando al siguiente enlace:`,
    video,
    HOURS.replace(' de atención', ''),
    LINES,
    `Servicio de devolución de llamadas: ${CALLBACK}`,
    `Por medio de la página web, a través de Chat web en el siguiente Link:\n\nChat web: ${CHAT}`,
    ACCOUNTS,
  ].join('\n\n');
}

const VIDEO = 'https://www.facebook.com/405619578277040/videos/597167558556116';

const SHORT_SCRIPTS = [
  `Hola. Conoce nuestros canales de atención en ${PAGE}`,
  `Gracias por escribirnos. En este enlace encuentras nuestros canales de atención: ${PAGE}`,
  `Hola, con gusto te orientamos. Consulta nuestros canales de atención: ${PAGE}`,
];
const SHORT_SCRIPTS_WITHOUT_DM = [
  ...SHORT_SCRIPTS,
  `Hola. Para revisar tu caso comunícate por nuestros canales de atención: ${PAGE}`,
  'Hola. Consulta el estado de tu hogar con tu documento en www.prosperidadsocial.gov.co, opción Beneficiarios.',
  'Hola. Para conocer los requisitos del programa ingresa a www.prosperidadsocial.gov.co, opción Programas.',
];

const GENERAL_BODIES = [
  'las fechas de pago se publican en nuestras redes oficiales y en www.prosperidadsocial.gov.co. Te recomendamos consultarlas de forma periódica.',
  'para conocer los requisitos y la forma de ingreso al programa visita www.prosperidadsocial.gov.co, opción Programas.',
  'los cupos se asignan según la información del Sisbén IV y la disponibilidad del programa. Mantén tu encuesta actualizada en la alcaldía de tu municipio.',
  'los puntos de pago de tu municipio se consultan con tu número de documento en www.prosperidadsocial.gov.co, opción Beneficiarios.',
  'recuerda que todos nuestros trámites son gratuitos y no necesitas intermediarios para acceder a los programas.',
  'el ingreso al programa se hace por priorización, de acuerdo con los datos del Sisbén y los registros de cada programa. No requiere inscripción en redes sociales.',
];
const PARTICULAR_BODIES = [
  'verificamos la información y tu hogar se encuentra en proceso de validación. Te invitamos a consultar el resultado en el próximo ciclo.',
  'si cambiaste de municipio es necesario actualizar la encuesta del Sisbén en la alcaldía y luego informar la novedad al enlace municipal del programa.',
  'para la actualización de datos puedes acercarte a la alcaldía de tu municipio con el documento de identidad original y una copia.',
  'tu giro se puede consultar con el número de documento en los puntos de pago autorizados. Recuerda llevar el documento original.',
  'la novedad que describes se tramita con el enlace municipal del programa. Allí te informarán los soportes que debes presentar.',
];
/** Only by direct message: nobody is asked for personal data on the wall. */
const ASKS_FOR_DATA =
  'para revisar tu caso por favor compártenos por este medio tu nombre completo, número de documento y municipio de residencia.';
const PQRD_BODIES = [
  'gracias por informarnos. Tu solicitud quedó registrada y será atendida por el área encargada.',
  'registramos tu solicitud en nuestro sistema. Para hacer seguimiento puedes usar el formulario PQRSD de www.prosperidadsocial.gov.co',
  'agradecemos tu mensaje. Lo registramos con el fin de mejorar nuestro servicio.',
];
const GREETINGS = [
  'Hola, ',
  'Buen día, ',
  'Hola, gracias por escribirnos: ',
  'Cordial saludo, ',
  '¡Hola! Te contamos: ',
];
const WALL_CLOSINGS = ['', '', '\n\nProsperidad Social', ' Feliz día.'];
const MESSAGE_CLOSINGS = [...WALL_CLOSINGS, `\n\n${HOURS}\n\n${LINES}`];
const SEPARATORS = [' ', ' ', ' ', ': ', ' - ', '\n', '\n\n', ', '];

/** Acta 14: the network's word, then the reply. */
export function registered(random: Random, network: Network, text: string): string {
  const word = random.weighted([
    [network, 94],
    [network.toUpperCase(), 4],
    [network.toLowerCase(), 2],
  ]);
  return word + random.pick(SEPARATORS) + text;
}

function message(random: Random, template: string, bodies: readonly string[]): Reply {
  return { template, text: random.pick(GREETINGS) + random.pick(bodies) + random.pick(MESSAGE_CLOSINGS) };
}

export function generalReply(random: Random): Reply {
  return message(random, 'general', GENERAL_BODIES);
}

export function particularReply(random: Random): Reply {
  return message(random, 'particular', [...PARTICULAR_BODIES, ASKS_FOR_DATA]);
}

export function pqrdReply(random: Random): Reply {
  return message(random, 'pqrd', PQRD_BODIES);
}

/** On Facebook's wall, where everybody reads it. */
export function facebookWallReply(random: Random, kind: 'General' | 'Particular'): Reply {
  const body = random.pick(kind === 'General' ? GENERAL_BODIES : PARTICULAR_BODIES);
  return { template: 'facebook-muro', text: random.pick(GREETINGS) + body + random.pick(WALL_CLOSINGS) };
}

export function escalatedReply(): Reply {
  return {
    template: 'escalado',
    text: 'Hola, tu consulta fue enviada al área encargada. Apenas tengamos la respuesta te la compartimos.',
  };
}

/** For another entity's business its own page is given (acta 3 and 13). */
export function entityReply(page: string): Reply {
  return { template: 'otra-entidad', text: `Hola. Para este tema consulta los canales de atención en ${page}` };
}

/** One text while the live is on the air, the other within a month of its end (acta 5). */
export function liveReply(random: Random, onAir: boolean): Reply {
  const topic = random.pick(LIVE_TOPICS);
  return onAir
    ? { template: 'live-en-vivo', text: liveOnAir(topic) }
    : { template: 'live-finalizado', text: liveEnded(topic, VIDEO) };
}

/** The short text on the wall beside a direct message; it names nobody but the author (acta 30). */
export function wallScript(random: Random, kind: 'General' | 'Particular', author: string): string {
  const text = kind === 'General' ? random.pick(SHORT_SCRIPTS) : BY_MESSAGE;
  return random.chance(0.25) ? `${author} ${text}` : text;
}

/** Without direct message nothing can be promised by it (acta 19). Well under Twitter's 280. */
export function wallOnlyReply(random: Random, author: string): Reply {
  const text = random.pick(SHORT_SCRIPTS_WITHOUT_DM);
  return { template: 'canales-muro', text: random.chance(0.4) ? `${author} ${text}` : text };
}
