import { counted } from '../kit/spanish';
import type { JudgedRow, Verdict } from './verdict';

/** What needs a person first, what is in order last. */
export const VERDICTS: readonly Verdict[] = ['differs', 'unchecked', 'unverified', 'person', 'passed'];

export const VERDICT_WORDS: Readonly<Record<Verdict, { readonly title: string; readonly explanation: string }>> = {
  differs: {
    title: 'Google se portó distinto',
    explanation: 'El complemento cuenta con esto y aquí no es así. Copie el informe y envíelo a quien lo mantiene.',
  },
  unchecked: { title: 'No se alcanzó a comprobar', explanation: 'Repita el autodiagnóstico.' },
  unverified: {
    title: 'Sin verificar',
    explanation: 'Nadie lo ha publicado. Aquí no se vio nada distinto, pero eso no basta para darlo por bueno.',
  },
  person: { title: 'Lo comprueba una persona', explanation: 'Un programa no puede verlo: hay que hacerlo a mano.' },
  passed: { title: 'Como se esperaba', explanation: 'Se comprobó aquí, ahora.' },
};

/** «Todo lo que se pudo comprobar está como se esperaba (27).» */
export function summaryWords(rows: readonly JudgedRow[]): string {
  const count = (verdict: Verdict) => rows.filter((judged) => judged.verdict === verdict).length;
  const [differs, unchecked, passed] = [count('differs'), count('unchecked'), count('passed')];
  if (differs > 0)
    return `${counted(differs, 'comportamiento', 'comportamientos')} de Google no ${differs === 1 ? 'es' : 'son'} como se esperaba.`;
  if (unchecked > 0) return `${counted(unchecked, 'fila quedó', 'filas quedaron')} sin comprobar.`;
  return `Todo lo que se pudo comprobar está como se esperaba (${passed}).`;
}
