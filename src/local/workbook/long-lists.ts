import type { DataValidation, Sheet, WriteSheet } from 'hucre/xlsx';
import { columnLetters } from './area';

/** Excel takes a file for damaged where a rule spells out more. */
const LONGEST = 255;
const NAME = 'Listas (vista local)';
const REFERENCE = new RegExp(`^'${NAME.replace(/[()]/g, '\\$&')}'!\\$([A-Z]+)\\$1:`);

/**
 * Drop-downs whose choices a rule cannot spell out, because they are too long or hold its separator: they stand in the
 * columns of a hidden sheet, which is no tab.
 */
export class LongLists {
  readonly #columns = new Map<string, readonly string[]>();

  /** What the rule says of its choices. */
  rule(choices: readonly string[]): Pick<DataValidation, 'values' | 'formula1'> {
    if (choices.join().length <= LONGEST && !choices.some((choice) => /[,"]/.test(choice)))
      return { values: [...choices] };
    const key = JSON.stringify(choices);
    this.#columns.set(key, choices);
    const letters = columnLetters([...this.#columns.keys()].indexOf(key));
    return { formula1: `'${NAME}'!$${letters}$1:$${letters}$${choices.length}` };
  }

  /** The hidden sheet; none where every rule speaks for itself. */
  sheets(): WriteSheet[] {
    const columns = [...this.#columns.values()];
    if (columns.length === 0) return [];
    const length = Math.max(...columns.map((choices) => choices.length));
    const rows = Array.from({ length }, (_, row) => columns.map((choices) => choices[row] ?? null));
    return [{ name: NAME, hidden: true, rows }];
  }
}

/** The file's sheets without the hidden one, whose choices are back in their rules. */
export function withLongLists(sheets: readonly Sheet[]): Sheet[] {
  const lists = sheets.find(({ name, hidden }) => name === NAME && hidden);
  if (!lists) return [...sheets];
  const choices = new Map<string, string[]>();
  lists.rows.forEach((line) => {
    line.forEach((value, column) => {
      if (value === null || value === '') return;
      const letters = columnLetters(column);
      choices.set(letters, [...(choices.get(letters) ?? []), String(value)]);
    });
  });
  return sheets
    .filter((sheet) => sheet !== lists)
    .map((sheet) =>
      sheet.dataValidations ? { ...sheet, dataValidations: sheet.dataValidations.map(restored) } : sheet,
    );

  function restored(rule: DataValidation): DataValidation {
    const values = choices.get(REFERENCE.exec(rule.formula1 ?? '')?.[1] ?? '');
    return values ? { ...rule, values } : rule;
  }
}
