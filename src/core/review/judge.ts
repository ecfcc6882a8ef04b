import { type DateValue, isDate, textOf } from '../base/cell';
import type { Columns } from '../base/columns';
import type { Layout } from '../base/recognise';
import type { ReadRow } from '../base/rows';
import { tabKinds } from '../base/tabs';
import type { Day } from '../calendar/day';
import type { Rule, RuleContext, RuleFinding, RuleMessage, Severity } from '../rules/rule';
import type { Settings } from '../settings';

/** A rule's finding on one row, not yet worded. */
export interface Hit {
  readonly rule: Rule;
  readonly finding: RuleFinding;
}

export interface JudgedRow {
  readonly row: ReadRow;
  readonly hits: readonly Hit[];
}

export interface JudgeOptions {
  readonly rules: readonly Rule[];
  readonly today: Day;
  readonly settings: Settings;
}

export interface InactiveRule {
  readonly rule: Rule;
  /** Canonical headers; columns of which any one would do are joined: «Canal o Error Inconcert». */
  readonly missing: readonly string[];
}

/** Splits the tab's rules into those that can run over its columns and those that lack one. */
export function rulesFor(layout: Layout, rules: readonly Rule[]): { active: Rule[]; inactive: InactiveRule[] } {
  const active: Rule[] = [];
  const inactive: InactiveRule[] = [];
  const columns: Columns = tabKinds[layout.kind].columns;
  const header = (key: string) => columns[key]?.header ?? key;
  for (const rule of rules) {
    if (rule.tab !== layout.kind) continue;
    const missing = rule.needs
      .map((need) => (typeof need === 'string' ? [need] : need))
      .filter((anyOf) => !anyOf.some((key) => layout.at.has(key)))
      .map((anyOf) => anyOf.map(header).join(' o '));
    if (missing.length === 0) active.push(rule);
    else inactive.push({ rule, missing });
  }
  return { active, inactive };
}

/** The rows in which a rule finds something. Rows before `revision.desde`, or before a rule's own day, are not judged. */
export function judgeRows(
  layout: Layout,
  rows: readonly ReadRow[],
  active: readonly Rule[],
  { today, settings }: JudgeOptions,
): JudgedRow[] {
  const context: RuleContext = { today, settings, has: (column) => layout.at.has(column) };
  const judged: JudgedRow[] = [];
  for (const row of rows) {
    const day = dayOf(row);
    if (day !== null && settings.reviewFrom !== null && day < settings.reviewFrom) continue;
    let hits: Hit[] | null = null;
    for (const rule of active) {
      if (rule.from !== undefined && day !== null && day < rule.from) continue;
      const findings = rule.check(row.values, context);
      if (findings.length === 0) continue;
      for (const finding of findings) {
        hits ??= [];
        hits.push({ rule, finding });
      }
    }
    if (hits) judged.push({ row, hits });
  }
  return judged;
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
  /** The value that one safe correction would write; null where there is none. */
  readonly fix: string | null;
}

export const messageOf = ({ rule, finding }: Hit): RuleMessage => rule.messages[finding.message] as RuleMessage;

const PLACEHOLDER = /\{(\w+)\}/g;
const LONGEST_QUOTE = 60;

/** Fills the message's blanks with the finding's data; a long text is cut for display. */
export function worded(hit: Hit): Finding {
  const { rule, finding } = hit;
  const message = messageOf(hit);
  const text = message.text.replace(PLACEHOLDER, (_, name: string) => quoted(finding.data?.[name] ?? ''));
  return {
    rule,
    severity: message.severity ?? rule.severity,
    column: finding.column,
    message: text,
    fix: finding.fix ?? null,
  };
}

/** One line of at most 60 characters, never cut inside an emoji. */
export function quoted(text: string, longest = LONGEST_QUOTE): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** Errors before avisos, otherwise as the rules are sorted. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}
