import type { Network } from '../base/agent-row';
import { remembered } from '../base/remembered';
import type { Day } from '../calendar/day';
import { type Difference, firstDifference } from './difference';
import { likenessTo } from './likeness';
import { matches, type Pattern, patternOf } from './pattern';
import { inForce, type Template } from './template';
import { withoutNetworkWord } from './wall-text';
import { wordNumbers } from './words';

/** How a reply stands to the templates that were in force. */
export type Origin =
  | { readonly kind: 'template' }
  /** It comes from one of another network or of another time. */
  | { readonly kind: 'notInForce'; readonly template: Template }
  | { readonly kind: 'differs'; readonly template: Template; readonly difference: Difference }
  /** No template is like it. */
  | { readonly kind: 'unlike' };

/** @param reply without the word of its network @param day null: nobody noted it */
export type OriginOf = (reply: string, network: Network | null, day: Day | null) => Origin;

const MENTION = /^[^\p{L}\p{N}@]*@\w{1,15}\b/u;

/** An answer on Twitter's wall may open with its author. */
const withoutMention = (reply: string) => reply.replace(MENTION, '');

const FROM_TEMPLATE: Origin = { kind: 'template' };
const UNLIKE: Origin = { kind: 'unlike' };

/**
 * Tells from which template a reply comes: for whole bases, so equal replies are compared once.
 * @returns null when no template has words of its own
 */
export function originFinder(templates: readonly Template[]): OriginOf | null {
  const known = templates.flatMap(knownOf);
  if (known.length === 0) return null;
  const { complete, likest } = likenessTo(known.map(({ patterns: [bare] }) => wordsIn(bare)));
  const at = (index: number) => known[index] as Known;
  const compare = remembered((reply: string): Compared => {
    const text = wordNumbers(reply);
    const bare = withoutMention(reply);
    const texts = bare === reply ? [text] : [text, wordNumbers(bare)];
    const origins = complete(text)
      .map(at)
      .filter(({ patterns }) => patterns.some((pattern) => texts.some((each) => matches(pattern, each))));
    const near = origins.length > 0 ? [] : likest(text).map((index) => ({ known: at(index), difference: null }));
    return { origins, near };
  });
  return (reply, network, day) => {
    const now = ({ template }: Known) => inForce(template, network, day);
    const { origins, near } = compare(reply);
    if (origins.some(now)) return FROM_TEMPLATE;
    if (origins[0]) return { kind: 'notInForce', template: origins[0].template };
    const nearest = near.find(({ known }) => now(known));
    if (!nearest) return UNLIKE;
    nearest.difference ??= firstDifference(nearest.known.patterns[0], withoutMention(reply));
    return { kind: 'differs', template: nearest.known.template, difference: nearest.difference };
  };
}

interface Compared {
  /** The templates that it comes from, whenever they were in force. */
  readonly origins: readonly Known[];
  /** Without any: those that it is like, most first. */
  readonly near: readonly { readonly known: Known; difference: Difference | null }[];
}

interface Known {
  readonly template: Template;
  /** Of its text without the word of a network, and of all of it. */
  readonly patterns: readonly [Pattern, ...Pattern[]];
}

/** Some templates hold the word of acta 14, which the reply has lost; others begin with «Facebook Live». */
function knownOf(template: Template): Known[] {
  const pieces = template.pieces.map((piece, index) =>
    index === 0 && 'fixed' in piece ? { fixed: withoutNetworkWord(piece.fixed) } : piece,
  );
  const bare = patternOf(pieces);
  const whole = patternOf(template.pieces);
  return bare && whole ? [{ template, patterns: [bare, whole] }] : [];
}

const wordsIn = ({ parts }: Pattern) => parts.flatMap(({ words }) => words);
