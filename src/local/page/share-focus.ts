import { element } from './chrome/elements';
import type { Grid } from './grid/grid';

/** Who has the keyboard: the grid, or the page around it and the panel's frame. */
export function shareFocus(place: HTMLElement, grid: Grid): void {
  // A click on a cell takes it back from the frame, which else keeps it.
  place.addEventListener(
    'pointerdown',
    () => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLIFrameElement) && !(activeElement instanceof HTMLButtonElement)) return;
      activeElement.blur();
      window.focus();
      grid.focus();
    },
    true,
  );
  const buttons = ['download', 'executions-button', 'mails-button', 'clock-button'];
  const places = ['menu-bar', 'tab-bar', 'sidebar', 'panel-dialog', ...buttons, 'executions', 'mails', 'clock'];
  // Leaving a cell for a menu, a tab or the panel ends its edit, as in Sheets.
  for (const id of places) {
    element(id).addEventListener('pointerdown', () => grid.commitEditing(), true);
    element(id).addEventListener('focusin', () => grid.commitEditing());
  }
  window.addEventListener('blur', () => document.activeElement instanceof HTMLIFrameElement && grid.commitEditing());
}
