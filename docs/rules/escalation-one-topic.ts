import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Varios temas en un correo se responden a medias: cada tema se remite por separado y con un asunto distinto.',
  example: {
    right: { Tema: 'Fechas de pago de Renta Ciudadana' },
    wrong: { Tema: 'Renta Ciudadana y Colombia Mayor' },
  },
};
