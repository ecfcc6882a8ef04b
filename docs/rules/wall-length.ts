import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'En el muro de Twitter caben 280 caracteres: un enlace cuenta 23 y un emoji 2, y la palabra Twitter del registro no cuenta. Un texto más largo no se pudo publicar así.',
  example: {
    right: {
      'Red social': 'Twitter',
      'Respuesta muro':
        'Hola. Conoce nuestros canales de atención en https://www.prosperidadsocial.gov.co/servicio-al-ciudadano/',
      Respuesta: 'Twitter Hola, gracias por escribir',
      Canal: 'Muro y DM',
      Código: '2',
    },
    wrong: {
      'Red social': 'Twitter',
      'Respuesta muro':
        'Hola. Para conocer los requisitos del programa, la forma de ingreso, los puntos de pago de su municipio y las fechas que se publican en cada ciclo le sugerimos consultar con frecuencia nuestra página, nuestras redes sociales oficiales y las líneas de atención gratuitas, donde con gusto le damos más detalles de su caso.',
      Respuesta: 'Twitter Hola, gracias por escribir',
      Canal: 'Muro y DM',
      Código: '2',
    },
  },
};
