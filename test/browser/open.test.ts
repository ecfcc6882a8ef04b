import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { Installation, launchBrowser, screenshotPath } from '../support/browser/local-page';
import { PageDriver } from '../support/browser/page-driver';
import { readFirstTab } from '../support/libre-office';

jest.setTimeout(120_000);

let browser: Browser;
let installation: Installation;
beforeAll(async () => {
  browser = await launchBrowser();
  installation = new Installation();
});
afterAll(async () => {
  await browser.close();
  await installation.remove();
});

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

test('without a file: a sample base in a spreadsheet in Spanish', async () => {
  const driver = await PageDriver.open(browser, await installation.start());
  expect(await driver.page.title()).toContain('base-de-muestra.xlsx');
  expect(await driver.page.locator('html').getAttribute('lang')).toMatch(/^es/);
  const tabs = await driver.page.getByRole('tab').allTextContents();
  expect(tabs).toEqual(
    expect.arrayContaining(['ESCALAMIENTOS', 'SIN DM Y ERROR', 'FRAUDE', 'AGENTES', 'CONFIGURACIÓN']),
  );
  const agent = tabs[0] as string;
  expect(await driver.displayed(agent, 'A1')).toBe('Fecha');
  expect(await driver.displayed(agent, 'A2')).toMatch(/^\d{2}\/\d{2}\/2026$/);
  expect(await driver.displayed(agent, 'B2')).toMatch(/^\d{2}:\d{2}$/);

  const title = driver.page.getByRole('menuitem', { name: 'Base de gestión', exact: true });
  await title.click();
  expect(await driver.page.getByRole('menu').getByRole('menuitem').allTextContents()).toEqual([
    'Revisar mi pestaña',
    'Revisar toda la base',
    'Panel de revisión',
    'Nuevo escalamiento',
    'Escalamientos',
    'Mi día',
    'Tablero',
    'Reportar novedad',
    'Importar reporte de Inconcert…',
    'Corregir…',
    'Deshacer la última corrección',
    'Excepciones',
    'Recordatorios…',
    'Configurar…',
    'Ayuda',
    'Autodiagnóstico',
  ]);
  await driver.page.screenshot({ path: screenshotPath('menu') });
  await driver.press('Escape');
  expect(driver.problems).toEqual([]);
  await driver.close();
  await installation.stop();
});

test('a person’s file is only read; the work is there the next day; the download holds it', async () => {
  const original = installation.sample(160, 'libro.xlsx');
  const before = digest(original);
  const first = await PageDriver.open(browser, await installation.start([original]));
  const agent = await first.activeTab();
  await first.type('U2', '=apunte de hoy');
  await first.type('U3', 'Apunte de hoy');
  await first.waitForDisplayed(agent, 'U3', 'Apunte de hoy');
  await first.page.getByText(/^Guardado/).waitFor();
  const { path: downloaded, name } = await first.download();
  expect(name).toBe('libro.xlsx');
  const copy = path.join(installation.folder, 'descarga.xlsx');
  copyFileSync(downloaded, copy);
  expect(first.problems).toEqual([]);
  await first.close();
  await installation.stop();
  expect(digest(original)).toBe(before);

  const cells = readFirstTab(copy);
  expect(cells[1]?.[20]).toBe('=apunte de hoy');
  expect(cells[2]?.[20]).toBe('Apunte de hoy');

  const second = await PageDriver.open(browser, await installation.start([original]));
  await second.waitForDisplayed(agent, 'U3', 'Apunte de hoy');
  expect(await second.displayed(agent, 'U2')).toBe('=apunte de hoy');
  await second.close();
  // Killed, not closed: what «Guardado» said is there all the same.
  const third = await PageDriver.open(browser, await restart(original));
  await third.type('U4', 'Antes del apagón');
  await third.page.getByText(/^Guardado/).waitFor();
  await third.close();
  await installation.stop('SIGKILL');
  const fourth = await PageDriver.open(browser, await installation.start([original]));
  await fourth.waitForDisplayed(agent, 'U4', 'Antes del apagón');
  await fourth.close();
  await installation.stop();
});

async function restart(file: string): Promise<string> {
  await installation.stop();
  return installation.start([file]);
}

test('what a person typed is read as Sheets reads it', async () => {
  const driver = await PageDriver.open(browser, await installation.start([installation.sample(160, 'tipos.xlsx')]));
  const agent = await driver.activeTab();
  const row = 150;
  await driver.type(`A${row}`, '3/11/2026');
  await driver.type(`B${row}`, '8:05');
  await driver.type(`D${row}`, '4600621061661203140950072902044');
  await driver.type(`E${row}`, '00123');
  await driver.type(`J${row}`, '=( no me ha llegado');
  await driver.type(`L${row}`, '+57 300');
  await driver.waitForDisplayed(agent, `A${row}`, '03/11/2026');
  expect(await driver.displayed(agent, `B${row}`)).toBe('08:05');
  expect(await driver.displayed(agent, `D${row}`)).toBe('4600621061661203140950072902044');
  expect(await driver.displayed(agent, `E${row}`)).toBe('00123');
  expect(await driver.displayed(agent, `J${row}`)).toBe('=( no me ha llegado');
  expect(await driver.displayed(agent, `L${row}`)).toBe('+57 300');
  expect(driver.problems).toEqual([]);
  await driver.close();
  await installation.stop();
});
