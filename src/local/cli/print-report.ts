import type { ReportedFinding, ReviewReport } from './report';

/**
 * The report for a person: errors first, the tab with most of them first; then the avisos by rule; then what was
 * not reviewed. Texts of the workbook are shown as they are, without the codes that a terminal would obey.
 */
export function printedReport(report: ReviewReport): string {
  const { summary, findings } = report;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const sections = [
    [
      `${plain(report.workbook)} · revisado con fecha ${shownDay(report.today)}`,
      `${count(summary.rows, 'fila', 'filas')} en ${count(report.tabs.length, 'pestaña', 'pestañas')}: ` +
        `${count(summary.errors, 'error', 'errores')} y ${count(summary.warnings, 'aviso', 'avisos')}.`,
    ],
    ...(errors.length > 0 ? [['ERRORES', ...grouped(errors, ({ tab }) => tab, tabLine)]] : []),
    ...(warnings.length > 0 ? [['AVISOS', ...grouped(warnings, ({ rule }) => rule, ruleLine)]] : []),
    ...listed(
      'POR ATENDER',
      report.settingsProblems,
      report.rulesOff.map((rule) => `Regla apagada en CONFIGURACIÓN: ${rule}.`),
      report.tabs.flatMap(({ name, notices }) => notices.map((notice) => `${name}: ${notice}`)),
      report.tabs.flatMap(({ name, inactiveRules }) =>
        inactiveRules.map(
          ({ rule, missing }) =>
            `${name}: regla inactiva ${rule}, ${missing.length === 1 ? 'falta la columna' : 'faltan las columnas'} ${missing.join(', ')}.`,
        ),
      ),
    ),
    ...listed(
      'ACEPTADOS COMO ESTÁN',
      report.accepted.map(({ tab, cell, message, reason }) => `${tab} ${cell}: ${message} Motivo: ${reason}`),
    ),
    ...listed(
      'NO REVISADAS',
      report.skipped.map(({ name, reason }) => `${name}: ${reason}`),
    ),
  ];
  if (findings.length === 0 && report.tabs.length > 0) sections.splice(1, 0, ['Todo en orden: no se encontró nada.']);
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('es-CO')} ${number === 1 ? one : many}`;

/** dd/mm/yyyy */
export const shownDay = (day: string): string => day.split('-').reverse().join('/');

/** A section of the report; none without lines. */
export function listed(title: string, ...lists: readonly (readonly string[])[]): string[][] {
  const lines = lists.flat();
  return lines.length > 0 ? [[title, ...lines.map((line) => `  ${plain(line)}`)]] : [];
}

function grouped(
  findings: readonly ReportedFinding[],
  keyOf: (finding: ReportedFinding) => string,
  line: (finding: ReportedFinding) => string,
): string[] {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([key, members]) => [`  ${plain(key)} (${members.length.toLocaleString('es-CO')})`, ...members.map(line)]);
}

const tabLine = ({ cell, message, rule, acta, value }: ReportedFinding) =>
  `    ${cell.padEnd(7)}${plain(message)} [${rule} · acta ${acta}]${quote(value)}`;

const ruleLine = ({ tab, cell, message, value }: ReportedFinding) =>
  `    ${plain(tab)} ${cell}: ${plain(message)}${quote(value)}`;

const quote = (value: string) => (value === '' ? '' : `\n           «${plain(value)}»`);

const CONTROLS = /[\p{Cc}\p{Bidi_Control}]/gu;

/** Text of the workbook on one line, without control and direction characters. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(CONTROLS, '\ufffd');
}
