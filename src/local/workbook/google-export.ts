import type { StoredValue } from './model';

/**
 * How an .xlsx of Google Sheets holds a formula that Excel lacks: `IFERROR(__xludf.DUMMYFUNCTION("F(A2)"),46000)`, so
 * that Excel shows the last value; and a cell that the answer of another one reaches, with COMPUTED_VALUE in the
 * formula's place (grid-is.github.io/apiary/explain/gsdv; vinci1it2000/formulas#51 on GitHub).
 */

const TEXT = '"(?:[^"]|"")*"';
const TEXTS = `${TEXT}(?:\\s*&\\s*${TEXT})*`;
const EXPORTED = new RegExp(
  `^IFERROR\\(__xludf\\.DUMMYFUNCTION\\((${TEXTS})\\)\\s*,(?:\\s*${TEXTS}|[^"(),]*)\\s*\\)\\s*$`,
  'i',
);
const COMPUTED = '"COMPUTED_VALUE"';
/** Of a text in a formula of Excel, which takes 8,192 characters in all. */
const LONGEST_TEXT = 250;
const LONGEST_VALUE = 2_000;

/** The formula as it stands in Google Sheets; null: it is not in that form. */
export function fromGoogleExport(formula: string): string | null {
  const texts = EXPORTED.exec(formula)?.[1];
  if (texts === undefined) return null;
  return [...texts.matchAll(new RegExp(TEXT, 'g'))].map(([text]) => text.slice(1, -1).replaceAll('""', '"')).join('');
}

/** Is it the cell of an answer whose formula stands elsewhere. */
export const isComputedValue = (formula: string): boolean => fromGoogleExport(formula) === COMPUTED;

/** @param formula undefined for a cell that the answer of another one reaches */
export function toGoogleExport(formula: string | undefined, value: StoredValue): string {
  return `IFERROR(__xludf.DUMMYFUNCTION(${quoted(formula ?? COMPUTED)}),${literal(value)})`;
}

function literal(value: StoredValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null || value.length > LONGEST_VALUE ? '""' : quoted(value);
}

const quoted = (text: string) =>
  (text.match(new RegExp(`[\\s\\S]{1,${LONGEST_TEXT}}`, 'gu')) ?? [''])
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('&');
