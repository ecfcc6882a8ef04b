import type { Browser } from 'playwright-core';
import { Installation, launchBrowser, screenshotPath } from '../support/browser/local-page';
import { PageDriver } from '../support/browser/page-driver';

jest.setTimeout(180_000);

let browser: Browser;
let installation: Installation;
let file: string;
let url: string;
/** Two people's windows on the same base. */
let ana: PageDriver;
let luz: PageDriver;
let tab: string;
beforeAll(async () => {
  browser = await launchBrowser();
  installation = new Installation();
  file = installation.sample(160);
  url = await installation.start([file]);
  ana = await PageDriver.open(browser, url);
  luz = await PageDriver.open(browser, url);
  tab = await ana.activeTab();
});
afterAll(async () => {
  expect([...ana.problems, ...luz.problems]).toEqual([]);
  await browser.close();
  await installation.remove();
});

const both = (address: string, text: string) =>
  Promise.all([ana.waitForDisplayed(tab, address, text), luz.waitForDisplayed(tab, address, text)]);
const executions = (driver: PageDriver) => driver.page.getByRole('region', { name: 'Ejecuciones' });
/** Somewhere on the grid's third row. */
const rowMenu = async (driver: PageDriver, label: string) => {
  const box = await driver.page.locator('#grid').boundingBox();
  if (!box) throw new Error('no grid');
  await driver.chooseInContextMenu({ x: box.x + 120, y: box.y + 92 }, label);
};

test('each sees what the other types, pastes and undoes, and its Revisión', async () => {
  await ana.type('U3', 'de Ana');
  await both('U3', 'de Ana');
  await luz.paste('U4', 'de Luz\notra de Luz');
  await both('U5', 'otra de Luz');
  await ana.undo();
  await both('U3', '');
  await both('U4', 'de Luz');
  await luz.undo();
  await both('U4', '');
  await ana.redo();
  await both('U3', 'de Ana');
  await luz.type('L3', 'Hola');
  const review = /empieza por/;
  for (const driver of [ana, luz])
    await driver.page.waitForFunction(
      ([name, pattern]) => new RegExp(pattern).test(window.baseDeGestion?.displayed(name, 'V3') ?? ''),
      [tab, review.source] as const,
    );
  await luz.undo();
});

test('each keeps its own selection and its own panel', async () => {
  await ana.goTo('D8');
  await luz.openTab('ESCALAMIENTOS');
  await luz.goTo('B2');
  expect(await ana.activeTab()).toBe(tab);
  expect(await ana.selection()).toMatchObject({ row: 7, column: 3 });
  await ana.chooseInMenu('Base de gestión', 'Panel de revisión');
  await ana.panel().locator('body').waitFor();
  expect(await luz.page.locator('#sidebar').isVisible()).toBe(false);
  await luz.chooseInMenu('Base de gestión', 'Ayuda');
  await luz.page.locator('#sidebar-title').waitFor();
  expect(await luz.page.locator('#sidebar-title').textContent()).not.toBe(
    await ana.page.locator('#sidebar-title').textContent(),
  );
  await luz.closePanel();
  expect(await ana.page.locator('#sidebar').isVisible()).toBe(true);
  await ana.closePanel();
  await luz.openTab(tab);
});

test('both review at once: one Revisión, and the same cells on both screens', async () => {
  await Promise.all([ana, luz].map((driver) => driver.chooseInMenu('Base de gestión', 'Revisar toda la base')));
  for (const driver of [ana, luz])
    await driver.panel().getByRole('button', { name: 'Revisar de nuevo' }).waitFor({ timeout: 60_000 });
  const totals = await Promise.all([ana, luz].map((driver) => driver.panel().getByRole('radio').allTextContents()));
  expect(totals[0]).toEqual(totals[1]);
  const cells = (driver: PageDriver) =>
    driver.page.evaluate(
      (name) =>
        Array.from({ length: 40 }, (_, row) =>
          ['L', 'U', 'V', 'W'].map((column) => window.baseDeGestion?.displayed(name, `${column}${row + 1}`)),
        ),
      tab,
    );
  expect(await cells(ana)).toEqual(await cells(luz));
  expect((await cells(ana))[0]?.slice(2)).toEqual(['Revisión', '']);
  await Promise.all([ana.closePanel(), luz.closePanel()]);
});

test('rows that one inserts and deletes, the other sees; what it was typing goes where its row went', async () => {
  const above = await ana.displayed(tab, 'U8');
  await luz.type('U9', 'fila de Luz');
  await both('U9', 'fila de Luz');
  // Luz is in the middle of a word when Ana inserts a row above.
  await luz.goTo('U9');
  await luz.page.keyboard.type('a medio escribir');
  await ana.goTo('A3');
  await rowMenu(ana, 'Insertar 1 fila arriba');
  await ana.waitForDisplayed(tab, 'U10', 'fila de Luz');
  await luz.press('Enter');
  await luz.settled();
  await both('U10', 'a medio escribir');
  await both('U9', above);
  await ana.goTo('A3');
  await rowMenu(ana, 'Eliminar la fila');
  await both('U9', 'a medio escribir');
});

test('what was typed into a row that the other deleted is refused, and said so', async () => {
  await luz.goTo('U3');
  await luz.page.keyboard.type('perdido');
  await ana.goTo('A3');
  await rowMenu(ana, 'Eliminar la fila');
  await ana.waitForDisplayed(tab, 'U8', 'a medio escribir');
  await luz.press('Enter');
  await luz.settled();
  await luz.waitForDisplayed(tab, 'U8', 'a medio escribir');
  expect((await luz.toasts()).join()).toContain('Otra ventana eliminó esas celdas');
  for (const driver of [ana, luz]) expect(await driver.displayed(tab, 'U3')).not.toBe('perdido');
  await ana.undo();
  await both('U9', 'a medio escribir');
});

test('«Ejecuciones» lists what ran, live, worked by keyboard alone', async () => {
  const button = ana.page.getByRole('button', { name: 'Ejecuciones', exact: true });
  await button.focus();
  await ana.press('Enter');
  const list = executions(ana);
  await list.getByRole('row').nth(1).waitFor();
  const head = await list.getByRole('columnheader').allTextContents();
  expect(head).toEqual(['Función', 'Quién', 'Inicio', 'Duración', 'Llamadas a servicios', 'Estado']);
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  const before = await list.getByRole('row').count();
  // The other window works on, and the keyboard stays here.
  await luz.type('U12', 'nuevo');
  await ana.page.waitForFunction((count) => document.querySelectorAll('#executions tbody th').length >= count, before);
  const newest = list.locator('tbody tr').first();
  await newest.getByText('Terminada').waitFor();
  expect(await newest.getByRole('rowheader').textContent()).toBe('onEdit');
  const cells = await newest.getByRole('cell').allTextContents();
  expect(cells.join('|')).toMatch(/^Activador\|\d\d:\d\d:\d\d\|[\d,]+ m?s\|.*\d+ lecturas?.*\|Terminada$/);
  expect(await list.getByText(/Panel · persona@example\.com/).count()).toBeGreaterThan(0);
  expect(await ana.page.evaluate(() => document.activeElement?.id)).toBe('executions-body');
  await ana.page.screenshot({ path: screenshotPath('ejecuciones') });
  await ana.page.emulateMedia({ colorScheme: 'dark' });
  await ana.page.screenshot({ path: screenshotPath('ejecuciones-oscuro') });
  await ana.page.emulateMedia({ colorScheme: 'light' });
  await ana.press('Escape');
  await list.waitFor({ state: 'hidden' });
  await ana.goTo('A2');
});

test('the program is started again: the page says so, comes back by itself and goes on where it was', async () => {
  await ana.openTab('ESCALAMIENTOS');
  await ana.goTo('C4');
  await ana.page.getByText(/^Guardado/).waitFor();
  await installation.stop();
  await ana.page.getByText('Se perdió la conexión con el programa').waitFor();
  await ana.page.evaluate(() => {
    (window as { beforeReload?: boolean }).beforeReload = true;
  });
  await installation.start([file, '--puerto', new URL(url).port]);
  await ana.page.waitForFunction(
    () => !(window as { beforeReload?: boolean }).beforeReload && window.baseDeGestion?.ready === true,
    undefined,
    { timeout: 30_000 },
  );
  expect(await ana.page.locator('#banner').isVisible()).toBe(false);
  expect(await ana.activeTab()).toBe('ESCALAMIENTOS');
  expect(await ana.selection()).toMatchObject({ row: 3, column: 2 });
  await ana.openTab(tab);
  await ana.type('U14', 'después');
  await ana.waitForDisplayed(tab, 'U14', 'después');
  await luz.ready();
  await luz.waitForDisplayed(tab, 'U14', 'después');
});
