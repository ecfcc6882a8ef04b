import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'En GIS se registra el número que arroja Inconcert, solo los datos numéricos. Si la hoja lo toma por un número, pierde las últimas cifras.',
  example: {
    right: { ID: '460062106166120_3140950072902044' },
    wrong: { ID: 'facebookdps:dps:FACEBOOK_facebookdps@dps_Prosperidad_Social:460062106166120_3140950072902044' },
  },
};
