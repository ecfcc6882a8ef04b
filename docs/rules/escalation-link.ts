import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Con el enlace la entidad abre la publicación de la que se pregunta. Un perfil, un enlace corto o uno de otro sitio no llevan a ella.',
  example: {
    right: { Enlace: 'https://x.com/ProsperidadCol/status/1570000000000000001' },
    wrong: { Enlace: 'https://www.facebook.com/ProsperidadSocial' },
  },
};
