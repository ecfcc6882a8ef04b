import { commentText, isPqrd, networkOf } from '../base/agent-row';
import { textOf } from '../base/cell';
import { fraudIndex, REGISTERED } from '../fraud/fraud-index';
import { FRAUD_THRESHOLD, scoreFraud } from '../fraud/score-fraud';
import { bookRule, IN_ORDER } from './rule';

/** As many reasons as a person reads. */
const MOST_REASONS = 3;
/** As much of a registered comment as tells it. */
const SHOWN_LENGTH = 60;

function shown(comment: string): string {
  const characters = Array.from(comment);
  return characters.length <= SHOWN_LENGTH ? comment : `${characters.slice(0, SHOWN_LENGTH).join('').trimEnd()}…`;
}

export const possibleFraud = bookRule({
  id: 'possible-fraud',
  acta: '28-F',
  tab: 'agent',
  severity: 'warning',
  summary: 'El comentario parece un engaño y no está en FRAUDE.',
  needs: ['comment'],
  messages: {
    scored: {
      text: 'El comentario parece un engaño ({reasons}; puntaje {score}) y no está en FRAUDE. Léalo y, si lo es, regístrelo allí.',
    },
    resembles: {
      text: 'El comentario parece un engaño ({reasons}; puntaje {score}); en FRAUDE está «{registered}». Léalo y, si lo es, regístrelo allí también.',
    },
  },
  prepare({ side }) {
    const registered = side('fraud').map((row) => ({ network: networkOf(row), comment: textOf(row.comment) }));
    const all = fraudIndex(registered.map(({ comment }) => comment));
    const ofNetwork = (name: 'Twitter' | 'Facebook') =>
      fraudIndex(registered.flatMap(({ network, comment }) => (network === null || network === name ? [comment] : [])));
    const inNetwork = { Twitter: ofNetwork('Twitter'), Facebook: ofNetwork('Facebook') };

    return (row) => {
      // There the agent's short phrase stands, not the citizen's words (acta 22).
      if (isPqrd(row)) return IN_ORDER;
      const comment = commentText(row);
      const similar = all.similar(comment);
      const { score, reasons } = scoreFraud(comment, similar !== null);
      if (score < FRAUD_THRESHOLD) return IN_ORDER;
      const network = networkOf(row);
      const copy = (network === null ? all : inNetwork[network]).similar(comment);
      if (copy !== null && copy.similarity >= REGISTERED) return IN_ORDER;
      const data = { reasons: reasons.slice(0, MOST_REASONS).join(', '), score: String(score) };
      return similar === null
        ? [{ column: 'comment', message: 'scored', data }]
        : [{ column: 'comment', message: 'resembles', data: { ...data, registered: shown(similar.comment) } }];
    };
  },
});
