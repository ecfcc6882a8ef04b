type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ERROR_COLOUR = '#fce8e6';
const WARNING_COLOUR = '#fef7e0';

/**
 * Two conditional formats that colour whole rows by the first character of their Revisión cell. The formula has
 * neither separator nor text in any language, so it holds in every locale. Nothing is written where both stand;
 * the tab's other formats stay, ours of an earlier column go.
 */
export function highlightRows(
  sheet: Sheet,
  firstRow: number,
  column: string,
  marks: { readonly error: string; readonly warning: string },
): void {
  const rules = sheet.getConditionalFormatRules();
  const wanted = [
    { formula: formulaFor(column, firstRow, marks.error), colour: ERROR_COLOUR },
    { formula: formulaFor(column, firstRow, marks.warning), colour: WARNING_COLOUR },
  ];
  const present = rules.map(customFormula);
  if (wanted.every(({ formula }) => present.includes(formula))) return;
  const ours = new RegExp(`^=LEFT\\(\\$[A-Z]+\\d+\\)="[${marks.error}${marks.warning}]"$`);
  const others = rules.filter((_, index) => !ours.test(present[index] ?? ''));
  const rows = sheet.getRange(`A${firstRow}:${column}`);
  const added = wanted.map(({ formula, colour }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(colour)
      .setRanges([rows])
      .build(),
  );
  sheet.setConditionalFormatRules([...others, ...added]);
}

const formulaFor = (column: string, firstRow: number, mark: string) => `=LEFT($${column}${firstRow})="${mark}"`;

function customFormula(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string | null {
  const condition = rule.getBooleanCondition();
  const formula: unknown = condition?.getCriteriaValues()[0];
  return typeof formula === 'string' ? formula : null;
}
