import type { Injector } from '@univerjs/core';
import { IEditorBridgeService, ISheetCellDropdownManagerService } from '@univerjs/sheets-ui';

/**
 * Lists open by their arrow only. Univer also opens them when a person starts to type in such a cell; the list
 * then takes the keyboard in the middle of a word, and Enter with it.
 */
export function keepListsClosedWhileTyping(injector: Injector): void {
  const lists = injector.get(ISheetCellDropdownManagerService);
  const editor = injector.get(IEditorBridgeService);
  const show = lists.showDropdown.bind(lists);
  lists.showDropdown = (list) => (editor.isVisible().visible ? { dispose: () => undefined } : show(list));
}
