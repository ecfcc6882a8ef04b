import {
  CanceledError,
  CommandType,
  EDITOR_ACTIVATED,
  type ICommandInfo,
  IContextService,
  type IMultiCommand,
  type IRange,
  RedoCommand,
  UndoCommand,
} from '@univerjs/core';
import {
  AutoClearContentCommand,
  AutoFillCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  type IMoveRangeCommandParams,
  type ISetRangeValuesCommandParams,
  MoveRangeCommand,
  SetRangeValuesCommand,
} from '@univerjs/sheets';
import {
  type IEditorBridgeServiceVisibleParam,
  SetCellEditVisibleOperation,
  whenSheetEditorFocused,
} from '@univerjs/sheets-ui';
import { CopyCommand, CutCommand, KeyCode, PasteCommand, SheetPasteShortKeyCommandName } from '@univerjs/ui';
import type { Area } from '../../workbook/model';
import { cellsOf, toArea } from '../grid/areas';
import { validationKind } from '../grid/cell-appearance';
import type { Grid } from '../grid/grid';
import { watchTyping } from '../grid/typed-text';
import { CellClipboard, moved, textOfHtml } from './clipboard';
import { areaOf } from './edit-area';
import type { EditSender } from './edit-sender';
import { areaLeft, filledCells } from './fill';
import { type RestoredCell, restoredCell } from './inverse';
import { editOf } from './set-values';

interface Options {
  readonly grid: Grid;
  readonly sender: EditSender;
  readonly mayEdit: () => boolean;
  /** The person tried something that the local view does not keep. */
  readonly onNotKept: () => void;
}

/**
 * Turns what the person does on the grid into edits for the host. The commands of Univer that change cells are
 * replaced by ours, so a cell changes only when the host says so; what cannot be kept is refused.
 */
export function bindGestures({ grid, sender, mayEdit, onNotKept }: Options) {
  const { commands } = grid;
  const clipboard = new CellClipboard(grid);
  watchTyping(grid.injector, mayEdit);

  const replace = <P extends object>(id: string, handler: (params: P) => boolean) => {
    commands.unregisterCommand(id);
    commands.registerCommand({ id, type: CommandType.COMMAND, handler: (_accessor, params) => handler(params as P) });
  };

  const clear = (areas: readonly Area[]) => {
    const tab = grid.activeTab();
    const cells = areas
      .flatMap((area) => [...cellsOf(area)])
      .filter(([row, column]) => {
        const { value, formula } = grid.content(tab, row, column);
        return value !== null || formula !== null;
      })
      .map(([row, column]): RestoredCell => [row, column, null]);
    if (cells.length > 0) sender.perform([{ kind: 'restore', tab, cells }]);
    return true;
  };

  const pasteText = (text: string) => {
    const edits = clipboard.paste(text);
    sender.perform(edits);
    const last = edits.at(-1);
    if (last) grid.select(areaOf(last));
    return true;
  };

  /** Space on a checkbox; false: the selected cell is none. */
  const toggleCheckbox = () => {
    const tab = grid.activeTab();
    const { row, column } = grid.selection();
    if (validationKind(grid.rules(tab).validations, row, column) !== 'checkbox') return false;
    const checked = grid.content(tab, row, column).value === true;
    sender.perform([{ kind: 'type', tab, row, column, values: [[!checked]] }]);
    return true;
  };

  const paste = () => {
    navigator.clipboard.readText().then(pasteText, onNotKept);
    return true;
  };

  replace(SetRangeValuesCommand.id, (params: ISetRangeValuesCommandParams) => {
    const edit = editOf(params, grid);
    if (edit) sender.perform([edit]);
    else onNotKept();
    return true;
  });
  replace(ClearSelectionContentCommand.id, () => clear(grid.selections()));
  replace(ClearSelectionAllCommand.id, () => clear(grid.selections()));
  replace(AutoClearContentCommand.id, ({ clearRange }: { clearRange: IRange }) => clear([toArea(clearRange)]));
  replace(AutoFillCommand.id, ({ sourceRange, targetRange }: { sourceRange: IRange; targetRange: IRange }) => {
    const source = toArea(sourceRange);
    const whole = toArea(targetRange);
    const tab = grid.activeTab();
    const cells = filledCells(source, whole, (row, column) => grid.content(tab, row, column));
    // Dragged back into its own cells, the handle empties what it left.
    if (cells.length === 0) clear(areaLeft(source, whole));
    else sender.perform([{ kind: 'restore', tab, cells }]);
    grid.select(whole);
    return true;
  });
  replace(MoveRangeCommand.id, ({ fromRange, toRange: to }: IMoveRangeCommandParams) => {
    const tab = grid.activeTab();
    const from = toArea(fromRange);
    const cells = [...cellsOf(from)].map(([row, column]) =>
      restoredCell(row - from.row + to.startRow, column - from.column + to.startColumn, grid.content(tab, row, column)),
    );
    sender.perform(moved(tab, from, tab, cells));
    grid.select(toArea(to));
    return true;
  });
  for (const [command, act] of [
    [UndoCommand, () => sender.undo()],
    [RedoCommand, () => sender.redo()],
  ] as const) {
    commands.unregisterCommand(command.id);
    commands.registerCommand({
      id: command.id,
      type: CommandType.COMMAND,
      handler: (accessor) => {
        // In the cell editor, Ctrl+Z takes back letters; on the grid, gestures.
        if (accessor.get(IContextService).getContextValue(EDITOR_ACTIVATED)) return command.handler(accessor);
        act();
        return true;
      },
    });
  }
  replace(
    SheetPasteShortKeyCommandName,
    ({ textContent, htmlContent }: { textContent?: string; htmlContent?: string }) =>
      pasteText(textContent || textOfHtml(htmlContent ?? '')),
  );
  for (const [id, handler] of [
    [CopyCommand.id, () => clipboard.copy(false).then(() => true)],
    [CutCommand.id, () => clipboard.copy(true).then(() => true)],
    [PasteCommand.id, () => paste()],
  ] as const) {
    const command: IMultiCommand = {
      id,
      name: `host.${id}`,
      type: CommandType.COMMAND,
      multi: true,
      // Above Univer's own; in the open cell editor, copying is the editor's.
      priority: 10_000,
      preconditions: whenSheetEditorFocused,
      handler,
    };
    commands.registerMultipleCommand(command);
  }

  commands.beforeCommandExecuted((info, options) => {
    if (info.id === SetCellEditVisibleOperation.id) {
      const { visible, keycode } = info.params as IEditorBridgeServiceVisibleParam;
      if (visible && (!mayEdit() || (keycode === KeyCode.SPACE && toggleCheckbox()))) throw new CanceledError();
    }
    if (options?.fromCollab || !changesContent(info)) return;
    onNotKept();
    throw new CanceledError();
  });

  return {
    clear: () => clear(grid.selections()),
    copy: () => clipboard.copy(false),
    cut: () => clipboard.copy(true),
    paste,
    insert: (kind: 'insertRows' | 'insertColumns', at: number, count: number) =>
      sender.perform([{ kind, tab: grid.activeTab(), at, count }]),
    remove: (kind: 'deleteRows' | 'deleteColumns', at: number, count: number) =>
      sender.perform([{ kind, tab: grid.activeTab(), at, count }]),
  };
}

export type Gestures = ReturnType<typeof bindGestures>;

/** Mutations that only concern the view; any other one of a worksheet would be content that nobody keeps. */
const viewMutations = new Set([
  'sheet.mutation.toggle-note-popup',
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.data-validation-formula-mark-dirty',
  'sheet.mutation.empty',
]);

const changesContent = ({ id, type }: Readonly<ICommandInfo>): boolean =>
  type === CommandType.MUTATION && /^(sheet|data-validation)\.mutation\./.test(id) && !viewMutations.has(id);
