/** What getValues says of the range's first cell. */
export const firstValue = (range: GoogleAppsScript.Spreadsheet.Range): unknown => range.getValues()[0]?.[0];
