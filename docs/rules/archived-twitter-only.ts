import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'ARCHIVADO es para las citas de Twitter que no preguntan nada; en Facebook solo se archivan los comentarios de un live que terminó hace más de un mes. Si LIVES está vacía no se juzgan las filas de Tipo Live.',
  example: {
    right: { 'Red social': 'Facebook', Tipo: 'Live', Respuesta: '', Código: 'ARCHIVADO' },
    wrong: { 'Red social': 'Facebook', Tipo: 'General', Respuesta: '', Código: 'ARCHIVADO' },
    beside: [{ tab: 'LIVES', rows: [{ Fecha: '05/10/2026', Tema: 'Renta Joven en su municipio' }] }],
  },
};
