/** Where checks may write. */
export interface Scratch {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** A new, empty tab, made when a check first asks for it. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

const NAME = 'Autodiagnóstico (temporal)';

/**
 * Runs work that may write to a tab of its own. The tab is gone afterwards, also when the work throws, and the
 * person is back where they were. Throws a Spanish message when Google does not let it be removed.
 */
export function withScratch<Result>(work: (scratch: Scratch) => Result): Result {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const before = spreadsheet.getActiveRange();
  let made: GoogleAppsScript.Spreadsheet.Sheet | undefined;
  try {
    return work({
      spreadsheet,
      get sheet() {
        // Two people may run this at once: each has a tab with a name of its own.
        made ??= spreadsheet.insertSheet(`${NAME} ${Date.now()}`, spreadsheet.getSheets().length);
        return made;
      },
    });
  } finally {
    if (made) leave(spreadsheet, made, before);
  }
}

function leave(
  spreadsheet: Scratch['spreadsheet'],
  sheet: Scratch['sheet'],
  before: GoogleAppsScript.Spreadsheet.Range | null,
): void {
  try {
    // A new tab shows itself; the person was elsewhere, and somebody may have deleted that tab meanwhile.
    before?.activate();
  } finally {
    remove(spreadsheet, sheet);
  }
}

function remove(spreadsheet: Scratch['spreadsheet'], sheet: Scratch['sheet']): void {
  try {
    spreadsheet.deleteSheet(sheet);
  } catch (cause) {
    throw new Error(`No se pudo quitar la pestaña «${sheet.getName()}» (${cause}). Bórrela a mano.`);
  }
}

/** Names of scratch tabs that a stopped run left behind. */
export const leftScratchTabs = (): string[] =>
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName())
    .filter((name) => name.startsWith(NAME));
