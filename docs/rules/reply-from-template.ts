import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Siempre se responde con las plantillas; un tema especial o particular se escala antes. Se comparan las palabras, sin contar mayúsculas, tildes ni signos, y los espacios {{…}} son libres. No se juzgan las filas con escalamiento ni lo marcado como «Información del live».',
  example: {
    right: { Respuesta: 'Facebook Hola Marta, conoce nuestros canales de atención en www.example.com' },
    wrong: { Respuesta: 'Facebook Hola Marta, conoce nuestros canales de atención en la alcaldía' },
    beside: [
      {
        tab: 'PLANTILLAS',
        rows: [{ Clave: 'canales', Texto: 'Hola {{nombre}}, conoce nuestros canales de atención en www.example.com' }],
      },
      { tab: 'CONFIGURACIÓN', rows: [{ Clave: 'plantillas.completas', Valor: 'Sí' }] },
    ],
  },
};
