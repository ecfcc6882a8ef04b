import { type DateValue, isDate, textOf } from '../base/cell';
import type { Columns } from '../base/columns';
import type { Layout } from '../base/recognise';
import type { ReadRow } from '../base/rows';
import { tabKinds } from '../base/tabs';
import type { Day } from '../calendar/day';
import type { Findings, Rule, RuleContext, RuleFinding, RuleMessage, Severity } from '../rules/rule';
import type { Settings } from '../settings/settings';
import { type Accepted, type Exceptions, exceptionKey } from './exceptions';

/** A rule's finding on one row, not yet worded. */
export interface Hit {
  readonly rule: Rule;
  readonly finding: RuleFinding;
  /** null: it is open. */
  readonly accepted: Accepted | null;
}

export interface JudgedRow {
  readonly row: ReadRow;
  readonly hits: readonly Hit[];
}

export interface JudgeOptions {
  readonly rules: readonly Rule[];
  readonly context: Omit<RuleContext, 'has'>;
  readonly exceptions: Exceptions;
  /** Told once of each rule that throws; `problem` has the stack. */
  readonly onRuleError: (rule: Rule, problem: unknown) => void;
}

export interface InactiveRule {
  readonly rule: Rule;
  /** Canonical headers; columns of which any one would do are joined: «Canal o Error Inconcert». */
  readonly missing: readonly string[];
}

/** A rule that can run over a tab, ready to judge its rows. */
export interface ActiveRule {
  readonly rule: Rule;
  /** Rows before this day are not judged by it. */
  readonly from: Day | null;
  check(row: ReadRow['values'], context: RuleContext): Findings<never, string>;
}

/** The rules of a tab that are not switched off: those that can run over its columns, and those that lack one. */
export function rulesFor(
  layout: Layout,
  rules: readonly Rule[],
  settings: Settings,
): { active: Rule[]; inactive: InactiveRule[] } {
  const active: Rule[] = [];
  const inactive: InactiveRule[] = [];
  const columns: Columns = tabKinds[layout.kind].columns;
  const header = (key: string) => columns[key]?.header ?? key;
  for (const rule of rules) {
    if (rule.tab !== layout.kind || settings.rules[rule.id]?.off) continue;
    const missing = rule.needs
      .map((need) => (typeof need === 'string' ? [need] : need))
      .filter((anyOf) => !anyOf.some((key) => layout.at.has(key)))
      .map((anyOf) => anyOf.map(header).join(' o '));
    if (missing.length === 0) active.push(rule);
    else inactive.push({ rule, missing });
  }
  return { active, inactive };
}

/** The rule with the day from which it holds here. */
export const activated = (rule: Rule, settings: Settings, check: ActiveRule['check']): ActiveRule => ({
  rule,
  from: settings.rules[rule.id]?.from ?? rule.from ?? null,
  check,
});

/** A rule that threw says only that it did. */
const INTERNAL_ERROR: RuleMessage = {
  text: 'Error interno de la regla {rule}: no pudo juzgar {what}. Avise a quien mantiene el complemento.',
  severity: 'warning',
};
const INTERNAL_ERROR_ID = 'internalError';

/**
 * The rows in which a rule finds something. Rows before `revision.desde`, or before a rule's own day, are not judged.
 * @param tab its name
 */
export function judgeRows(
  tab: string,
  layout: Layout,
  rows: readonly ReadRow[],
  active: readonly ActiveRule[],
  { context: known, exceptions, onRuleError }: JudgeOptions,
): JudgedRow[] {
  const context: RuleContext = { ...known, has: (column) => layout.at.has(column) };
  const { reviewFrom } = context.settings;
  const anyAccepted = Object.keys(exceptions).length > 0;
  const failed = new Set<Rule>();
  const judged: JudgedRow[] = [];
  const checked = ({ rule, check }: ActiveRule, row: ReadRow): readonly RuleFinding[] => {
    try {
      return check(row.values, context);
    } catch (problem) {
      if (!failed.has(rule)) onRuleError(rule, problem);
      failed.add(rule);
      return [internalError(layout, rule, 'esta fila')];
    }
  };
  for (const row of rows) {
    const day = dayOf(row);
    if (day !== null && reviewFrom !== null && day < reviewFrom) continue;
    let hits: Hit[] | null = null;
    for (const each of active) {
      if (each.from !== null && day !== null && day < each.from) continue;
      const findings = checked(each, row);
      if (findings.length === 0) continue;
      const { rule } = each;
      for (const finding of findings) {
        const key = anyAccepted ? exceptionKey(tab, layout, rule, finding.column, row.cells) : '';
        const reason = exceptions[key];
        hits ??= [];
        hits.push({ rule, finding, accepted: reason === undefined ? null : { key, reason } });
      }
    }
    if (hits) judged.push({ row, hits });
  }
  return judged;
}

/** What stands in place of a rule's findings when it threw; `what` it could not judge, in Spanish. */
export function internalError(layout: Layout, rule: Rule, what: string): RuleFinding {
  const column = rule.needs.flat().find((key) => layout.at.has(key)) ?? layout.at.keys().next().value;
  return { column: column as RuleFinding['column'], message: INTERNAL_ERROR_ID, data: { rule: rule.id, what } };
}

function dayOf({ values }: ReadRow): Day | null {
  const value = 'date' in values ? values.date : 'sentOn' in values ? values.sentOn : null;
  return isDate(value as DateValue) ? (value as { day: Day }).day : null;
}

/** A row without its closing column (Código in an agent's tab) is still being typed. */
export function isBeingTyped(layout: Layout, row: ReadRow): boolean {
  const { closing } = tabKinds[layout.kind];
  const index = closing === null ? undefined : layout.at.get(closing);
  return index !== undefined && textOf(row.cells[index] ?? '').trim() === '';
}

/** A finding with its wording, ready for Revisión, a panel or a report. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Key of the column. */
  readonly column: string;
  /** Spanish: what is wrong, then what to do. */
  readonly message: string;
  /** What one safe correction would write; null where there is none. */
  readonly fix: string | null;
  /** null: it is open. */
  readonly accepted: Accepted | null;
}

export const messageOf = ({ rule, finding }: Hit): RuleMessage =>
  finding.message === INTERNAL_ERROR_ID ? INTERNAL_ERROR : (rule.messages[finding.message] as RuleMessage);

const PLACEHOLDER = /\{(\w+)\}/g;
const LONGEST_QUOTE = 60;

/** Fills the message's blanks with the finding's data; a long text is cut for display. */
export function worded(hit: Hit, settings: Settings): Finding {
  const { rule, finding, accepted } = hit;
  const message = messageOf(hit);
  const text = message.text.replace(PLACEHOLDER, (_, name: string) => quoted(finding.data?.[name] ?? ''));
  return {
    rule,
    severity: settings.rules[rule.id]?.severity ?? message.severity ?? rule.severity,
    column: finding.column,
    message: text,
    fix: finding.fix ?? null,
    accepted,
  };
}

/** One line of at most 60 characters, never cut inside an emoji. */
export function quoted(text: string, longest = LONGEST_QUOTE): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

const rank = ({ severity, accepted }: Finding) => (accepted !== null ? 2 : severity === 'warning' ? 1 : 0);

/** Errors, avisos, what was accepted; otherwise as the rules are sorted. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => rank(a) - rank(b));
}
