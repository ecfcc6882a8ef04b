import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Solo se responde al ciudadano que hizo el comentario; no se cita a funcionarios ni a otras cuentas. Las cuentas de la entidad y las de ENTIDADES sí se pueden dar.',
  example: {
    right: {
      'Red social': 'Twitter',
      Usuario: '@marta_r',
      Respuesta: 'Twitter @marta_r Hola, gracias por escribir',
      Canal: 'Muro y DM',
      Código: '2',
    },
    wrong: {
      'Red social': 'Twitter',
      Usuario: '@marta_r',
      Respuesta: 'Twitter @marta_r @director_demo Hola, gracias por escribir',
      Canal: 'Muro y DM',
      Código: '2',
    },
  },
};
