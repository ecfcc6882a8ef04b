import type { RuleExplained } from './explained';

const script =
  'Facebook Buen día. Gracias por su asistencia y participación en el Facebook Live: Renta Joven en su municipio. Es muy importante para nosotros conocer sus dudas e inquietudes, por lo anterior le sugerimos realizar sus preguntas respecto al tema tratado en el vivo…';

export const explained: RuleExplained = {
  why: 'Mientras se transmite el live se envía una plantilla, y cuando terminó otra, hasta por un mes (el mismo día del mes siguiente); después los casos se archivan. El live se reconoce por el enlace de la fila, por el video de la respuesta o por el tema; sin horas, el mismo día no se juzga.',
  example: {
    right: { Fecha: '18/11/2026', Hora: '10:20', Respuesta: script },
    wrong: { Fecha: '19/11/2026', Hora: '10:20', Respuesta: script },
    beside: [
      {
        tab: 'LIVES',
        rows: [
          { Fecha: '18/11/2026', 'Hora inicio': '10:00', 'Hora fin': '11:30', Tema: 'Renta Joven en su municipio' },
        ],
      },
    ],
  },
};
