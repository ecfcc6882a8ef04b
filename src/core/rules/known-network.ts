import { networkOf } from '../base/agent-row';
import { editDistance } from '../base/edit-distance';
import { foldChoice } from '../base/fold';
import { agentRule, IN_ORDER } from './rule';

const NETWORKS = ['Twitter', 'Facebook'] as const;
const SHORT_FORMS: Readonly<Record<string, (typeof NETWORKS)[number]>> = {
  tw: 'Twitter',
  twt: 'Twitter',
  tuiter: 'Twitter',
  fb: 'Facebook',
  face: 'Facebook',
  feis: 'Facebook',
  feisbuk: 'Facebook',
};

/** The network that a misspelt word means; undefined when it could be another. */
function meant(folded: string): string | undefined {
  return SHORT_FORMS[folded] ?? NETWORKS.find((network) => editDistance(folded, network.toLowerCase()) <= 2);
}

export const knownNetwork = agentRule({
  id: 'known-network',
  acta: '14',
  severity: 'error',
  summary: 'La red social no es Twitter ni Facebook.',
  needs: ['network'],
  messages: {
    unknown: { text: '«{network}» no es una red de la campaña. Escriba Twitter o Facebook.' },
    xIsTwitter: { text: '«X» se lee como Twitter. Escriba Twitter.', severity: 'warning' },
    xInTab: {
      text: 'En esta pestaña hay filas con la red «X»: se leen como Twitter. Escriba Twitter, o ponga redes.x = Sí en CONFIGURACIÓN.',
      severity: 'warning',
    },
  },
  habit: { of: 'xIsTwitter', becomes: 'xInTab', when: () => true },
  check(row, { settings }) {
    const network = foldChoice(row.network);
    if (network === '' || network === 'twitter' || network === 'facebook') return IN_ORDER;
    if (networkOf(row) === 'Twitter')
      return settings.acceptsX ? IN_ORDER : [{ column: 'network', message: 'xIsTwitter', fix: 'Twitter' }];
    const fix = meant(network);
    const finding = { column: 'network', message: 'unknown', data: { network: row.network.trim() } } as const;
    return [fix === undefined ? finding : { ...finding, fix }];
  },
});
