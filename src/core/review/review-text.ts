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
  if (accepted !== null) return acceptedLine(accepted.reason, `${message} ${source}`);
  return `${severity === 'error' ? ERROR_MARK : WARNING_MARK} ${message} ${source}`;
}

const acceptedLine = (reason: string, said: string) => `${ACCEPTED_MARK} Aceptado («${reason}»): ${said}`;

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

/** The rule of each line that asks for something: what was accepted does not. */
export const openRules = (text: string): string[] =>
  linesOf(text).flatMap(({ line, rule }) => (line.startsWith(ACCEPTED_MARK) ? [] : [rule]));

/** What a line of Revisión asks for, without its mark and its source. */
export interface OpenLine {
  readonly severity: Finding['severity'];
  readonly message: string;
}

/** The lines of a Revisión cell that ask for something, errors first. */
export const openLines = (text: string): OpenLine[] =>
  linesOf(text).flatMap(({ line }) =>
    line.startsWith(ACCEPTED_MARK)
      ? []
      : [
          {
            severity: line.startsWith(ERROR_MARK) ? 'error' : 'warning',
            message: line.slice(1).replace(RULE_OF_LINE, '').trim(),
          },
        ],
  );

/** The text of a Revisión cell once one of its findings is accepted; the same where it has no such line. */
export function acceptedReviewText(shown: string, rule: string, message: string, reason: string): string {
  const lines = shown.split('\n');
  const at = lines.findIndex((line) => line.slice(2).startsWith(`${message} [${rule} · acta `));
  const [line] = at < 0 ? [] : lines.splice(at, 1);
  return line === undefined ? shown : [...lines, acceptedLine(reason, line.slice(2))].join('\n');
}

/**
 * The text of a Revisión cell after some rules judged its row: their lines are new, those of the rules that could
 * not judge it now stay until they do.
 * @param shown what the cell holds
 * @param stays does the line of the rule with that id stay
 */
export function mergedReviewText(
  shown: string,
  findings: readonly Finding[],
  stays: (rule: string) => boolean,
): string {
  const fresh = reviewText(findings);
  if (shown === '') return fresh;
  const kept = linesOf(shown).filter(({ rule }) => stays(rule));
  if (kept.length === 0) return fresh;
  const lines = [...(fresh === '' ? [] : fresh.split('\n')), ...kept.map(({ line }) => line)];
  const markOf = (line: string) => MARKS.indexOf(line.charAt(0));
  return lines.sort((a, b) => markOf(a) - markOf(b)).join('\n');
}
