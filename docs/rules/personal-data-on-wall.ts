import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'El muro lo lee todo el mundo. Una cédula o un teléfono de una persona no se publica (Ley 1581 de 2012); las líneas oficiales, el dinero, las fechas y las leyes no se señalan.',
  example: {
    right: { Respuesta: 'Facebook Hola, comuníquese con la línea gratuita nacional 01 8000 95 1100' },
    wrong: { Respuesta: 'Facebook Hola, con la cédula 1.020.304.056 el hogar aparece activo' },
  },
};
