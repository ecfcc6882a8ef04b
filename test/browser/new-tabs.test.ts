import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { writeWorkbook } from '../../src/local/workbook/xlsx';
import { tabOf } from '../support/book';
import { Installation, launchBrowser, screenshotPath } from '../support/browser/local-page';
import { PageDriver } from '../support/browser/page-driver';
import { portScript } from '../support/port-script';

/** What the add-on makes and writes through its ports, as the page shows it. */
jest.setTimeout(120_000);

let browser: Browser;
let installation: Installation;
let driver: PageDriver;

const ROWS = 3_000;
const PLAN = {
  name: 'BITÁCORA',
  columns: [
    { header: 'Momento', widthPixels: 130, format: 'dateTime' },
    { header: 'Estado', widthPixels: 110, format: 'text', choices: ['Exitoso', 'Pendiente'] },
    { header: 'Visto', widthPixels: 60, format: 'general', checkbox: true },
    { header: 'Detalle', widthPixels: 300, format: 'text' },
  ],
};
const SCRIPT = portScript({
  onOpen: `SpreadsheetApp.getUi().createMenu('Prueba')
    .addItem('Pestaña', 'makeTab').addItem('Mil celdas', 'writeMany').addItem('Anotar', 'note').addToUi();`,
  makeTab: `workbook.addTab(${JSON.stringify(PLAN)}).appendRows([
    [{ day: '2026-11-20', minutes: 610 }, 'Exitoso', true, '=1+1'],
    ['', 'Otro', false, "'cita'"],
  ]);`,
  writeMany: `tab('ANA').writeCells(Array.from({ length: 1000 }, (_, index) =>
    ({ row: index * 3, column: 1, value: 'nuevo ' + index, asText: true })));`,
  note: `try { null.x; } catch (problem) { log('Regla x, ANA fila 7: ' + problem.stack); }`,
});

beforeAll(async () => {
  browser = await launchBrowser();
  installation = new Installation();
  writeFileSync(path.join(installation.folder, 'dist', 'Code.js'), SCRIPT);
  const file = path.join(installation.folder, 'base.xlsx');
  const lines = Array.from({ length: ROWS }, (_, row) => [row, `viejo ${row}`]);
  writeFileSync(file, await writeWorkbook({ tabs: [{ ...tabOf('ANA', lines), id: 1 }] }));
  driver = await PageDriver.open(browser, await installation.start([file]));
});
afterAll(async () => {
  await browser.close();
  await installation.remove();
  expect(driver.problems).toEqual([]);
});

test('a new tab comes with its content, and the person stays where they are', async () => {
  await driver.goTo('B7');
  await driver.chooseInMenu('Prueba', 'Pestaña');
  await driver.page.locator('#tab-bar', { hasText: 'BITÁCORA' }).waitFor();
  await driver.settled();
  expect(await driver.activeTab()).toBe('ANA');
  expect(await driver.selection()).toMatchObject({ row: 6, column: 1 });
  await driver.openTab('BITÁCORA');
  await driver.waitForDisplayed('BITÁCORA', 'D2', '=1+1');
  expect(await driver.displayed('BITÁCORA', 'A2')).toBe('20/11/2026 10:10');
  expect(await driver.displayed('BITÁCORA', 'D3')).toBe("'cita'");
  await driver.goTo('B3');
  await driver.page.screenshot({ path: screenshotPath('pestana-nueva') });
});

test('a thousand cells far from each other are there in a moment', async () => {
  await driver.openTab('ANA');
  await driver.waitForDisplayed('ANA', 'B2', 'viejo 1');
  const started = Date.now();
  await driver.chooseInMenu('Prueba', 'Mil celdas');
  await driver.waitForDisplayed('ANA', 'B2998', 'nuevo 999', 20_000);
  expect(Date.now() - started).toBeLessThan(8_000);
  await driver.goTo('A2990');
  await driver.page.screenshot({ path: screenshotPath('mil-celdas') });
  expect(await driver.displayed('ANA', 'B2')).toBe('viejo 1');
});

test('what the script noted stands in the list of executions', async () => {
  await driver.page.locator('#executions-button').click();
  await driver.chooseInMenu('Prueba', 'Anotar');
  const row = driver.page.locator('tr', { has: driver.page.locator('.execution-name', { hasText: 'note' }) });
  await row.locator('.execution-mark', { hasText: '1 anotación' }).waitFor();
  expect(await row.locator('.execution-state').getAttribute('data-state')).toBe('done');
  const note = driver.page.locator('.execution-log details');
  expect(await note.count()).toBe(1);
  expect(await note.locator('summary').textContent()).toMatch(/^Regla x, ANA fila 7: TypeError: /);
  await note.locator('summary').click();
  expect(await note.locator('pre').textContent()).toMatch(/^at note \(Code\.js:\d+:\d+\)$/);
  await driver.page.screenshot({ path: screenshotPath('ejecuciones-anotaciones') });
  await driver.page.locator('#executions-close').click();
});
