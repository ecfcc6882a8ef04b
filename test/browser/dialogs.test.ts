import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { addDialogs, HOSTILE_TITLE } from '../support/browser/dialog-add-on';
import { Installation, launchBrowser, screenshotPath } from '../support/browser/local-page';
import { PageDriver } from '../support/browser/page-driver';

jest.setTimeout(180_000);

let browser: Browser;
let installation: Installation;
let url: string;
let driver: PageDriver;
let tab: string;
beforeAll(async () => {
  browser = await launchBrowser();
  installation = new Installation();
  addDialogs(installation);
  url = await installation.start([installation.sample(60)]);
  driver = await PageDriver.open(browser, url);
  tab = await driver.activeTab();
});
afterAll(async () => {
  expect(driver.problems).toEqual([]);
  await browser.close();
  await installation.remove();
});
afterEach(async () => {
  if (await driver.panelDialog().isVisible()) await closeByButton();
  if (await driver.page.locator('#sidebar').isVisible()) await driver.closePanel();
});

async function open(entry = 'Diálogo', of = driver): Promise<void> {
  await of.chooseInMenu('Pruebas', entry);
  await of.dialogPanel().locator('#name').waitFor();
  await hasFocus('#panel-dialog', of);
}

/** Keys reach the panel in that box: its frame has a process of its own, which is told of the focus a moment later. */
const hasFocus = async (box: '#panel-dialog' | '#sidebar', of = driver) => {
  const body = (box === '#sidebar' ? of.panel() : of.dialogPanel()).locator('body');
  for (let tries = 200; tries > 0; tries--) {
    // A frame that is changing processes answers nothing.
    const focused = await Promise.race([
      body.evaluate(() => document.hasFocus()).catch(() => false),
      of.page.waitForTimeout(2_000).then(() => false),
    ]);
    if (focused) return;
    await of.page.waitForTimeout(100);
  }
  throw new Error(`${box} has not the focus.`);
};
const closed = (of = driver) => of.panelDialog().waitFor({ state: 'hidden' });
/** Esc in the panel takes away the frame that has the keyboard: Chromium may tell nobody then that the key went up. */
const closeByEscape = (of = driver) => Promise.race([of.press('Escape'), closed(of)]);
const closeByButton = async () => {
  await driver.panelDialog().getByRole('button', { name: 'Cerrar el diálogo' }).click();
  await closed();
};
/** The grid has the keyboard: what is typed now goes into the selected cell. */
const typesInGrid = async (address: string, text: string) => {
  await driver.page.keyboard.type(text);
  await driver.press('Enter');
  await driver.settled();
  await driver.waitForDisplayed(tab, address, text);
};
const boxOf = async (selector: string) => {
  const box = await driver.page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  return box;
};

test('dialog-size: its panel has the size that was asked for, its title, and the keyboard', async () => {
  await open();
  expect(await boxOf('#panel-dialog iframe.panel')).toMatchObject({ width: 640, height: 360 });
  const { x, y, width, height } = await boxOf('#panel-dialog');
  expect([Math.round(x + width / 2), Math.round(y + height / 2)]).toEqual([700, 410]);
  expect(await driver.page.getByRole('dialog', { name: 'Diálogo de prueba' }).count()).toBe(1);
  await driver.press('Tab');
  await driver.page.keyboard.type('Ana');
  expect(await driver.dialogPanel().locator('#name').inputValue()).toBe('Ana');
});

describe('it closes, and the grid has the keyboard again', () => {
  test.each<[name: string, close: () => Promise<void>]>([
    ['by its button', closeByButton],
    ['by Esc in its panel', () => closeByEscape()],
    [
      'by Esc on its button',
      async () => {
        await driver.panelDialog().getByRole('button').focus();
        await driver.press('Escape');
      },
    ],
    ['by google.script.host.close()', () => driver.dialogPanel().locator('#close').click()],
  ])('%s', async (name, close) => {
    await driver.goTo('U5');
    await open();
    await driver.page.keyboard.type('x');
    await close();
    await closed();
    expect(await driver.page.locator('iframe.panel').count()).toBe(0);
    await typesInGrid('U5', name);
  });
});

test('Esc that its panel has a use for does not close it', async () => {
  await open();
  await driver.dialogPanel().locator('#own-escape').click();
  await driver.press('Escape');
  await driver.dialogPanel().locator('#echo').click();
  await driver.dialogPanel().getByText('eco: ').waitFor();
  expect(await driver.panelDialog().isVisible()).toBe(true);
});

test('dialog-beside-the-sheet: grid, menus and the sidebar work beside it, each panel with its own calls', async () => {
  await driver.chooseInMenu('Base de gestión', 'Panel de revisión');
  await driver.panel().getByRole('button').first().waitFor();
  await open();
  await driver.press('Tab');
  await driver.page.keyboard.type('Ana');
  await driver.page.screenshot({ path: screenshotPath('dialogo-y-panel') });
  await driver.type('U7', 'junto al diálogo');
  await driver.waitForDisplayed(tab, 'U7', 'junto al diálogo');
  await driver.dialogPanel().locator('#echo').click();
  await driver.dialogPanel().getByText('eco: Ana').waitFor();
  await driver.chooseInMenu('Base de gestión', 'Revisar mi pestaña');
  await driver.panel().getByRole('button', { name: 'Revisar de nuevo' }).waitFor();
  expect(await driver.dialogPanel().locator('#name').inputValue()).toBe('Ana');
  await driver.closePanel();
  expect(await driver.panelDialog().isVisible()).toBe(true);
  await driver.chooseInMenu('Base de gestión', 'Ayuda');
  await driver.panel().getByRole('heading').first().waitFor();
  await driver.dialogPanel().locator('#close').click();
  await closed();
  expect(await driver.page.locator('#sidebar').isVisible()).toBe(true);
});

test('the keyboard goes back to the sidebar where it was there', async () => {
  await driver.chooseInMenu('Base de gestión', 'Panel de revisión');
  const button = driver.panel().getByRole('button', { name: 'Revisar toda la base' });
  await button.focus();
  await driver
    .panel()
    .locator('body')
    .evaluate(() => {
      (window as unknown as { google: { script: { run: { showDialog(): void } } } }).google.script.run.showDialog();
    });
  await hasFocus('#panel-dialog');
  await closeByEscape();
  await closed();
  await hasFocus('#sidebar');
  // From the button that had it, the one before is the next.
  await driver.press('Shift+Tab');
  await driver.panel().locator('button:focus', { hasText: 'Revisar mi pestaña' }).waitFor();
});

test('a panel that closes itself takes the keyboard from nobody', async () => {
  await open();
  await driver
    .dialogPanel()
    .locator('body')
    .evaluate(() => {
      setTimeout(() => document.getElementById('close')?.click(), 1_500);
    });
  await driver.goTo('U9');
  await driver.page.keyboard.type('a medio ');
  await closed();
  await driver.page.keyboard.type('escribir');
  await driver.press('Enter');
  await driver.settled();
  await driver.waitForDisplayed(tab, 'U9', 'a medio escribir');
});

test('it gives the keyboard to the grid and stays', async () => {
  await driver.goTo('U11');
  await open();
  await driver.dialogPanel().locator('#grid').click();
  await driver.page.waitForFunction(() => !(document.activeElement instanceof HTMLIFrameElement));
  await typesInGrid('U11', 'de vuelta');
  expect(await driver.panelDialog().isVisible()).toBe(true);
});

test('another takes its place', async () => {
  await open();
  await driver.press('Tab');
  await driver.page.keyboard.type('Ana');
  await driver.chooseInMenu('Pruebas', 'Hostil');
  await driver.page.waitForFunction(
    () => document.getElementById('panel-dialog-title')?.textContent !== 'Diálogo de prueba',
  );
  await driver.dialogPanel().locator('#name').waitFor();
  expect(await driver.page.locator('iframe.panel').count()).toBe(1);
  expect(await driver.dialogPanel().locator('#name').inputValue()).toBe('');
});

test('the mouse moves it by its title bar, never out of the window', async () => {
  await open();
  await driver.press('Tab');
  const drag = async (right: number, down: number) => {
    const { x, y } = await boxOf('#panel-dialog');
    await driver.page.mouse.move(x + 60, y + 20);
    await driver.page.mouse.down();
    await driver.page.mouse.move(x + 60 + right / 2, y + 20 + down / 2);
    await driver.page.mouse.move(x + 60 + right, y + 20 + down, { steps: 4 });
    await driver.page.mouse.up();
  };
  const from = await boxOf('#panel-dialog');
  // Downwards the mouse comes over the panel's frame.
  await drag(120, 90);
  expect(await boxOf('#panel-dialog')).toEqual({ ...from, x: from.x + 120, y: from.y + 90 });
  await drag(-1_300, -800);
  expect(await boxOf('#panel-dialog')).toMatchObject({ x: 0, y: 0 });
  await drag(1_300, 800);
  expect(await boxOf('#panel-dialog')).toMatchObject({ x: 1400 - from.width, y: 820 - from.height });
  await driver.page.mouse.move(300, 300);
  expect(await boxOf('#panel-dialog')).toMatchObject({ x: 1400 - from.width, y: 820 - from.height });
  await driver.page.keyboard.type('Ana');
  expect(await driver.dialogPanel().locator('#name').inputValue()).toBe('Ana');
});

test('what the window has no room for is cut off its size, and comes back with the room', async () => {
  await open('Grande');
  expect(await boxOf('#panel-dialog')).toEqual({ x: 0, y: 0, width: 1400, height: 820 });
  await driver.page.setViewportSize({ width: 900, height: 500 });
  await driver.page.waitForFunction(() => document.getElementById('panel-dialog')?.offsetWidth === 900);
  expect(await boxOf('#panel-dialog')).toEqual({ x: 0, y: 0, width: 900, height: 500 });
  await closeByButton();
  await open();
  await driver.page.setViewportSize({ width: 500, height: 300 });
  await driver.page.waitForFunction(() => document.getElementById('panel-dialog')?.offsetWidth === 500);
  expect(await driver.dialogPanel().locator('#close').isVisible()).toBe(true);
  await driver.page.setViewportSize({ width: 1400, height: 820 });
  await driver.page.waitForFunction(() => document.getElementById('panel-dialog')?.offsetWidth === 640);
  expect(await boxOf('#panel-dialog iframe.panel')).toMatchObject({ width: 640, height: 360 });
});

test('dialog-offers-files: its panel gives a file that it made', async () => {
  await open();
  const [download] = await Promise.all([
    driver.page.waitForEvent('download'),
    driver.dialogPanel().locator('#file').click(),
  ]);
  expect(download.suggestedFilename()).toBe('datos.csv');
  expect(readFileSync(await download.path(), 'utf8')).toBe('a;b\n1;2\n');
});

test('each window has its own', async () => {
  const luz = await PageDriver.open(browser, url, { colorScheme: 'dark' });
  await open();
  expect(await luz.panelDialog().isVisible()).toBe(false);
  await open('Grande', luz);
  await driver.dialogPanel().locator('#close').click();
  await closed();
  expect(await luz.panelDialog().isVisible()).toBe(true);
  await closeByEscape(luz);
  await closed(luz);
  await luz.chooseInMenu('Base de gestión', 'Panel de revisión');
  await luz.panel().getByRole('button').first().waitFor();
  await open('Diálogo', luz);
  await luz.page.screenshot({ path: screenshotPath('dialogo-oscuro') });
  expect(luz.problems).toEqual([]);
  await luz.close();
});

test('a hostile title is text', async () => {
  await open('Hostil');
  expect(await driver.page.locator('#panel-dialog-title').textContent()).toBe(HOSTILE_TITLE);
  expect(await driver.panelDialog().locator('img, script').count()).toBe(0);
  for (const frame of driver.page.frames())
    expect(await frame.evaluate(() => (window as { strange?: unknown }).strange)).toBeUndefined();
  await driver.page.screenshot({ path: screenshotPath('dialogo-hostil') });
});
