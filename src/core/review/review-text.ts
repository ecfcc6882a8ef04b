import { bySeverity, type Finding } from './judge';

/**
 * How findings stand in a Revisión cell: one line each, errors first, what was accepted last. The first character
 * tells the row's colour (a conditional format can ask for it without knowing the sheet's language), the bracket
 * tells the rule.
 *
 * `✖ La respuesta no empieza por «Twitter». Escriba esa palabra antes de la respuesta. [reply-prefix · acta 14]`
 */
export const ERROR_MARK = '✖';
export const WARNING_MARK = '⚠';
export const ACCEPTED_MARK = '✓';
const MARKS = [ERROR_MARK, WARNING_MARK, ACCEPTED_MARK];

const RULE_OF_LINE = /\[([a-z0-9-]+) · acta [^\]]*\]$/;

function lineOf({ severity, message, rule, accepted }: Finding): string {
  const source = `[${rule.id} · acta ${rule.acta}]`;
  if (accepted !== null) return `${ACCEPTED_MARK} Aceptado («${accepted}»): ${message} ${source}`;
  return `${severity === 'error' ? ERROR_MARK : WARNING_MARK} ${message} ${source}`;
}

/** The text of a row's Revisión cell; '' for a row in order. */
export function reviewText(findings: readonly Finding[]): string {
  return bySeverity(findings).map(lineOf).join('\n');
}

/** The rule of each line of a Revisión cell that is ours. */
function linesOf(text: string): { line: string; rule: string }[] {
  if (text === '') return [];
  return text.split('\n').flatMap((line) => {
    const rule = RULE_OF_LINE.exec(line)?.[1];
    return rule === undefined ? [] : [{ line, rule }];
  });
}

/** The ids of the rules whose lines stand in a Revisión cell. */
export const rulesShown = (text: string): ReadonlySet<string> => new Set(linesOf(text).map(({ rule }) => rule));

/**
 * The text of a Revisión cell after some rules judged its row: their lines are new, those of the rules that could
 * not judge it now stay until they do.
 * @param shown what the cell holds
 * @param stays ids of the rules whose lines stay
 */
export function mergedReviewText(shown: string, findings: readonly Finding[], stays: ReadonlySet<string>): string {
  const fresh = reviewText(findings);
  if (shown === '' || stays.size === 0) return fresh;
  const kept = linesOf(shown).filter(({ rule }) => stays.has(rule));
  if (kept.length === 0) return fresh;
  const lines = [...(fresh === '' ? [] : fresh.split('\n')), ...kept.map(({ line }) => line)];
  const markOf = (line: string) => MARKS.indexOf(line.charAt(0));
  return lines.sort((a, b) => markOf(a) - markOf(b)).join('\n');
}
