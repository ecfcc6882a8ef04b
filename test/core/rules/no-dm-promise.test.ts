import { noDmPromise } from '../../../src/core/rules/no-dm-promise';
import { testRule } from '../../support/rule-tester';

const row = (reply: string) => ({ noDm: 'Sí', channel: 'Muro', reply: `Twitter ${reply}` });

testRule(noDmPromise, {
  valid: [
    ...[
      'Hola. Conoce nuestros canales de atención en https://www.prosperidadsocial.gov.co/servicio-al-ciudadano/',
      'Hola, escríbanos por mensaje directo y con gusto le ayudamos',
      'Hola, para revisar tu caso envíanos un mensaje interno con tus datos',
      'Te ayudaremos cuando nos escribas por mensaje directo',
      'Te responderemos si nos compartes por DM tu municipio',
      'No te podemos enviar mensaje interno porque tu cuenta no lo permite, te responderemos por aquí',
      'Como no tienes habilitado el mensaje directo te vamos a responder por este medio',
      'No te vamos a enviar mensaje directo: la información está en la página',
      'Te responderemos por el muro, ya que el mensaje directo está cerrado',
      'Queremos ayudarte. Habilita los mensajes privados o llámanos al 018000951100',
      'Los mensajes privados que piden claves son falsos. La entidad informará por sus canales oficiales',
      'Le informamos que la respuesta está en nuestros canales. Feliz día',
      'Te enviamos el enlace: www.prosperidadsocial.gov.co\nMensaje de texto: 85594',
      'Recibirás el giro en el punto de pago más cercano',
      'Síguenos, le daremos más información en el próximo Facebook Live',
    ].map((reply) => ({ name: reply, row: row(reply) })),
    {
      name: 'a promise where there is the letter',
      row: { ...row('Te vamos a enviar la respuesta por mensaje interno'), noDm: 'No' },
    },
  ],
  invalid: [
    ...[
      'Te vamos a enviar la respuesta por mensaje interno',
      'te vamos a enviar la respuesta por mensaje interno.',
      'Hola, le enviaremos la información por mensaje directo',
      'Hola Ana: te responderemos, por mensaje privado, en el día',
      'Buen día, le responderemos por DM',
      'Te estaremos respondiendo por interno',
      'En un momento te escribimos al inbox',
      'Le vamos a responder al privado',
      'La respuesta le llegará por mensaje interno',
      'Por mensaje interno te vamos a enviar la respuesta',
      'Voy a enviarte los requisitos por mensajes directos',
      'Gracias por escribir.\nTE VAMOS A ENVIAR LA RESPUESTA POR MENSAJE INTERNO',
      'Recibirá la respuesta a su caso por mensaje privado',
      'Pronto nos comunicaremos contigo por DM',
    ].map((reply) => ({
      name: reply,
      row: row(reply),
      finds: [{ message: 'promise' as const, column: 'reply' as const }],
    })),
    {
      name: 'on the wall',
      row: {
        ...row('Hola, estos son los requisitos'),
        wallReply: 'Te vamos a enviar la respuesta por mensaje interno',
      },
      finds: [{ message: 'promise', column: 'wallReply' }],
    },
    {
      name: 'a channel with DM',
      row: { ...row('Hola'), channel: 'Muro y DM' },
      finds: [{ message: 'dmChannel', column: 'channel', says: '«Muro y DM»' }],
    },
    {
      name: 'both',
      row: { ...row('te enviaremos la respuesta por DM'), channel: 'dm', noDm: true },
      finds: [
        { message: 'dmChannel', column: 'channel' },
        { message: 'promise', column: 'reply' },
      ],
    },
  ],
});
