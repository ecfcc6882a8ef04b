import type { AcceptedView, FindingView, ReviewScope, RuleSummary, TabReview } from '../../src/app/panel-api';
import type { Finding } from '../../src/panels/review/findings';

/** A finding view: an error in L14 of LAURA unless told. */
export function view(changes: Partial<FindingView> = {}): FindingView {
  const row = changes.row ?? 14;
  return {
    tab: 'LAURA',
    row,
    column: 'reply',
    header: 'Respuesta',
    cell: `L${row}`,
    rule: 'reply-prefix',
    acta: '14',
    severity: 'error',
    message: 'La respuesta no empieza por «Twitter». Escriba esa palabra antes de la respuesta.',
    value: 'Buenos días',
    fix: null,
    rowKey: `clave-${row}#1`,
    ...changes,
  };
}

/** The same as a person accepted it. */
export function acceptedView(changes: Partial<AcceptedView> = {}): AcceptedView {
  return { ...view(changes), key: 'reply-prefix:1', reason: 'así es', ...changes };
}

let made = 0;

/** The same with an id. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return { ...view(changes), id: changes.id ?? `f${++made}` };
}

export function tabReview(
  name: string,
  findings: readonly FindingView[] = [],
  changes: Partial<TabReview> = {},
): TabReview {
  return {
    name,
    kind: 'agent',
    rows: 100,
    columns: {},
    inactiveRules: [],
    notices: [],
    findings,
    accepted: [],
    ...changes,
  };
}

export function scope(...tabs: readonly string[]): ReviewScope {
  return { workbook: 'Base', today: '2022-11-23', tabs, skipped: [], settingsProblems: [], rulesOff: [] };
}

export function rule(id: string, acta: string, changes: Partial<RuleSummary> = {}): RuleSummary {
  return { id, acta, severity: 'error', summary: `Resumen de ${id}.`, ...changes };
}
