import { type Cell, isFormula, textOf } from '../core/base/cell';
import { columnLetters, type Layout } from '../core/base/recognise';
import { type Finding, quoted } from '../core/review/judge';
import type { AcceptedView, FindingView } from './panel-api';

const LONGEST_VALUE = 200;

/** Where findings stand: the tab as it is in the sheet. */
export interface Place {
  readonly tab: string;
  readonly layout: Layout;
}

/** The row of a finding; null where it is about the whole tab. */
export interface PlacedRow {
  /** From 0. */
  readonly index: number;
  readonly key: string;
  readonly cellOf: (column: string) => Cell;
}

/** A finding as the panels show it. A formula is never overwritten: its cell gets no proposal. */
export function findingView({ tab, layout }: Place, row: PlacedRow | null, finding: Finding): FindingView {
  const column = layout.at.get(finding.column) ?? 0;
  const number = (row?.index ?? layout.headerRow) + 1;
  const cell = row?.cellOf(finding.column) ?? '';
  const fix = isFormula(cell) ? null : finding.fix;
  const text = isFormula(cell) ? cell.formula : textOf(cell);
  return {
    tab,
    row: number,
    column: finding.column,
    header: layout.headers.get(finding.column) ?? finding.column,
    cell: `${columnLetters(column)}${number}`,
    rule: finding.rule.id,
    acta: finding.rule.acta,
    severity: finding.severity,
    message: finding.message,
    value: fix === null ? quoted(text, LONGEST_VALUE) : text,
    fix,
    rowKey: row?.key ?? null,
  };
}

/** Splits what people accepted from what is open. */
export function split(findings: readonly (readonly [Finding, FindingView])[]): {
  findings: FindingView[];
  accepted: AcceptedView[];
} {
  const open: FindingView[] = [];
  const accepted: AcceptedView[] = [];
  for (const [finding, view] of findings)
    if (finding.accepted === null) open.push(view);
    else accepted.push({ ...view, ...finding.accepted });
  return { findings: open, accepted };
}
