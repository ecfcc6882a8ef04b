import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

declare global {
  interface Window {
    /** As src/local/page/probe.ts says it; repeated here because its module brings all of Univer along. */
    baseDeGestion?: {
      readonly ready: boolean;
      readonly pendingEdits: number;
      activeTab(): string;
      displayed(tabName: string, address: string): string;
      note(tabName: string, address: string): string | undefined;
      selection(): Area;
    };
  }
}

/** How Debian's Chromium starts without a screen, a GPU or the network. */
export const chromium = {
  executablePath: '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export interface PageDriverOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly readyWithinMs?: number;
}

/**
 * The local host's page as a person works it: keyboard, mouse and clipboard only. What the page shows is read
 * through its read-only probe, because the cells are painted on a canvas.
 */
export class PageDriver {
  /** Errors of the page's own scripts; a test expects none. */
  readonly problems: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.on('pageerror', (error) => this.problems.push(error.message));
  }

  /** Opens the page in a window of its own and waits until the tab on screen has its content. */
  static async open(browser: Browser, url: string, options: PageDriverOptions = {}): Promise<PageDriver> {
    const context = await browser.newContext({
      viewport: options.viewport ?? { width: 1400, height: 820 },
      colorScheme: options.colorScheme ?? 'light',
      permissions: ['clipboard-read', 'clipboard-write'],
      acceptDownloads: true,
    });
    const driver = new PageDriver(await context.newPage(), context);
    await driver.page.goto(url);
    await driver.ready(options.readyWithinMs);
    return driver;
  }

  async ready(withinMs = 30_000): Promise<void> {
    await this.page.waitForFunction(() => window.baseDeGestion?.ready === true, undefined, { timeout: withinMs });
  }

  close(): Promise<void> {
    return this.context.close();
  }

  // What the page shows

  activeTab(): Promise<string> {
    return this.page.evaluate(() => window.baseDeGestion?.activeTab() ?? '');
  }

  displayed(tab: string, address: string): Promise<string> {
    return this.page.evaluate(([t, a]) => window.baseDeGestion?.displayed(t, a) ?? '', [tab, address] as const);
  }

  note(tab: string, address: string): Promise<string | undefined> {
    return this.page.evaluate(([t, a]) => window.baseDeGestion?.note(t, a), [tab, address] as const);
  }

  selection(): Promise<Area> {
    return this.page.evaluate(() => {
      const probe = window.baseDeGestion;
      if (!probe) throw new Error('the page has no probe');
      return probe.selection();
    });
  }

  /** Waits until a cell shows a text, and says what it shows instead where it does not. */
  async waitForDisplayed(tab: string, address: string, text: string, withinMs = 10_000): Promise<void> {
    const shown = (wanted: readonly [string, string, string]) =>
      window.baseDeGestion?.displayed(wanted[0], wanted[1]) === wanted[2];
    try {
      await this.page.waitForFunction(shown, [tab, address, text] as const, { timeout: withinMs });
    } catch (error) {
      const now = await this.displayed(tab, address);
      throw new Error(`${tab}!${address} shows «${now}», not «${text}»`, { cause: error });
    }
  }

  /** Waits until the host answered every edit, its onEdit included. */
  async settled(): Promise<void> {
    // An edit leaves the page one turn after the key.
    await this.page.waitForTimeout(60);
    await this.page.waitForFunction(() => window.baseDeGestion?.pendingEdits === 0);
  }

  // Moving around

  /** Selects a cell or an area by the name box: `B3`, `A2:C9`. */
  async goTo(address: string): Promise<void> {
    const nameBox = this.page.locator('[data-u-comp="defined-name"] input').first();
    await nameBox.click();
    await nameBox.fill(address);
    await nameBox.press('Enter');
    const [first, last = first] = address.split(':').map(cellOf);
    if (!first || !last) throw new Error(`no cell address: ${address}`);
    const wanted = {
      row: first.row,
      column: first.column,
      rowCount: last.row - first.row + 1,
      columnCount: last.column - first.column + 1,
    };
    await this.page.waitForFunction((area) => {
      const now = window.baseDeGestion?.selection();
      return (
        now?.row === area.row &&
        now.column === area.column &&
        now.rowCount === area.rowCount &&
        now.columnCount === area.columnCount
      );
    }, wanted);
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
    await this.page.waitForFunction((tab) => window.baseDeGestion?.activeTab() === tab, name);
    await this.ready();
  }

  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys);
  }

  // Editing

  /** Types over a cell, as a person does, and waits until the host answered. */
  async type(address: string, text: string, endKey = 'Enter'): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press(endKey);
    await this.settled();
  }

  /** Puts text on the real clipboard and pastes it at a cell with Ctrl+V. */
  async paste(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+v');
    await this.settled();
  }

  /** Copies (or cuts) an area with the keyboard; the text that reached the clipboard. */
  async copy(address: string, keys: 'Control+c' | 'Control+x' = 'Control+c'): Promise<string> {
    await this.goTo(address);
    await this.page.evaluate(() => navigator.clipboard.writeText(''));
    await this.page.keyboard.press(keys);
    await this.page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  async clear(area: string): Promise<void> {
    await this.goTo(area);
    await this.page.keyboard.press('Delete');
    await this.settled();
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+z');
    await this.settled();
  }

  async redo(): Promise<void> {
    await this.page.keyboard.press('Control+y');
    await this.settled();
  }

  /** An entry of the grid's context menu, opened with the mouse on a point of the grid. */
  async chooseInContextMenu(at: { readonly x: number; readonly y: number }, label: string): Promise<void> {
    await this.page.mouse.click(at.x, at.y, { button: 'right' });
    await this.page.getByRole('menuitem', { name: label, exact: true }).click();
    await this.settled();
  }

  // The add-on

  /** Chooses an entry of the add-on's menu by keyboard alone. */
  async chooseInMenu(menu: string, entry: string): Promise<void> {
    const title = this.page.getByRole('menubar').getByRole('menuitem', { name: menu, exact: true });
    await title.waitFor();
    await title.focus();
    await this.page.keyboard.press('Enter');
    const entries = await this.page.getByRole('menu', { name: menu }).getByRole('menuitem').allTextContents();
    const index = entries.indexOf(entry);
    if (index === -1) throw new Error(`${menu} has no «${entry}», only: ${entries.join(', ')}`);
    for (let step = 0; step < index; step++) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  /** The document of the sidebar's panel, in its frame. */
  panel(): FrameLocator {
    return this.page.frameLocator('#sidebar iframe.panel');
  }

  /** The dialog box that the add-on opened with a panel. */
  panelDialog(): Locator {
    return this.page.locator('#panel-dialog');
  }

  /** The document of the dialog's panel, in its frame. */
  dialogPanel(): FrameLocator {
    return this.page.frameLocator('#panel-dialog iframe.panel');
  }

  async closePanel(): Promise<void> {
    await this.page.locator('#sidebar-close').click();
    await this.page.locator('#sidebar').waitFor({ state: 'hidden' });
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async answerDialog(button: string): Promise<void> {
    await this.dialog().getByRole('button', { name: button, exact: true }).click();
    await this.dialog().waitFor({ state: 'hidden' });
  }

  toasts(): Promise<string[]> {
    return this.page.locator('.toast-text').allTextContents();
  }

  /** Downloads the workbook with its button; the file's path on disk and its suggested name. */
  async download(): Promise<{ readonly path: string; readonly name: string }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Descargar .xlsx' }).click(),
    ]);
    return { path: await download.path(), name: download.suggestedFilename() };
  }
}

function cellOf(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (letters === '' || digits === '') throw new Error(`no cell address: ${address}`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
