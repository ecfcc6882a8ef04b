import type { Formats, HostEvent, PackedCell, TabSnapshot } from '../protocol';
import type { Change } from '../workbook/change';
import type { CellFormat, StoredCell, TabData } from '../workbook/model';

/** More changed cells than this are faster fetched again than patched. */
const LARGEST_PATCH = 20_000;

/** Packs cells for the page: each distinct format gets a number once and keeps it. */
export class CellPacker {
  readonly #numbers = new Map<string, number>();
  readonly #formats: CellFormat[] = [];
  readonly #known = new WeakMap<CellFormat, number>();

  tab(tab: TabData): TabSnapshot {
    const used = new Set<number>();
    const rows = Array.from(tab.rows, (line) =>
      line && line.length > 0 ? Array.from(line, (cell) => this.#cell(cell, used)) : null,
    );
    return {
      id: tab.id,
      name: tab.name,
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

  /** The change as the page's windows are told of it. */
  event(change: Change): HostEvent {
    if (change.kind !== 'cells') return { type: 'tabChanged', tab: change.tab };
    const count = change.cells.length * (change.cells[0]?.length ?? 0);
    if (count > LARGEST_PATCH) return { type: 'tabChanged', tab: change.tab };
    const used = new Set<number>();
    const cells = change.cells.flatMap((line, row) =>
      line.map(
        (cell, column) =>
          [change.row + row, change.column + column, this.#cell(cell ?? undefined, used)] as [
            number,
            number,
            PackedCell,
          ],
      ),
    );
    return { type: 'cells', tab: change.tab, cells, formats: this.#table(used) };
  }

  #cell(cell: StoredCell | undefined, used: Set<number>): PackedCell {
    if (!cell) return null;
    const format = cell.format ? this.#number(cell.format) : null;
    if (format !== null) used.add(format);
    if (cell.note !== undefined) return [cell.value, format, cell.formula ?? null, cell.note];
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
