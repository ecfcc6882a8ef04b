/** Every function that Google calls by name. Wiring only. */
import { answerPanel } from './app/panel';
import { reviewEdit } from './app/review-edit';
import { googlePorts } from './google/ports';
import { addMenu, showPanel } from './google/ui';
import { tabOfRange } from './google/workbook';

export function onOpen(): void {
  addMenu();
}

/** A simple trigger: Google calls it after a person's edit, with what a paste, a fill or an undo touched. */
export function onEdit(event: { readonly range: GoogleAppsScript.Spreadsheet.Range }): void {
  const { range } = event;
  reviewEdit(googlePorts(), {
    tab: tabOfRange(range),
    firstRow: range.getRow() - 1,
    rowCount: range.getNumRows(),
  });
}

export function reviewMyTab(): void {
  showPanel('review', 'Revisión', 'mine');
}

export function reviewWholeBase(): void {
  showPanel('review', 'Revisión', 'all');
}

export function openReviewPanel(): void {
  showPanel('review', 'Revisión', 'none');
}

export function openHelp(): void {
  showPanel('help', 'Ayuda', 'none');
}

export function openDiagnostics(): void {
  showPanel('diagnostics', 'Autodiagnóstico', 'none');
}

/** The one door of the panels: JSON in, JSON out (see `app/panel-api.ts`). */
export function panel(json: string): unknown {
  return answerPanel(googlePorts(), json);
}
