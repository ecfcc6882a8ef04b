import type { Area } from '../workbook/model';
import { cellAddress } from './grid/areas';
import type { Grid } from './grid/grid';

/** What tests read of the page; nothing of it changes anything. */
export interface Probe {
  /** The tab on screen has its content and the host is connected. */
  readonly ready: boolean;
  /** Name of the tab on screen. */
  activeTab(): string;
  /** Text of a cell as the grid shows it: `displayed('LAURA', 'B3')`. A tab that was never opened is empty. */
  displayed(tabName: string, address: string): string;
  /** A cell's note; undefined: it has none. */
  note(tabName: string, address: string): string | undefined;
  /** Selected area of the tab on screen, from 0. */
  selection(): Area;
  /** Edits on their way to the host or still being answered. */
  readonly pendingEdits: number;
}

interface Sources {
  readonly grid: Grid;
  readonly tabs: () => readonly { readonly id: number; readonly name: string }[];
  readonly isReady: () => boolean;
  readonly pendingEdits: () => number;
}

declare global {
  interface Window {
    baseDeGestion?: Probe;
  }
}

export function installProbe({ grid, tabs, isReady, pendingEdits }: Sources): void {
  const find = <T>(tabName: string, address: string, read: (tab: number, row: number, column: number) => T): T => {
    const tab = tabs().find(({ name }) => name === tabName);
    const cell = cellAddress(address);
    if (!tab || !cell) throw new Error(`no cell ${tabName}!${address}`);
    return read(tab.id, ...cell);
  };
  window.baseDeGestion = Object.freeze({
    get ready() {
      return isReady();
    },
    get pendingEdits() {
      return pendingEdits();
    },
    activeTab: () => tabs().find(({ id }) => id === grid.activeTab())?.name ?? '',
    displayed: (tabName: string, address: string) =>
      find(tabName, address, (tab, row, column) => grid.displayed(tab, row, column)),
    note: (tabName: string, address: string) =>
      find(tabName, address, (tab, row, column) => grid.note(tab, row, column)),
    selection: () => grid.selection(),
  });
}
