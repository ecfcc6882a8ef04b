import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'De las fechas de pago solo se dan las oficiales que envía el programa, no las que están por confirmar. Una fecha sin año se lee cerca del día de la respuesta; lo que ya se pagó no se juzga.',
  example: {
    right: { Programa: 'Colombia Mayor', Respuesta: 'Facebook Hola, el pago va del 3 al 7 de diciembre' },
    wrong: { Programa: 'Colombia Mayor', Respuesta: 'Facebook Hola, el pago empieza el 20 de diciembre' },
    beside: [
      { tab: 'FECHAS OFICIALES', rows: [{ Programa: 'Colombia Mayor', Desde: '01/12/2026', Hasta: '15/12/2026' }] },
    ],
  },
};
