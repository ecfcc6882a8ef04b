import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Solo se archivan las citaciones en que no nos preguntan nada. Una pregunta archivada es un ciudadano sin respuesta.',
  example: {
    right: {
      'Red social': 'Twitter',
      Usuario: '@marta_r',
      'Consulta en GIS': '@ProsperidadCol gracias por la jornada de hoy',
      Respuesta: '',
      Canal: '',
      Código: 'ARCHIVADO',
    },
    wrong: {
      'Red social': 'Twitter',
      Usuario: '@marta_r',
      'Consulta en GIS': '@ProsperidadCol ¿cuándo pagan Renta Ciudadana?',
      Respuesta: '',
      Canal: '',
      Código: 'ARCHIVADO',
    },
  },
};
