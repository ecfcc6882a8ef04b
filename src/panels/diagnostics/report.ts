import { type DiagnosisState, judgedRows } from './diagnosis-state';
import { surroundingsLines, surroundingsWarnings } from './surroundings-words';
import type { JudgedRow, Verdict } from './verdict';
import { summaryWords, VERDICT_WORDS, VERDICTS } from './words';

/**
 * The whole diagnosis as plain text, to be sent to whoever helps.
 * @param when as people write it
 */
export function reportText(state: DiagnosisState, when: string): string {
  const rows = judgedRows(state);
  const about = state.surroundings;
  const parts = [
    [`Autodiagnóstico de Base de gestión · ${when}`, summaryWords(rows)],
    about ? surroundingsLines(about).map(([name, value]) => `${name}: ${value}`) : [],
    about ? surroundingsWarnings(about).map(({ title, remedy }) => `AVISO: ${title}. ${remedy}`) : [],
    state.failures.map(({ title, message }) => `NO SE PUDO COMPROBAR ${title}: ${message}`),
    ...VERDICTS.map((verdict) => section(verdict, rows)),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(verdict: Verdict, rows: readonly JudgedRow[]): readonly string[] {
  const of = rows.filter((judged) => judged.verdict === verdict);
  return of.length === 0 ? [] : [`${VERDICT_WORDS[verdict].title} (${of.length})`, ...of.flatMap(rowLines)];
}

function rowLines({ row, difference }: JudgedRow): readonly string[] {
  const source = row.source ? `«${row.source.quote}» (${row.source.where})` : 'sin verificar';
  return [
    `- ${row.id}: ${row.says}`,
    ...(difference ? [`  Se esperaba: ${difference.expected}`, `  Llegó: ${difference.came}`] : []),
    `  Fuente: ${source}`,
  ];
}
