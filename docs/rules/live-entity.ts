import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'En los lives que no tienen que ver con la oferta de la entidad se dan al ciudadano los canales de atención de la entidad que corresponde: tienen que estar a mano.',
  example: {
    right: { Institucional: 'No', Entidad: 'Ministerio de Educación' },
    wrong: { Institucional: 'No', Entidad: 'Ministerio del Trabajo' },
    beside: [{ tab: 'ENTIDADES', rows: [{ Entidad: 'Ministerio de Educación Nacional', Teléfono: '601 000 00 00' }] }],
  },
};
