import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  type ICellData,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type Nullable,
  UniverInstanceType,
} from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import {
  IEditorBridgeService,
  type IEditorBridgeServiceVisibleParam,
  SetCellEditVisibleOperation,
} from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';

/** Marks the cell that `watchTyping` hands to SetRangeValuesCommand. */
const typedKey = 'typed';

/** The text of a cell that comes from the cell editor; undefined for any other. */
export const typedText = (cell: ICellData): string | undefined => {
  const typed: unknown = cell.custom?.[typedKey];
  return typeof typed === 'string' ? typed : undefined;
};

const plainText = (model: Nullable<DocumentDataModel>): string =>
  ((model ?? null)?.getBody()?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');

/**
 * Takes the letters that were typed out of the cell editor, before Univer reads them as a number, a date or a
 * formula (a long id would lose digits), and keeps an edit that changed nothing from becoming one.
 */
export function watchTyping(injector: Injector, mayEdit: () => boolean): void {
  const bridge = injector.get(IEditorBridgeService);
  const instances = injector.get(IUniverInstanceService);
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  let before: string | undefined;
  let typed: string | undefined;

  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetCellEditVisibleOperation.id) return;
    const { visible, keycode, eventType } = params as IEditorBridgeServiceVisibleParam;
    if (visible) {
      if (!mayEdit()) return;
      const replaces = eventType === DeviceInputEventType.Keyboard && keycode !== KeyCode.F2;
      before = replaces ? undefined : plainText(bridge.getEditCellState()?.documentLayoutObject.documentModel);
      return;
    }
    const editor = instances.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
    typed = keycode === KeyCode.ESC ? undefined : plainText(editor);
  });

  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    id: 'typed-text',
    priority: 10_000,
    handler: (_cell, { worksheet, row, col }) => {
      const text = typed;
      typed = undefined;
      // The cell as it is stored: Univer finds no difference and ends the edit there.
      if (text === undefined || text === before) return worksheet.getCellRaw(row, col);
      return { v: text, t: CellValueType.STRING, custom: { [typedKey]: text } };
    },
  });

  // A stored formula is edited as a formula; everything else as the text it is.
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    id: 'stored-formula',
    priority: 10_000,
    handler: (cell, { worksheet, row, col }, next) => {
      const formula: unknown = worksheet.getCellRaw(row, col)?.custom?.formula;
      return typeof formula === 'string' ? next({ ...cell, f: `=${formula}` }) : next(cell);
    },
  });
}
