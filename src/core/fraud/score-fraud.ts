import { readComment, signOf } from './read-comment';
import { DOUBTS, type Sign, SIGNS } from './words';

export interface FraudScore {
  /** Points; from {@link FRAUD_THRESHOLD} on a person should look. */
  readonly score: number;
  /** Spanish, the heaviest first. */
  readonly reasons: readonly string[];
}

export const FRAUD_THRESHOLD = 4;

/** See {@link Sign.patterns}. */
function compiled(patterns: readonly string[]): RegExp {
  const oneOf = (names: string) => `[${names.split('|').map(signOf).join('')}]`;
  const part = (text: string) => {
    if (/^\d/.test(text)) return `.{0,${text}}`;
    return text.startsWith('!') ? `(?<!${oneOf(text.slice(1))}.?)` : oneOf(text);
  };
  return new RegExp(patterns.map((pattern) => pattern.split(' ').map(part).join('')).join('|'));
}

const SIGNS_FOUND = SIGNS.map((sign) => ({ ...sign, found: compiled(sign.patterns) })).sort((a, b) => b.weight - a.weight);
const DOUBTS_FOUND = DOUBTS.map(({ weight, patterns }) => ({ weight, found: compiled(patterns) }));
const NOTHING: FraudScore = { score: 0, reasons: [] };

/** How much a comment looks like a scam (acta 28-F), and why. Pure; linear in the comment's length. */
export function scoreFraud(comment: string): FraudScore {
  const read = readComment(comment);
  const reasons: string[] = [];
  let score = 0;
  for (const { reason, weight, found } of SIGNS_FOUND)
    if (found.test(read) && !reasons.includes(reason)) {
      reasons.push(reason);
      score += weight;
    }
  if (score === 0) return NOTHING;
  for (const { weight, found } of DOUBTS_FOUND) if (found.test(read)) score -= weight;
  return { score: Math.max(score, 0), reasons };
}
