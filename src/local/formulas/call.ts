import { partsOf, serialOf } from '../workbook/serial-date';
import type { ScriptValue } from '../worker/calls';

/** What a formula gives to a function: a value as it is written, or the value of cells. */
export type CallArgument =
  | { readonly value: ScriptValue }
  /** `tab`: null is the formula's own. The reference itself, `A2:C` in `FESTIVOS!A2:C`, stands at `start` of the formula. */
  | { readonly tab: string | null; readonly a1: string; readonly start: number }
  | { readonly broken: true };

export interface Call {
  /** As it is written: Sheets does not tell capitals. */
  readonly name: string;
  readonly arguments: readonly CallArgument[];
}

const BROKEN = '#REF!';
const TAB = `(?:('(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?`;
const CELLS = '\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}(?:\\$?\\d{1,7})?)?';
const LINES = '\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}(?:\\$?\\d{1,7})?|\\$?\\d{1,7}:\\$?\\d{1,7}';
/** Each reads from a place of the formula, up to the end of its argument. */
const argument = (pattern: string) => new RegExp(`(?:${pattern})(?=\\s*[;,)])`, 'iuy');

const OPENING = /\s*([A-Za-z_][\w.]*)\s*\(\s*/y;
const ENDING = /\s*\)\s*$/y;
const TEXT = argument('"((?:[^"]|"")*)"');
const REFERENCE = argument(`${TAB}(${CELLS}|${LINES}|${BROKEN})`);
const DAY = argument('(?:DATE|FECHA)\\s*\\(\\s*(\\d{4})\\s*[;,]\\s*(\\d{1,2})\\s*[;,]\\s*(\\d{1,2})\\s*\\)');
const BOOLEAN = argument('(TRUE|VERDADERO)|FALSE|FALSO');
const NUMBER = argument('([-+]?\\d+(?:\\.\\d+)?)(%?)');
const NUMBER_WITH_COMMA = argument('([-+]?\\d+(?:[.,]\\d+)?)(%?)');
const NOTHING = argument('');
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/**
 * The call that the formula (without its `=`) consists of: `FECHA_LIMITE(A2;8;FESTIVOS!A2:C)`. Where a `;` separates,
 * a comma is a decimal one, as Sheets does by its locale. null for any other formula: calculations, calls in calls but
 * FECHA(2026;7;3), named ranges, lists in braces.
 */
export function parseCall(formula: string): Call | null {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const bySemicolon = formula.replace(QUOTED, '').includes(';');
  const separator = bySemicolon ? /\s*;\s*/y : /\s*,\s*/y;
  const name = take(OPENING)?.[1];
  if (name === undefined) return null;
  const found: CallArgument[] = [];
  if (take(ENDING)) return { name, arguments: found };
  do {
    const next = takeArgument(take, bySemicolon);
    if (!next) return null;
    found.push('a1' in next ? { ...next, start: at - next.a1.length } : next);
  } while (take(separator));
  return take(ENDING) ? { name, arguments: found } : null;
}

/** The call as a file holds it, whatever the locale: a comma separates, a point is decimal, names are English. */
export const fileFormula = (call: Call): string => `${call.name}(${call.arguments.map(fileArgument).join(',')})`;

function fileArgument(argument: CallArgument): string {
  if ('broken' in argument) return BROKEN;
  if ('a1' in argument) {
    const { tab, a1 } = argument;
    return tab === null ? a1 : `'${tab.replaceAll("'", "''")}'!${a1}`;
  }
  const { value } = argument;
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (value === null || typeof value !== 'object') return String(value).toUpperCase();
  const { year, month, day } = partsOf(value.serial);
  return `DATE(${year},${month},${day})`;
}

function takeArgument(
  take: (pattern: RegExp) => RegExpExecArray | null,
  bySemicolon: boolean,
): Exclude<CallArgument, { start: number }> | { tab: string | null; a1: string } | null {
  const text = take(TEXT);
  if (text) return { value: (text[1] as string).replaceAll('""', '"') };
  const reference = take(REFERENCE);
  if (reference) {
    const [, tab, a1 = ''] = reference;
    if (a1.toUpperCase() === BROKEN) return { broken: true };
    return { tab: tab === undefined ? null : tabName(tab), a1 };
  }
  const day = take(DAY);
  if (day) {
    const [year, month, date] = day.slice(1).map(Number) as [number, number, number];
    const serial = serialOf({ year, month, day: date, hour: 0, minute: 0, second: 0 });
    return serial === null ? null : { value: { serial } };
  }
  const boolean = take(BOOLEAN);
  if (boolean) return { value: boolean[1] !== undefined };
  const number = take(bySemicolon ? NUMBER_WITH_COMMA : NUMBER);
  if (number) return { value: Number((number[1] as string).replace(',', '.')) / (number[2] ? 100 : 1) };
  return take(NOTHING) && { value: '' };
}

const tabName = (written: string) => (written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written);
