import type { Cell } from '../../../src/core/base/cell';
import { agentColumns, type TabKindName, tabKinds } from '../../../src/core/base/tabs';
import type { Day } from '../../../src/core/calendar/day';
import { type CellsByHeader, tabCells } from '../../support/cells';
import { reviewedBase } from '../../support/reviewed-base';

/** Rows of a busy agent, all of them right, on 2026-11-20: whatever a rule says of one is a false alarm. */
const rows: [name: string, cells: CellsByHeader][] = [];

const day = (date: string, minutes: number | null = null): Cell => ({ day: date as Day, minutes });
const hours = (hour: number, minute = 0) => hour * 60 + minute;
let serial = 0;
/** As Inconcert gives them; never twice the same. */
const twitterId = () => `20${String(57_000_000_000_000_000 + ++serial * 7_919)}`;
const facebookId = () => `460062106166120_31${String(40_950_072_000_000 + ++serial * 104_729)}`;

const PAGE = 'https://www.prosperidadsocial.gov.co/servicio-al-ciudadano/';
const BY_MESSAGE = 'Te vamos a enviar la respuesta por mensaje interno';
const LINES = `Línea gratuita Nacional: 018000951100

Línea Bogotá: (601) 3791088

Mensaje de texto: 85594

WhatsApp: 3188067329`;
const CHANNELS = `${LINES}

Servicio de devolución de llamada: www.prosperidadsocial.gov.co/servicio al ciudadano/atención al ciudadano/canales de atención /Web Call-back

Por medio de la página web, a través de Chat web en el siguiente Link: Chat web:

https://nggly242.inconcertcc.com/DPS/index.html

Redes sociales oficiales y página web:

Twitter: @ProsperidadCol

Facebook: Prosperidad Social

Página web: www.prosperidadsocial.gov.co`;

function add(name: string, defaults: CellsByHeader, cells: CellsByHeader): void {
  rows.push([name, { ...defaults, ...cells }]);
}

const facebookWall = (name: string, cells: CellsByHeader) =>
  add(
    name,
    {
      Fecha: day('2026-11-19'),
      'Red social': 'Facebook',
      ID: facebookId(),
      Usuario: 'Rubiela Caicedo',
      Tipo: 'General',
      Canal: 'Muro',
      Código: '1',
      Estado: 'Exitoso',
      'Error Inconcert': false,
      'SIN DM': false,
    },
    cells,
  );
const facebookInconcert = (name: string, cells: CellsByHeader) =>
  facebookWall(name, { ID: facebookId(), Canal: 'Inconcert', Código: '3', ...cells });
const twitter = (name: string, cells: CellsByHeader) =>
  add(
    name,
    {
      Fecha: day('2026-11-19'),
      'Red social': 'Twitter',
      ID: twitterId(),
      Usuario: '@yeimy_204',
      Tipo: 'General',
      'Respuesta muro': `Hola. Conoce nuestros canales de atención en ${PAGE}`,
      Canal: 'Muro y DM',
      Código: '2',
      Estado: 'Exitoso',
      'Error Inconcert': false,
      'SIN DM': false,
    },
    cells,
  );
const particular = (name: string, cells: CellsByHeader) =>
  twitter(name, { Tipo: 'Particular', 'Respuesta muro': BY_MESSAGE, ...cells });
const noDm = (name: string, cells: CellsByHeader) =>
  twitter(name, { 'SIN DM': true, Canal: 'Muro', 'Respuesta muro': '', ...cells });
const unanswered = (name: string, cells: CellsByHeader) =>
  twitter(name, { 'Respuesta muro': '', Canal: '', Estado: 'Pendiente', ...cells });
const archived = (name: string, cells: CellsByHeader) =>
  twitter(name, { Tipo: 'Mención', 'Respuesta muro': '', Canal: '', Código: 'ARCHIVADO', Estado: '', ...cells });
const pqrd = (name: string, comment: string, cells: CellsByHeader = {}) =>
  particular(name, {
    Tipo: 'PQRD',
    'Consulta en GIS': comment,
    Respuesta:
      'Twitter Hola, registramos tu solicitud. Para hacer seguimiento usa el formulario PQRSD de www.prosperidadsocial.gov.co',
    ...cells,
  });

// Facebook, on the wall: what Inconcert could not answer in time (acta 27).
facebookWall('a plain one', {
  'Consulta en GIS': 'Buenas tardes, ¿cuándo pagan Colombia Mayor en Lorica?',
  Respuesta:
    'Facebook Buenas tardes, señora Rubiela. Las fechas de pago se publican en nuestras redes oficiales y en www.prosperidadsocial.gov.co',
  Programa: 'Colombia Mayor',
});
facebookWall('25 hours after the comment', {
  Hora: '10:40',
  'Fecha comentario': day('2026-11-18', hours(9, 12)),
  'Fecha publicación': day('2026-11-17'),
  'Consulta en GIS': 'Y para los de la vereda??? allá no llega ni la señal 😢',
  Respuesta:
    'Facebook: Hola, el punto móvil recorre las veredas según el cronograma de la alcaldía. Lo invitamos a consultarlo con el enlace municipal.',
});
facebookWall('at once, because Inconcert failed', {
  Hora: '15:05',
  'Fecha comentario': day('2026-11-19', hours(14, 50)),
  'Error Inconcert': true,
  'Consulta en GIS': 'me sale error en la pagina de renta joven',
  Respuesta:
    'Facebook - Hola, borre la caché y los datos de navegación, cierre sesión y vuelva a ingresar. Si el error continúa, escríbanos por el chat web.',
  Observaciones: 'Salió error en Inconcert, se responde por muro',
});
facebookWall('without hours, the day after', {
  'Fecha comentario': '18/11/2026',
  'Consulta en GIS': 'no entiendo nada de lo que dicen ahi',
  Respuesta:
    'FACEBOOK\nHola, con gusto le explicamos: el ingreso es por priorización según el Sisbén IV, no hay inscripciones.',
});
facebookWall('a name instead of an account, typed as text', {
  Fecha: '19/11/2026',
  Hora: '8:05 a. m.',
  Usuario: 'María del Carmen Ñáñez',
  'Consulta en GIS': 'Dios los bendiga, gracias por la ayuda',
  Respuesta: 'Facebook Muchas gracias a usted, señora María del Carmen. 🙌 Feliz día.',
});
facebookWall('a late case of Friday, on Tuesday after the holiday', {
  Fecha: day('2026-11-17'),
  'Fecha comentario': day('2026-11-13', hours(18, 30)),
  'Consulta en GIS': 'Sigo esperando respuesta de lo de mi papá',
  Respuesta:
    'Facebook Buen día. Para revisar su caso comuníquese con la línea 01 8000 95 1100 o, en Bogotá, al 601 379 1088.',
});
facebookWall('money and dates are no personal data', {
  'Consulta en GIS': 'de cuanto es',
  Respuesta:
    'Facebook Hola. El valor es de $230.000 por ciclo y de $500.000 en la línea de valoración del cuidado (Decreto 1960/2023), del 20/11/2026 al 04/12/2026, de 8:00 a.m. a 4:00 p.m.',
});
facebookWall('a radicado and a law', {
  'Consulta en GIS': 'ya puse el derecho de peticion y nada',
  Respuesta:
    'Facebook Hola. Su petición con radicado E-2026-2203-091847 está en trámite: son 15 días hábiles (Ley 1755 de 2015).',
});
facebookWall('an address and the hours of an office', {
  'Consulta en GIS': '¿Dónde queda la oficina en Bogotá?',
  Respuesta:
    'Facebook Hola. Atendemos en la Carrera 7 No. 27-18, de lunes a viernes de 8:00 a 16:00. Código postal 110311.',
});
facebookWall('figures of a programme', {
  'Consulta en GIS': 'y eso a cuanta gente le llega?',
  Respuesta:
    'Facebook Hola. En 2026 el programa llega a 3.012.458 hogares en 1.102 municipios. Más información en www.prosperidadsocial.gov.co/renta-ciudadana.',
});
facebookWall('another entity’s channels', {
  Tipo: 'Otra entidad',
  'Consulta en GIS': 'Esa beca del sena como es',
  Respuesta:
    'Facebook Hola. Este contenido es del SENA. Puede escribir a servicioalciudadano@sena.edu.co o llamar al (601) 343 0111.',
});
facebookWall('while the live is on the air', {
  Fecha: day('2026-11-19', hours(16, 20)),
  'Fecha comentario': day('2026-11-19', hours(16, 10)),
  Tipo: 'Live',
  'Error Inconcert': 'Sí',
  'Consulta en GIS': 'Saludos desde Ipiales 🇨🇴 van a hablar de la devolución del iva?',
  Respuesta: `Facebook Buen día. Gracias por su asistencia y participación en el Facebook Live: Renta Ciudadana para todos. Es muy importante para nosotros conocer sus dudas e inquietudes, por lo anterior le sugerimos realizar sus preguntas respecto al tema tratado en el vivo y de tal manera poderles orientar de forma clara y correcta.\n\nNuestros canales de atención están habilitados de 8:00 a.m. a 6:00 p.m. lunes a viernes y sábados de 8:00 a.m. a 1:00 p.m.\n\n${CHANNELS}`,
});
facebookWall('within a month after it', {
  Tipo: 'Live',
  'Fecha comentario': day('2026-11-18', hours(7)),
  Hora: '11:00',
  'Consulta en GIS': 'Llegue tarde al live que dijeron',
  Respuesta: `Facebook Buen día, Gracias por su asistencia y participación en el Facebook Live: Renta Ciudadana para todos. Si tiene alguna duda respecto al tema tratado puede comunicarse con nuestros canales de atención, o si lo desea puede ver de nuevo el vídeo, ingresando al siguiente enlace:\n\nhttps://www.facebook.com/405619578277040/videos/597167558556116\n\nNuestros canales están habilitados de 8:00 a.m. a 6:00 p.m. lunes a viernes y sábados de 8:00 a.m. a 1:00 p.m.\n\n${CHANNELS}`,
});
facebookWall('a wall answer without an id', {
  ID: '',
  'Consulta en GIS': 'Buen dia, informacion',
  Respuesta: 'Facebook Buen día. Cuéntenos qué programa le interesa y con gusto le orientamos.',
});
facebookWall('a code that the sheet took for a number', {
  Código: 1,
  'Consulta en GIS': 'porque me sacaron si yo sigo pobre',
  Respuesta:
    'Facebook Hola. El listado se actualiza con los datos del Sisbén. Si su hogar fue eliminado del programa, solicite la revisión en la alcaldía.',
});
facebookWall('no promise of money, a warning of a fraud', {
  'Consulta en GIS': 'me llego un mensaje que gane un bono, ¿eso es verdad?',
  Respuesta:
    'Facebook Hola. No es cierto. Prosperidad Social no ha enviado mensajes con enlaces y la entidad no cobra ni pide claves. Denuncie en www.policia.gov.co.',
});

// Facebook through Inconcert, in time.
facebookInconcert('an hour after the comment', {
  Hora: '9:50',
  'Fecha comentario': day('2026-11-19', hours(8, 45)),
  'Consulta en GIS': '¿Qué documentos llevo para cobrar por primera vez?',
  Respuesta: 'Facebook Hola. Lleve su documento de identidad original. Recuerde que el trámite es gratuito.',
});
facebookInconcert('24 hours sharp', {
  Hora: '10:00',
  'Fecha comentario': day('2026-11-18', hours(10)),
  'Consulta en GIS': 'Soy cuidadora de mi hermana, eso cuenta?',
  Respuesta: 'Facebook Hola, sí. La línea de valoración del cuidado tiene en cuenta el certificado de discapacidad.',
  Tipo: 'Particular',
});
facebookInconcert('the next day, no hours', {
  'Fecha comentario': '18/11/2026',
  'Consulta en GIS': 'No he podido entrar a la plataforma',
  Respuesta: 'Facebook Hola, intente desde el navegador Chrome. Si no puede, escríbanos el mensaje que le muestra.',
});
facebookInconcert('by direct message, asking for the data', {
  Canal: 'DM',
  Tipo: 'Particular',
  'Consulta en GIS': 'Aparezco como fallecida!!!! ayudenme',
  Respuesta:
    'Facebook Hola, lamentamos lo sucedido. Para revisar su caso compártanos por este medio su nombre completo, número de documento (por ejemplo 1.234.567.890) y municipio.',
});

// Twitter, general questions: short script on the wall, template by message (acta 16).
twitter('a plain one', {
  'Consulta en GIS': '@ProsperidadCol ¿Hasta qué día hay plazo para cobrar Renta Ciudadana?',
  Respuesta: 'Twitter Hola, el plazo de cobro de cada ciclo se publica en nuestras redes oficiales y en la página web.',
});
twitter('the author named on the wall', {
  Usuario: '@Yeimy_204',
  'Consulta en GIS': 'señores @prosperidadcol información de Jóvenes en Paz porfa',
  Respuesta:
    'Twitter: Hola, Jóvenes en Paz es un programa del Ministerio de Igualdad. Consulta en www.minigualdad.gov.co',
  'Respuesta muro': `@yeimy_204 ¡Hola! Gracias por escribirnos. En este enlace encuentras nuestros canales de atención: ${PAGE}`,
});
twitter('an account without its @', {
  Usuario: 'hernan_0912',
  'Consulta en GIS': '@ProsperidadCol pagan en festivo?',
  Respuesta: 'twitter Hola. Los puntos de pago tienen su propio horario; te recomendamos llamar antes de ir.',
  'Respuesta muro': `@hernan_0912 Hola. Conoce nuestros canales: ${PAGE}`,
});
twitter('a name and its account', {
  Usuario: 'Nubia Angulo (@nubia_a)',
  'Consulta en GIS': '@ProsperidadCol y los de Tumaco qué',
  Respuesta:
    'Twitter Hola Nubia, en Tumaco el operador habilitó nuevos puntos. Consulta la lista en www.prosperidadsocial.gov.co, opción Beneficiarios.',
  'Respuesta muro': `@nubia_a hola, canales de atención: ${PAGE}`,
});
twitter('a display name only', {
  Usuario: 'Don Wilmer 🇨🇴',
  'Consulta en GIS': '@ProsperidadCol sigue el programa el otro año o se acaba',
  Respuesta: 'Twitter Hola, el programa continúa. La información oficial está en nuestra página.',
  'Respuesta muro': `@wilmerp77 Hola, aquí nuestros canales: ${PAGE}`,
});
twitter('accounts of the agency and of an entity', {
  'Consulta en GIS': '@ProsperidadCol lo del ICBF también es con ustedes?',
  Respuesta:
    'Twitter Hola. Ese servicio es del ICBF: escríbele a @ICBFColombia o llama al 01 8000 91 8080. Nuestra cuenta oficial es @ProsperidadCol.',
});
twitter('emoji and hashtags, close to 280', {
  'Consulta en GIS': '@ProsperidadCol hay algo para los jóvenes???',
  Respuesta:
    'Twitter ¡Hola! 😊 #RentaJoven acompaña a estudiantes del SENA y de instituciones con convenio. Los requisitos están en www.prosperidadsocial.gov.co',
  'Respuesta muro': `¡Hola! 😊 Sí: #RentaJoven acompaña a estudiantes de programas técnicos, tecnológicos y universitarios de instituciones con convenio. Consulta los requisitos y las fechas de convocatoria en el siguiente enlace 👉 ${PAGE} #Colombia 🇨🇴`,
});
twitter('a reply of many lines', {
  'Consulta en GIS': '@ProsperidadCol canales de atención pls',
  Respuesta: `Twitter Hola, gracias por escribirnos. Estos son nuestros canales:\n\n${CHANNELS}`,
});
twitter('registered the day after a comment of the night', {
  Fecha: day('2026-11-19', hours(8, 3)),
  'Fecha comentario': day('2026-11-18', hours(22, 47)),
  'Consulta en GIS': '@ProsperidadCol ustedes no duermen jaja ¿mañana atienden?',
  Respuesta:
    'Twitter Hola, sí: atendemos de lunes a viernes de 8:00 a.m. a 6:00 p.m. y los sábados de 8:00 a.m. a 1:00 p.m.',
});
twitter('on a Saturday', {
  Fecha: '14/11/2026',
  'Fecha comentario': '13/11/2026 19:20',
  'Consulta en GIS': '@ProsperidadCol buen sábado, ya salió el listado de Soacha??',
  Respuesta: 'Twitter Buen día. El listado se consulta con el número de documento en la página, opción Beneficiarios.',
});
twitter('on a Sunday that FESTIVOS opens', {
  Fecha: day('2026-11-08'),
  'Fecha comentario': day('2026-11-08', hours(9)),
  'Consulta en GIS': '@ProsperidadCol jornada de hoy en Quibdó a qué hora?',
  Respuesta: 'Twitter Hola, la jornada va hasta las 4:00 p.m. en el coliseo. Lleva tu documento.',
});
twitter('on a holiday that FESTIVOS opens', {
  Fecha: '02/11/2026',
  Hora: '9:15',
  'Consulta en GIS': '@ProsperidadCol hoy festivo hay pagos?',
  Respuesta: 'Twitter Hola, algunos puntos abren. Te recomendamos consultar con el operador antes de ir.',
});
twitter('an awkward comment, verbatim', {
  'Consulta en GIS': '=( @ProsperidadCol ni modo de preguntar nada',
  Respuesta: 'Twitter Hola, cuéntanos tu inquietud y con gusto te orientamos.',
});
twitter('a comment that begins with +57', {
  'Consulta en GIS': '+57 es el indicativo? @ProsperidadCol',
  Respuesta: 'Twitter Hola, sí. Desde el exterior marca +57 601 379 1088.',
});
twitter('markup in the comment', {
  'Consulta en GIS': '@ProsperidadCol me sale <b>Error 500</b><script>alert(1)</script> al consultar',
  Respuesta: 'Twitter Hola. Elimina las cookies y la caché, y vuelve a intentarlo en unos minutos.',
});
twitter('Error Inconcert: only on the wall', {
  'Error Inconcert': 'X',
  Canal: 'Muro',
  ID: '',
  'Respuesta muro': '',
  'Consulta en GIS': '@ProsperidadCol nadie contesta el teléfono',
  Respuesta: `Twitter Hola. También puedes escribirnos por nuestros demás canales: ${PAGE}`,
});
twitter('another entity’s, on the wall alone', {
  Tipo: 'Otra entidad',
  Canal: 'Muro',
  'Respuesta muro': '',
  'Consulta en GIS': '@ProsperidadCol vi la convocatoria del SENA, ¿dónde me inscribo?',
  Respuesta: 'Twitter Hola. Esa convocatoria es del SENA: consulta en www.sena.edu.co',
});
twitter('details of a live', {
  Tipo: 'Live',
  'Respuesta muro': 'Hola, en el live dieron esta información: www.fna.gov.co y la línea 601 307 7070.',
  'Consulta en GIS': '@ProsperidadCol cuál era el link que dijeron en el live',
  Respuesta: 'Twitter Hola, Información del live: el enlace es www.fna.gov.co y la línea (601) 307 7070.',
  Observaciones: 'Información del live',
});
twitter('wall first, as somebody else writes it', {
  Canal: 'MURO + DM',
  Tipo: 'general',
  Estado: 'EXITOSO',
  'Consulta en GIS': '@ProsperidadCol requisitos',
  Respuesta: 'TWITTER. Hola, para conocer los requisitos visita la página, opción Programas.',
});

// Twitter, particular questions: «te vamos a enviar…» on the wall, template by message.
particular('a plain one', {
  'Consulta en GIS': '@ProsperidadCol llevo 4 meses sin recibir Colombia Mayor y aparezco activa',
  Respuesta:
    'Twitter Hola, para revisar tu caso compártenos por este medio tu nombre completo, número de documento y municipio.',
});
particular('with the author before the script', {
  'Respuesta muro': `@yeimy_204 ${BY_MESSAGE} 📩`,
  'Consulta en GIS': '@ProsperidadCol me trasladé a Mocoa y no sé dónde cobrar',
  Respuesta:
    'Twitter, hola: si cambiaste de municipio actualiza la encuesta del Sisbén en la alcaldía e informa la novedad al enlace municipal.',
});
particular('no recovery of a payment, without blame', {
  'Consulta en GIS': '@ProsperidadCol se me venció el plazo y perdí el pago, eso es culpa de ustedes',
  Respuesta:
    'Twitter Hola, lamentamos la situación. Los giros no cobrados se acumulan con el ciclo siguiente; no es necesario hacer ningún trámite.',
});
particular('a number in the private message', {
  'Consulta en GIS': '@ProsperidadCol por qué a mi vecina sí y a mí no si vivimos igual',
  Respuesta:
    'Twitter Hola, con el documento 1.118.555.010 el hogar aparece en validación. Consulta el resultado en el próximo ciclo.',
});
particular('the agency makes no mistake, says a negation', {
  'Consulta en GIS': '@ProsperidadCol ¿se equivocaron con mi puntaje?',
  Respuesta:
    'Twitter Hola, no se trata de un error de la entidad: el puntaje lo calcula el Sisbén con los datos de tu encuesta.',
});
particular('hours of the reply before those of the comment’s day', {
  Fecha: day('2026-11-20'),
  Hora: '7:58',
  'Fecha comentario': day('2026-11-19'),
  'Consulta en GIS': '@ProsperidadCol quedé suspendida desde marzo y nadie me explica',
  Respuesta:
    'Twitter Hola, la suspensión se levanta al actualizar los datos escolares. El enlace municipal te indica los soportes.',
});
particular('escalated and answered', {
  Escalamiento: '12',
  'Consulta en GIS':
    '@ProsperidadCol mi hijo terminó el semestre y no le consignaron, el convenio de la universidad ya estaba',
  Respuesta: 'Twitter Hola, el área encargada nos informa que el giro se verá reflejado en el próximo ciclo.',
});

// PQRD: the word, the programme, a short phrase (acta 22).
pqrd('a complaint', 'QUEJA Renta Ciudadana no le llega el pago');
pqrd('a claim with commas', 'RECLAMO, Colombia Mayor, pago incompleto del ciclo de agosto', {
  Programa: 'Colombia Mayor',
});
pqrd('a petition with accents', 'PETICIÓN - Devolución del IVA - pide listado de beneficiarios');
pqrd('in small letters', 'denuncia jovenes en accion: presunto cobro por inscribir');
pqrd('without a programme', 'SUGERENCIA sin programa avisar los pagos con más tiempo', {
  Programa: 'Otro / no aplica',
});
pqrd('the programme in its column', 'FELICITACIÓN buena atención en la jornada', { Programa: 'Renta Joven' });
pqrd('on Facebook’s wall', 'SOLICITUD IRACA actualización de datos por traslado', {
  'Red social': 'Facebook',
  ID: facebookId(),
  Usuario: 'Resguardo Alto Sinú',
  Canal: 'Muro',
  Código: '1',
  'Respuesta muro': '',
  Respuesta:
    'Facebook Hola, registramos su solicitud. Puede hacer seguimiento en el formulario PQRSD de nuestra página.',
});
pqrd('closed by DM alone', 'CONSULTA Renta Joven compatibilidad con otra beca', { Canal: 'DM', 'Respuesta muro': '' });

// SIN DM: the letter does not show, so only the wall (acta 19).
noDm('the short script', {
  'Consulta en GIS': '@ProsperidadCol cómo consulto si soy beneficiario',
  Respuesta: `Twitter Hola. Consulta con tu documento en www.prosperidadsocial.gov.co, opción Beneficiarios. Otros canales: ${PAGE}`,
});
noDm('asks the citizen to write', {
  'SIN DM': 'Sí',
  'Consulta en GIS': '@ProsperidadCol revisen mi caso por favor',
  Respuesta: 'Twitter @yeimy_204 hola, para revisar tu caso escríbenos por mensaje directo o llama al 018000951100.',
});
noDm('explains why not in private', {
  Tipo: 'Particular',
  'Consulta en GIS': '@ProsperidadCol me escriben al interno?',
  Respuesta:
    'Twitter Hola, tu cuenta no permite recibir mensajes directos. Comunícate por favor con nuestras líneas de atención.',
});
noDm('the wall text in its own cell', {
  'SIN DM': 'x',
  'Consulta en GIS': '@ProsperidadCol teléfono?',
  Respuesta: 'Twitter Hola, línea gratuita nacional 018000951100',
  'Respuesta muro': 'Hola, línea gratuita nacional 018000951100, WhatsApp 318 806 7329',
});

// Not answered yet.
unanswered('pending', { 'Consulta en GIS': '@ProsperidadCol ¿qué pasó con los cupos de Arauca?' });
unanswered('pending, with the word already typed', {
  Respuesta: 'Twitter',
  'Consulta en GIS': '@ProsperidadCol me dijeron que había que actualizar datos, ¿es cierto?',
  Observaciones: 'Se valida con el formador',
});
unanswered('escalated', {
  Escalamiento: 'ESC-7',
  Tipo: 'Particular',
  'Consulta en GIS': '@ProsperidadCol el banco dice que no hay convenio, ¿ahora cómo me pagan?',
});
unanswered('escalated, without a state', {
  Estado: '',
  Escalamiento: '14',
  'Consulta en GIS': '@ProsperidadCol qué dice el decreto nuevo sobre los compatibles',
});
unanswered('pending on Facebook', {
  'Red social': 'Facebook',
  ID: facebookId(),
  Usuario: 'Jhon Fredy Cuesta',
  Hora: '11:30',
  'Fecha comentario': day('2026-11-19', hours(11)),
  'Consulta en GIS': 'Y la devolución del iva ya?',
  Canal: 'Muro',
  Código: '1',
});

// ARCHIVADO: they name us and ask nothing (acta 25).
archived('a citation', { 'Consulta en GIS': 'Con @ProsperidadCol y la Alcaldía entregamos mercados en Lorica 💪' });
archived('a retweet that asks', { 'Consulta en GIS': 'RT @vecina_demo: ¿alguien sabe cuándo pagan? @ProsperidadCol' });
archived('asks somebody else', {
  'Consulta en GIS': '@alcaldia_demo ¿y ustedes cuándo arreglan la vía? cc @ProsperidadCol',
});
archived('thanks', { 'Consulta en GIS': '@ProsperidadCol mil gracias, ya me llegó 🙏🏽🙏🏽' });
archived('opens like a question', { 'Consulta en GIS': '@ProsperidadCol que Dios los bendiga por esa labor' });
archived('an exclamation', { 'Consulta en GIS': '@ProsperidadCol como siempre, excelente jornada en Bello!' });
archived('a link with a question mark', {
  'Consulta en GIS': 'Columna de hoy sobre pobreza https://example.com/?p=18 vía @ProsperidadCol',
});
archived('a dash for the reply', { 'Consulta en GIS': '@ProsperidadCol 👏👏👏', Respuesta: '-' });
archived('N/A for the reply', {
  'Consulta en GIS': 'Tendencia #RentaCiudadana otra vez @ProsperidadCol',
  Respuesta: 'N/A',
});
archived('without an id', { ID: '', 'Consulta en GIS': 'Gran trabajo de @ProsperidadCol en la feria de servicios' });
archived('many lines and hashtags', {
  'Consulta en GIS': 'Hoy en Maicao:\n✅ Sisbén\n✅ Registraduría\n✅ @ProsperidadCol\n#Guajira #Servicios',
});
archived('the word of the network only', {
  'Consulta en GIS': 'Orgullosa de mi mamá, beneficiaria de Colombia Mayor ❤️ @ProsperidadCol',
  Respuesta: 'Twitter',
});
archived('with a note', {
  'Consulta en GIS': '@gober_demo junto a @ProsperidadCol firmó el convenio',
  Observaciones: 'Nos citan, no preguntan',
});
archived('of the day before, in the evening', {
  Fecha: day('2026-11-19'),
  'Fecha comentario': day('2026-11-18', hours(21)),
  'Consulta en GIS': 'La plaza llena por la entrega de Renta Ciudadana. @ProsperidadCol',
});

// Notes and states that only sound like something else.
facebookWall('a note on what the citizen was told to delete', {
  'Consulta en GIS': 'aqui les dejo mi cedula para que me revisen',
  Respuesta:
    'Facebook Hola, por su seguridad elimine el comentario con sus datos personales. Para revisar su caso llame al 018000951100.',
  Observaciones: 'Se le pide que borre sus datos del muro',
});
facebookWall('a note on who left a programme', {
  'Consulta en GIS': 'me borraron del listado sin avisar',
  Respuesta: 'Facebook Hola. El retiro de un hogar se notifica; puede pedir la revisión con el enlace municipal.',
  Observaciones: 'Ciudadana fue eliminada del programa en 2025, insiste',
});
twitter('a template and a link to the case', {
  Plantilla: 'general',
  Enlace: 'https://twitter.com/ProsperidadCol/status/2057000000000001234',
  'Fecha publicación': day('2026-11-18', hours(17)),
  'Consulta en GIS': '@ProsperidadCol cupos 2027?',
  Respuesta: 'Twitter Hola, cuando haya nuevos cupos se informará por los canales oficiales.',
});
twitter('a bank that is no entity of ours', {
  'Consulta en GIS': '@ProsperidadCol el cajero no me dio la plata',
  Respuesta:
    'Twitter Hola, cuando el cajero falla la entidad bancaria debe reversar el dinero. Si el banco no ha respondido, radica la queja en la Superintendencia Financiera.',
});
twitter('before 2022 nothing of this held', {
  Fecha: day('2022-03-10'),
  Canal: 'DM',
  'Respuesta muro': '',
  'Consulta en GIS': '@ProsperidadCol ¿y las fechas?',
  Respuesta: 'Twitter Hola @yeimy_204 @otra_cuenta, la entidad no ha pagado el ciclo',
});

const BASE: { readonly [Kind in TabKindName]?: readonly Readonly<Record<string, Cell>>[] } = {
  holidays: [
    { Fecha: '08/11/2026', Nombre: 'Jornada nacional', Hábil: 'Sí' },
    { Fecha: '02/11/2026', Nombre: 'Jornada nacional', Hábil: 'Sí' },
  ],
  entities: [
    { Entidad: 'ICBF', Teléfono: '01 8000 91 8080', Redes: '@ICBFColombia' },
    { Entidad: 'SENA', Teléfono: '(601) 343 0111' },
    { Entidad: 'Fondo Nacional del Ahorro', Teléfono: '601 307 7070' },
  ],
};

const headers = Object.values(agentColumns).map(({ header }) => header);
const found = reviewedBase([
  {
    name: 'ANA',
    cells: tabCells(
      headers,
      rows.map(([, cells]) => cells),
    ),
  },
  ...Object.entries(BASE).map(([kind, lines]) => {
    const { names, columns } = tabKinds[kind as TabKindName];
    return {
      name: names[0] as string,
      cells: tabCells(
        Object.values(columns).map(({ header }) => header),
        lines,
      ),
    };
  }),
]).get('ANA');

test('there are enough of them', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
  expect(new Set(rows.map(([, cells]) => cells['Consulta en GIS'])).size).toBe(rows.length);
});

test.each(rows.map(([name, cells], index) => [`${cells['Red social']}, ${name}`, index + 2] as const))(
  '%s',
  (_, row) => {
    expect(
      found?.filter((each) => each.row === row).map(({ finding }) => `${finding.rule.id}: ${finding.message}`),
    ).toEqual([]);
  },
);

test('the tab as a whole', () => {
  expect(found?.filter(({ row }) => row === 0)).toEqual([]);
});
