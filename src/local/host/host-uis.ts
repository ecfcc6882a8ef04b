import type { HostEvent, Menu, WindowId } from '../protocol';
import type { Area } from '../workbook/model';
import type { WorkbookStore } from '../workbook/store';
import type { TabRef } from '../worker/calls';
import { HostRefusal } from './host';
import type { HostUi } from './service-calls';
import type { Windows } from './windows';

const FIRST_CELL: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** What the person has before them, and what the add-on shows there. */
export class HostUis {
  readonly #store: WorkbookStore;
  readonly #windows: Windows;
  readonly #emit: (event: HostEvent, to: WindowId | undefined) => void;

  constructor(store: WorkbookStore, windows: Windows, emit: (event: HostEvent, to: WindowId | undefined) => void) {
    this.#store = store;
    this.#windows = windows;
    this.#emit = emit;
  }

  /** In the window that an execution runs for. */
  of(window: WindowId | undefined): HostUi {
    return {
      activeTab: () => this.activeTab(window),
      activeArea: () => this.#activeArea(window),
      select: (tab, area) => {
        this.#windows.change(window, { selection: { ...area, tab } });
        this.#emit({ type: 'activate', ...area, tab }, window);
      },
      showMenu: (title, items) => {
        const menus: Menu[] = [...this.#windows.of(window).menus.filter((menu) => menu.title !== title)];
        menus.push({ title, items });
        this.#windows.change(window, { menus });
        this.#emit({ type: 'menus', menus }, window);
      },
      showSidebar: (title, html) => this.#emit({ type: 'sidebar', title, html }, window),
      showDialog: (title, html, size) => this.#emit({ type: 'panelDialog', title, html, ...size }, window),
      toast: (title, message) => this.#emit({ type: 'toast', title, message, error: false }, window),
    };
  }

  /** Of an execution by the clock: nobody has a selection, and what it shows nobody sees. */
  nobody(): HostUi {
    const nowhere = () => undefined;
    return {
      activeTab: () => this.#firstTab(),
      activeArea: () => FIRST_CELL,
      select: nowhere,
      showMenu: nowhere,
      showSidebar: nowhere,
      showDialog: nowhere,
      toast: nowhere,
    };
  }

  activeTab(window: WindowId | undefined): TabRef {
    const { selection } = this.#windows.of(window);
    const tab = this.#store.tabs.find(({ id }) => id === selection?.tab);
    return tab ? { id: tab.id, name: tab.name } : this.#firstTab();
  }

  #firstTab(): TabRef {
    const [tab] = this.#store.tabs;
    if (!tab) throw new HostRefusal('El libro no tiene pestañas.');
    return { id: tab.id, name: tab.name };
  }

  #activeArea(window: WindowId | undefined): Area {
    const { selection } = this.#windows.of(window);
    if (selection?.tab !== this.activeTab(window).id) return FIRST_CELL;
    const { tab: _, ...area } = selection;
    return area;
  }
}
