import { fold } from '../base/fold';

const SEND =
  'enviar|mandar|remitir|responder|contestar|escribir|dar|brindar|compartir|informar|contar|explicar|indicar|orientar|contactar|ampliar|hacer(?:te|le|les)? llegar';
/** What the team does, or what reaches the citizen because it did; never what the citizen is asked to do. */
const WE_WRITE = [
  `(?:vamos|voy|va) a (?:${SEND})(?:te|le|les|tela|sela)?`,
  'est(?:amos|aremos|are) (?:envi|mand|remit|respond|contest|escrib|brind|d|compart|inform|contact)\\w{1,2}ndo(?:te|le|les)?',
  '(?:envi|mand|brind|contest|d|inform|cont|explic|indic|orient|contact|ampli)(?:are|aremos|ara|amos)',
  '(?:respond)(?:ere|eremos|era|emos|imos)',
  '(?:remit|escrib|compart)(?:ire|iremos|ira|imos)',
  '(?:hare|haremos|hara|hacemos) llegar',
  'llegara|recibir(?:a|as|an)|nos (?:comunicaremos|pondremos en contacto)',
  'sera (?:enviad|remitid|respondid|contestad|resuelt)[ao]',
].join('|');
const PRIVATE =
  '(?:(?:mensajes?|msj|chat|bandeja|buzon) (?:internos?|intern[ao]|directos?|privad[ao]s?)|(?:por|en|al|via) (?:el |su |tu )?(?:interno|privado|inbox|md)|d\\.m\\.|dm|inbox)(?![\\p{L}\\p{N}])';
const BETWEEN = '[ ,:"«(]+';
/** Words after which it is no longer us who write, or no longer in private. */
const OTHERWISE = 'no|ni|sin|si|cuando|aqui|aca|medio|muro|nos|escrib\\w*|envi\\w*|compart\\w*|dej\\w*|indi\\w*';
const PROMISE = new RegExp(
  `(?<!\\bno (?:\\w+ ){0,2})\\b(?:${WE_WRITE})\\b(?:${BETWEEN}(?!(?:${OTHERWISE})\\b)[\\w)»]+){0,8}?${BETWEEN}${PRIVATE}`,
  'u',
);
/** «Por mensaje interno te vamos a enviar…» */
const TURNED_PROMISE = new RegExp(
  `(?<!\\b(?:no|si)\\b[^.;!?]{0,60})\\b(?:por|en|al|via) (?:el |un )?${PRIVATE}(?: (?:te|le|les|se|lo|la|pronto|hoy))* (?:${WE_WRITE})\\b`,
  'u',
);

/** Does the reply say that the team writes to the citizen in private. «Escríbanos por mensaje directo» does not. */
export function promisesMessage(reply: string): boolean {
  const text = fold(reply.replace(/\n/g, ' . '));
  return PROMISE.test(text) || TURNED_PROMISE.test(text);
}
