import { readComment } from './read-comment';
import { oneOf, signOf } from './word-class';
import { DOUBTS, HINTS, PERSONAL, SIGNS } from './words';

export interface FraudScore {
  /** Points, from 0; from {@link FRAUD_THRESHOLD} on a person should look. */
  readonly score: number;
  /** Spanish, the heaviest first. */
  readonly reasons: readonly string[];
}

export const FRAUD_THRESHOLD = 3;

const RESEMBLES = { reason: 'se parece a un caso de FRAUDE', points: 3 };
const FREE_HINTS = 2;
const MOST_HINT_POINTS = 3;
const NOTHING: FraudScore = { score: 0, reasons: [] };

/** Patterns of words.ts as one expression over the characters of {@link readComment}. */
function anyOf(patterns: readonly string[]): RegExp {
  const part = (text: string) => {
    if (/^\d/.test(text)) return `.{0,${text}}`;
    return text.startsWith('!') ? `(?<!${oneOf(text.slice(1).split('|'))}.?)` : oneOf(text.split('|'));
  };
  return new RegExp(patterns.map((pattern) => pattern.split(' ').map(part).join('')).join('|'));
}

const counter = (words: string) => {
  const signs = words.split(' ').map(signOf);
  return (classes: string) => signs.reduce((count, sign) => (classes.includes(sign) ? count + 1 : count), 0);
};

const compiled = () => ({
  signs: Object.entries(SIGNS)
    .flatMap(([reason, byPoints]) =>
      Object.entries(byPoints).map(([points, patterns]) => ({
        reason,
        points: Number(points),
        found: anyOf(patterns),
      })),
    )
    .sort((a, b) => b.points - a.points),
  doubts: DOUBTS.map(([points, patterns]) => ({ points, found: anyOf(patterns) })),
  /** Of any reason: what most comments do not have, in one pass. */
  anySign: anyOf(
    Object.values(SIGNS)
      .flatMap((byPoints) => Object.values(byPoints))
      .flat(),
  ),
  hintsIn: counter(HINTS.words),
  personalIn: counter(PERSONAL.words),
});

/** Compiled for the first comment: most executions score none. */
let knowledge: ReturnType<typeof compiled> | undefined;

/**
 * How much a comment looks like a scam (acta 28-F), and why. Linear in its length.
 * @param resembles whether it is much like a comment that stands in FRAUDE (see `fraudIndex`)
 */
export function scoreFraud(comment: string, resembles = false): FraudScore {
  knowledge ??= compiled();
  const { signs, doubts, anySign, hintsIn, personalIn } = knowledge;
  const classes = readComment(comment);
  if (!resembles && !anySign.test(classes)) return NOTHING;
  const reasons: string[] = [];
  let score = 0;
  const add = (reason: string, points: number) => {
    reasons.push(reason);
    score += points;
  };
  if (resembles) add(RESEMBLES.reason, RESEMBLES.points);
  for (const { reason, points, found } of signs)
    if (!reasons.includes(reason) && found.test(classes)) add(reason, points);
  const personal = personalIn(classes);
  const hints = hintsIn(classes) - FREE_HINTS - personal;
  if (hints > 0) add(HINTS.reason, Math.min(hints, MOST_HINT_POINTS));
  if (personal === 0) add(PERSONAL.reason, 1);
  for (const { points, found } of doubts) if (found.test(classes)) score -= points;
  return { score: Math.max(score, 0), reasons };
}
