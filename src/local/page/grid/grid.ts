import {
  getDisplayValueFromCell,
  type ICellData,
  ICommandService,
  type Injector,
  type IRange,
  type IWorksheetData,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  mergeWorksheetSnapshotWithDefault,
  type Nullable,
  type ObjectMatrix,
  type Univer,
  VerticalAlign,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import { IEditorBridgeService, ScrollToRangeOperation, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import type { Formats, PackedCell, TabSnapshot, TabSummary } from '../../protocol';
import type { Area, ConditionalFormat } from '../../workbook/model';
import { toArea, toRange } from './areas';
import { paintCells, type TabRules } from './cell-appearance';
import { type CellContent, cellReader, contentOf, emptyContent } from './cells';
import { prefixRule } from './conditional-formats';
import { defaultColumnWidth, defaultRowHeight } from './default-sizes';
import { keepFocusInFormulaBar } from './formula-bar';
import { fromHost } from './from-host';
import { keepListsClosedWhileTyping } from './list-choices';
import { PendingTexts } from './pending-texts';
import { sheetOfTab, tabOfSheet } from './sheet-ids';
import { fillWorksheet, noteAt } from './tab-content';
import { createUniver } from './univer';

const unitId = 'base';
const noRules: TabRules = { validations: [], prefixRules: [] };

/** The cells on screen. Its content is what the host said, and changes only by the functions of this class. */
export class Grid {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly #univer: Univer;
  readonly #workbook: Workbook;
  readonly #selections: SheetsSelectionsService;
  readonly #pending = new PendingTexts();
  readonly #rules = new Map<number, TabRules>();
  /** Cells that were written and of which Univer's listeners have not heard, by tab. */
  readonly #told = new Map<number, (readonly [row: number, column: number])[]>();

  constructor(container: HTMLElement, tabs: readonly TabSummary[], activeTab: number) {
    // Univer shows the first worksheet; the page has its own tab bar, so the order here says nothing else.
    const order = [...tabs].sort((a, b) => Number(b.id === activeTab) - Number(a.id === activeTab));
    const { univer, workbook, injector } = createUniver(container, {
      id: unitId,
      name: unitId,
      appVersion: '',
      locale: LocaleType.ES_ES,
      styles: {},
      sheetOrder: order.map(({ id }) => sheetOfTab(id)),
      sheets: Object.fromEntries(order.map((tab) => [sheetOfTab(tab.id), blankSheet(tab)])),
    });
    this.#univer = univer;
    this.#workbook = workbook;
    this.injector = injector;
    this.commands = injector.get(ICommandService);
    this.#selections = injector.get(SheetsSelectionsService);
    keepFocusInFormulaBar(container, injector);
    keepListsClosedWhileTyping(injector);
    paintCells(injector, this.#pending, (tab) => this.rules(tab));
  }

  /** Resolves when Univer has registered all its commands: some only come after the first painting. */
  whenSettled(): Promise<void> {
    return this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  activeTab(): number {
    return tabOfSheet(this.#workbook.getActiveSheet().getSheetId());
  }

  /** The last selected area of the tab on screen. */
  selection(): Area {
    const range = this.#selections.getCurrentLastSelection()?.range;
    return range ? this.#inside(range) : { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  }

  /** Every selected area; several with Ctrl held. */
  selections(): readonly Area[] {
    return this.#selections.getCurrentSelections().map(({ range }) => this.#inside(range));
  }

  onSelection(listener: () => void): void {
    this.#selections.selectionChanged$.subscribe(listener);
  }

  size(tab: number): { readonly rowCount: number; readonly columnCount: number } {
    const sheet = this.#sheet(tab);
    return { rowCount: sheet?.getRowCount() ?? 0, columnCount: sheet?.getColumnCount() ?? 0 };
  }

  content(tab: number, row: number, column: number): CellContent {
    const sheet = this.#sheet(tab);
    return sheet ? contentOf(sheet.getCellRaw(row, column), this.#workbook.getStyles()) : emptyContent;
  }

  /** The cell's text as it is painted. */
  displayed(tab: number, row: number, column: number): string {
    const cell = this.#sheet(tab)?.getCell(row, column);
    return cell ? getDisplayValueFromCell(cell) : '';
  }

  note(tab: number, row: number, column: number): string | undefined {
    const note = this.injector.get(SheetsNoteModel).getNote(unitId, sheetOfTab(tab), { row, col: column });
    return note?.note;
  }

  rules(tab: number): TabRules {
    return this.#rules.get(tab) ?? noRules;
  }

  fillTab(tab: TabSnapshot): void {
    const worksheet = this.#sheet(tab.id);
    if (!worksheet) return;
    this.#rules.set(tab.id, {
      validations: tab.validations,
      prefixRules: prefixRules(tab.conditionalFormats),
    });
    fillWorksheet({ workbook: this.#workbook, worksheet, commands: this.commands, injector: this.injector }, tab);
    if (tab.id === this.activeTab()) this.#repaint(tab.id);
  }

  setColumnWidth(tab: number, column: number, pixels: number): void {
    const subUnitId = sheetOfTab(tab);
    const ranges = [toRange({ row: 0, column, rowCount: 1, columnCount: 1 })];
    this.commands.syncExecuteCommand(
      SetWorksheetColWidthMutation.id,
      { unitId, subUnitId, ranges, colWidth: pixels },
      fromHost,
    );
  }

  setConditionalFormats(tab: number, formats: readonly ConditionalFormat[]): void {
    this.#rules.set(tab, { ...this.rules(tab), prefixRules: prefixRules(formats) });
    if (tab === this.activeTab()) this.#repaint(tab);
  }

  writeCells(
    tab: number,
    cells: readonly (readonly [row: number, column: number, cell: PackedCell])[],
    formats: Formats,
  ): void {
    const sheet = this.#sheet(tab);
    if (!sheet) return;
    const { read, note } = cellReader(formats, this.#workbook.getStyles());
    const matrix: ObjectMatrix<Nullable<ICellData>> = sheet.getCellMatrix();
    const notes = this.injector.get(SheetsNoteModel);
    for (const [row, column, packed] of cells) {
      this.#pending.delete(tab, row, column);
      const cell = read(packed);
      if (cell) matrix.setValue(row, column, cell);
      else if (matrix.getValue(row, column)) matrix.realDeleteValue(row, column);
      const text = note(packed);
      if (text !== null) notes.updateNote(unitId, sheetOfTab(tab), row, column, noteAt(row, column, text));
      else if (this.note(tab, row, column) !== undefined)
        notes.removeNote(unitId, sheetOfTab(tab), { row, col: column });
    }
    this.#announceSoon(tab, cells);
  }

  /** Shows what was typed until the host says what became of it. */
  showPending(tab: number, cells: readonly (readonly [row: number, column: number, text: string])[]): void {
    for (const [row, column, text] of cells) this.#pending.set(tab, row, column, text);
    this.#repaint(tab);
  }

  forgetPending(tab: number): void {
    this.#pending.clear();
    this.#repaint(tab);
  }

  setTabs(tabs: readonly TabSummary[]): void {
    const wanted = new Map(tabs.map((tab) => [sheetOfTab(tab.id), tab]));
    tabs.forEach((tab, index) => {
      const sheet = this.#sheet(tab.id);
      const subUnitId = sheetOfTab(tab.id);
      if (!sheet) {
        this.commands.syncExecuteCommand(InsertSheetMutation.id, { unitId, index, sheet: blankSheet(tab) }, fromHost);
      } else if (sheet.getName() !== tab.name) {
        this.commands.syncExecuteCommand(SetWorksheetNameMutation.id, { unitId, subUnitId, name: tab.name }, fromHost);
      }
    });
    const stale = this.#workbook.getSheets().filter((sheet) => !wanted.has(sheet.getSheetId()));
    const [first] = tabs;
    if (first && stale.some((sheet) => sheet === this.#workbook.getActiveSheet())) this.activateTab(first.id);
    for (const sheet of stale) {
      const subUnitId = sheet.getSheetId();
      this.#rules.delete(tabOfSheet(subUnitId));
      this.commands.syncExecuteCommand(
        RemoveSheetMutation.id,
        { unitId, subUnitId, subUnitName: sheet.getName() },
        fromHost,
      );
    }
  }

  activateTab(tab: number): void {
    if (!this.#sheet(tab) || tab === this.activeTab()) return;
    this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: sheetOfTab(tab) }, fromHost);
  }

  /** Selects an area of the tab on screen and brings its first cell into view. */
  select(area: Area): void {
    const subUnitId = sheetOfTab(this.activeTab());
    const { row, column } = area;
    const primary = {
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
      actualRow: row,
      actualColumn: column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId,
      subUnitId,
      selections: [{ range: toRange(area), primary, style: null }],
    });
    const first = toRange({ ...area, rowCount: 1, columnCount: 1 });
    void this.commands.executeCommand(ScrollToRangeOperation.id, { unitId, subUnitId, range: first });
  }

  /**
   * Runs the task when no cell is being edited, now or later: where the grid is measured anew under an open editor,
   * Univer drops the letters typed next.
   */
  whenNotEditing(task: () => void): void {
    const bridge = this.injector.get(IEditorBridgeService);
    if (!bridge.isVisible().visible) {
      task();
      return;
    }
    const subscription = bridge.visible$.subscribe(({ visible }) => {
      if (visible) return;
      subscription.unsubscribe();
      // After the commit of what was typed, which hears of the same event.
      setTimeout(() => this.whenNotEditing(task));
    });
  }

  /** Ends an open cell edit as a click on another cell does: what was typed counts. */
  commitEditing(): void {
    if (!this.injector.get(IEditorBridgeService).isVisible().visible) return;
    this.commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
      visible: false,
      eventType: DeviceInputEventType.PointerDown,
      unitId,
    });
  }

  focus(): void {
    this.injector.get(ILayoutService).focus();
    this.#refreshFormulaBar();
  }

  dispose(): void {
    this.#univer.dispose();
  }

  #sheet(tab: number): Nullable<Worksheet> {
    return this.#workbook.getSheetBySheetId(sheetOfTab(tab));
  }

  /** Whole rows and columns come as NaN or beyond the grid. */
  #inside(range: IRange): Area {
    const { rowCount, columnCount } = this.size(this.activeTab());
    const within = (value: number, fallback: number, end: number) =>
      Number.isFinite(value) ? Math.max(0, Math.min(value, end - 1)) : fallback;
    return toArea({
      startRow: within(range.startRow, 0, rowCount),
      endRow: within(range.endRow, rowCount - 1, rowCount),
      startColumn: within(range.startColumn, 0, columnCount),
      endColumn: within(range.endColumn, columnCount - 1, columnCount),
    });
  }

  #repaint(tab: number): void {
    this.#announce(tab, {});
  }

  /**
   * At most once a frame: a script that writes a thousand cells one by one tells a thousand times, and listeners take
   * their time for each.
   */
  #announceSoon(tab: number, cells: readonly (readonly [row: number, column: number, cell: PackedCell])[]): void {
    if (this.#told.size === 0) requestAnimationFrame(() => this.#announceTold());
    const told = this.#told.get(tab) ?? [];
    this.#told.set(tab, told);
    for (const [row, column] of cells) told.push([row, column]);
  }

  #announceTold(): void {
    const all = [...this.#told];
    this.#told.clear();
    for (const [tab, cells] of all) {
      const matrix: ObjectMatrix<Nullable<ICellData>> | undefined = this.#sheet(tab)?.getCellMatrix();
      if (!matrix) continue;
      const changed: Record<number, Record<number, ICellData | null>> = {};
      for (const [row, column] of cells) {
        const byColumn = changed[row] ?? {};
        byColumn[column] = matrix.getValue(row, column) ?? null;
        changed[row] = byColumn;
      }
      this.#announce(tab, changed);
    }
  }

  /** Univer's listeners (painting, validation marks) hear of changed cells by this mutation. */
  #announce(tab: number, cellValue: Record<number, Record<number, ICellData | null>>): void {
    this.commands.syncExecuteCommand(
      SetRangeValuesMutation.id,
      { unitId, subUnitId: sheetOfTab(tab), cellValue },
      fromHost,
    );
    if (tab === this.activeTab()) this.#refreshFormulaBar();
  }

  /** The bar and the closed cell editor hold a copy of the selected cell; refreshing it takes the keyboard. */
  #refreshFormulaBar(): void {
    const { activeElement } = document;
    const isElsewhere =
      activeElement instanceof HTMLIFrameElement ||
      activeElement instanceof HTMLButtonElement ||
      activeElement?.closest('.executions') != null ||
      // The name box, in which somebody may be typing an address.
      activeElement instanceof HTMLInputElement;
    const bridge = this.injector.get(IEditorBridgeService);
    if (!isElsewhere && !bridge.isVisible().visible) bridge.refreshEditCellState();
  }
}

const prefixRules = (formats: readonly ConditionalFormat[]) => formats.flatMap((format) => prefixRule(format) ?? []);

const blankSheet = (tab: TabSummary): IWorksheetData =>
  mergeWorksheetSnapshotWithDefault({
    id: sheetOfTab(tab.id),
    name: tab.name,
    rowCount: 100,
    columnCount: 26,
    defaultColumnWidth,
    defaultRowHeight,
    defaultStyle: { vt: VerticalAlign.MIDDLE },
    cellData: {},
    mergeData: [],
  });
