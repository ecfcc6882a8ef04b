import type { Formats, HostEvent, PackedCell, TabSnapshot } from '../protocol';
import type { Change } from '../workbook/change';
import type { CellFormat, StoredCell, TabData } from '../workbook/model';
import type { WorkbookStore } from '../workbook/store';

/** More changed cells than this are faster fetched again than patched. */
const LARGEST_PATCH = 20_000;

/** Packs cells for the page: each distinct format gets a number once and keeps it. */
export class CellPacker {
  readonly #numbers = new Map<string, number>();
  readonly #formats: CellFormat[] = [];
  readonly #known = new WeakMap<CellFormat, number>();

  tab(tab: TabData, version: number): TabSnapshot {
    const used = new Set<number>();
    const rows = Array.from(tab.rows, (line) =>
      line && line.length > 0 ? Array.from(line, (cell) => this.#cell(cell, used)) : null,
    );
    return {
      id: tab.id,
      name: tab.name,
      version,
      rowCount: tab.rowCount,
      columnCount: tab.columnCount,
      frozenRows: tab.frozenRows,
      columnWidths: Array.from(tab.columnWidths, (width) => width ?? null),
      rows,
      formats: this.#table(used),
      merges: tab.merges,
      validations: tab.validations,
      conditionalFormats: tab.conditionalFormats,
    };
  }

  /** The change, already made in the workbook, as the page's windows are told of it. */
  event(store: WorkbookStore, change: Change): HostEvent {
    const { tab } = change;
    switch (change.kind) {
      case 'cells': {
        const columnCount = change.cells[0]?.length ?? 0;
        return this.#cells(tab, change, change.cells.length * columnCount, () => change.cells);
      }
      case 'format': {
        const { area } = change;
        return this.#cells(tab, area, area.rowCount * area.columnCount, () => store.block(tab, area));
      }
      case 'columnWidth':
        return { type: 'columnWidth', tab, column: change.column, pixels: change.pixels };
      case 'conditionalFormats':
        return { type: 'conditionalFormats', tab, formats: change.formats };
      case 'insertTab':
      case 'deleteTab':
        return { type: 'tabs', tabs: store.tabs.map(({ id, name }) => ({ id, name })) };
      default:
        return { type: 'tabChanged', tab };
    }
  }

  #cells(
    tab: number,
    first: { readonly row: number; readonly column: number },
    count: number,
    block: () => readonly (readonly (StoredCell | null | undefined)[])[],
  ): HostEvent {
    if (count > LARGEST_PATCH) return { type: 'tabChanged', tab };
    const used = new Set<number>();
    const cells = block().flatMap((line, row) =>
      line.map((cell, column): [number, number, PackedCell] => [
        first.row + row,
        first.column + column,
        this.#cell(cell ?? undefined, used),
      ]),
    );
    return { type: 'cells', tab, cells, formats: this.#table(used) };
  }

  #cell(cell: StoredCell | undefined, used: Set<number>): PackedCell {
    if (!cell) return null;
    const format = cell.format ? this.#number(cell.format) : null;
    if (format !== null) used.add(format);
    const note = [cell.problem, cell.note].filter((text) => text !== undefined).join('\n\n') || null;
    if (cell.custom) return [cell.value, format, cell.formula ?? null, note, cell.custom];
    if (note !== null) return [cell.value, format, cell.formula ?? null, note];
    if (cell.formula !== undefined) return [cell.value, format, cell.formula];
    return format === null ? cell.value : [cell.value, format];
  }

  #number(format: CellFormat): number {
    const known = this.#known.get(format);
    if (known !== undefined) return known;
    const key = JSON.stringify(Object.entries(format).sort());
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#formats.push(format) - 1;
      this.#numbers.set(key, number);
    }
    this.#known.set(format, number);
    return number;
  }

  #table(used: ReadonlySet<number>): Formats {
    return Object.fromEntries([...used].map((number) => [number, this.#formats[number] as CellFormat]));
  }
}
