import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY, type Injector } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';

/**
 * A first click into the formula bar opens the cell's edit, and the cell editor then takes the keyboard: the
 * letters typed would go nowhere. This gives the keyboard to the bar that was clicked.
 */
export function keepFocusInFormulaBar(container: HTMLElement, injector: Injector): void {
  container.addEventListener('pointerup', ({ target }) => {
    if (!(target instanceof HTMLCanvasElement) || !target.closest('[data-u-comp="formula-bar"]')) return;
    setTimeout(() => {
      if (!injector.get(IEditorBridgeService).isVisible().visible) return;
      // Univer believes that the bar has it already, and would not focus it by its own service.
      document.getElementById(`__editor_${DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY}`)?.focus();
    }, 50);
  });
}
