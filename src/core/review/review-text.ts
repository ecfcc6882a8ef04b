import { bySeverity, type Finding } from './judge';

/**
 * How findings stand in a Revisión cell: one line each, errors first. The first character tells the row's colour
 * (a conditional format can ask for it without knowing the sheet's language), the bracket tells the rule.
 *
 * `✖ La respuesta no empieza por «Twitter». Escriba esa palabra antes de la respuesta. [reply-prefix · acta 14]`
 */
export const ERROR_MARK = '✖';
export const WARNING_MARK = '⚠';

const RULE_OF_LINE = /\[([a-z0-9-]+) · acta [^\]]*\]$/gm;

/** The text of a row's Revisión cell; '' for a row in order. */
export function reviewText(findings: readonly Finding[]): string {
  return bySeverity(findings)
    .map(
      ({ severity, message, rule }) =>
        `${severity === 'error' ? ERROR_MARK : WARNING_MARK} ${message} [${rule.id} · acta ${rule.acta}]`,
    )
    .join('\n');
}

/** The ids of the rules whose lines stand in a Revisión cell. */
export function rulesShown(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(RULE_OF_LINE), (match) => match[1] as string));
}
