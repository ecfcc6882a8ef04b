import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Sin el ID no se encuentra el caso en Inconcert. No se pide en lo archivado ni en lo que se respondió fuera de Inconcert (por muro o con Error Inconcert).',
  example: {
    right: { Canal: 'Inconcert', ID: '460062106166120_3140950072902044', Código: '2' },
    wrong: { Canal: 'Inconcert', ID: '', Código: '2' },
  },
};
