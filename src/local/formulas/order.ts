import type { FormulaCell, TabArea } from './formula-cell';

/** Rows that are taken in one column, by their first; `reach` is the last one of all up to that index. */
interface Column {
  readonly first: number[];
  readonly reach: number[];
}

/** Those of the cells that read none of them, and so may be computed now. Empty: they wait for each other. */
export function independent(cells: Iterable<FormulaCell>): FormulaCell[] {
  const all = [...cells];
  const taken = columnsOf(all);
  return all.filter(({ references }) => !references.some((reference) => isTaken(taken, reference)));
}

/** Those of `all` that read one of the cells. */
export function readersOf(cells: Iterable<FormulaCell>, all: Iterable<FormulaCell>): FormulaCell[] {
  const taken = columnsOf([...cells]);
  return [...all].filter(({ references }) => references.some((reference) => isTaken(taken, reference)));
}

function columnsOf(cells: readonly FormulaCell[]): Map<number, Map<number, Column>> {
  const tabs = new Map<number, Map<number, Column>>();
  for (const { tab, area } of [...cells].sort((a, b) => a.area.row - b.area.row)) {
    const columns = tabs.get(tab) ?? new Map<number, Column>();
    tabs.set(tab, columns);
    for (let index = area.column; index < area.column + area.columnCount; index++) {
      const column = columns.get(index) ?? { first: [], reach: [] };
      columns.set(index, column);
      column.first.push(area.row);
      column.reach.push(Math.max(column.reach.at(-1) ?? 0, area.row + area.rowCount - 1));
    }
  }
  return tabs;
}

function isTaken(tabs: Map<number, Map<number, Column>>, { tab, area }: TabArea): boolean {
  for (const [index, { first, reach }] of tabs.get(tab) ?? []) {
    if (index < area.column || index >= area.column + area.columnCount) continue;
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((first[middle] as number) < area.row + area.rowCount) low = middle + 1;
      else high = middle;
    }
    if (low > 0 && (reach[low - 1] as number) >= area.row) return true;
  }
  return false;
}
