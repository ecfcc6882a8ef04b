import { readComment } from './read-comment';
import { oneOf, signOf } from './word-class';
import { DOUBTS, HINTS, SIGNS } from './words';

export interface FraudScore {
  /** Points, from 0; from {@link FRAUD_THRESHOLD} on a person should look. */
  readonly score: number;
  /** Spanish, the heaviest first. */
  readonly reasons: readonly string[];
}

export const FRAUD_THRESHOLD = 3;

const RESEMBLES = { reason: 'se parece a un caso de FRAUDE', points: 3 };
const NOTHING: FraudScore = { score: 0, reasons: [] };

/** Patterns of words.ts as one expression over the characters of {@link readComment}. */
function anyOf(patterns: readonly string[]): RegExp {
  const part = (text: string) => {
    if (/^\d/.test(text)) return `.{0,${text}}`;
    return text.startsWith('!') ? `(?<!${oneOf([text.slice(1)])}.?)` : oneOf(text.split('|'));
  };
  return new RegExp(patterns.map((pattern) => pattern.split(' ').map(part).join('')).join('|'));
}

const SIGNS_BY_POINTS = Object.entries(SIGNS)
  .flatMap(([reason, byPoints]) =>
    Object.entries(byPoints).map(([points, patterns]) => ({ reason, points: Number(points), found: anyOf(patterns) })),
  )
  .sort((a, b) => b.points - a.points);
const ALL_DOUBTS = DOUBTS.map(([points, patterns]) => ({ points, found: anyOf(patterns) }));

const HINT_SIGNS = HINTS.words.split(' ').map(signOf);
const HINTS_AGAINST = HINTS.against.split(' ').map(signOf);
const FREE_HINTS = 2;
const MOST_HINT_POINTS = 3;

function hintPoints(classes: string): number {
  const found = (signs: readonly string[]) => signs.filter((sign) => classes.includes(sign)).length;
  const hints = found(HINT_SIGNS) - FREE_HINTS;
  return hints <= 0 ? 0 : Math.min(Math.max(hints - found(HINTS_AGAINST), 0), MOST_HINT_POINTS);
}

/**
 * How much a comment looks like a scam (acta 28-F), and why. Linear in its length.
 * @param resembles whether it is much like a comment that stands in FRAUDE (see `fraudIndex`)
 */
export function scoreFraud(comment: string, resembles = false): FraudScore {
  const classes = readComment(comment);
  const reasons: string[] = [];
  let score = 0;
  const add = (reason: string, points: number) => {
    reasons.push(reason);
    score += points;
  };
  if (resembles) add(RESEMBLES.reason, RESEMBLES.points);
  for (const { reason, points, found } of SIGNS_BY_POINTS)
    if (!reasons.includes(reason) && found.test(classes)) add(reason, points);
  if (score === 0) return NOTHING;
  const hints = hintPoints(classes);
  if (hints > 0) add(HINTS.reason, hints);
  for (const { points, found } of ALL_DOUBTS) if (found.test(classes)) score -= points;
  return { score: Math.max(score, 0), reasons };
}
