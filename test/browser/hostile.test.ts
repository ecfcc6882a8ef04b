import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { Installation, launchBrowser, screenshotPath } from '../support/browser/local-page';
import { PageDriver } from '../support/browser/page-driver';
import { flatOds, ods } from '../support/flat-ods';
import { convert } from '../support/libre-office';

jest.setTimeout(120_000);

const TAB = '=1<img src=x onerror=alert(1)>';
const TEXTS = [
  '=1+1',
  '+57 300 000 0000',
  '-5 pesos',
  '@ProsperidadCol',
  "'comillas",
  '<img src=x onerror="document.title=`roto`">',
  '<script>document.title="roto"</script>',
  '=HYPERLINK("http://example.com","clic")',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202ederecha a izquierda',
];

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

/** A workbook that LibreOffice saves: titles over the headers, which stand in row 3 in an order of their own. */
function hostileWorkbook(): string {
  const headers = ['Cód.', 'Notas propias', 'Comentario', 'RED', 'día', 'Respuesta enviada', 'Nombre'];
  const rows = TEXTS.map((text) => ['2', text, text, 'Twitter', '19/11/2026', text, text]);
  const lines = [['Equipo de redes'], [''], headers, ...rows].map((cells) => cells.map(ods.text));
  const file = path.join(installation.folder, 'extraño.fods');
  writeFileSync(file, flatOds({ [TAB]: lines }));
  return convert(file, 'xlsx');
}

test('what cells and tabs hold is shown as text in the grid and in the panel, and never run', async () => {
  const driver = await PageDriver.open(browser, await installation.start([hostileWorkbook()]));
  expect(await driver.activeTab()).toBe(TAB);
  for (const [index, text] of TEXTS.entries()) expect(await driver.displayed(TAB, `C${index + 4}`)).toBe(text);

  // Read and written again by a person's own hands.
  await driver.goTo('C4');
  await driver.press('F2');
  await driver.press('Enter');
  await driver.settled();
  expect(await driver.displayed(TAB, 'C4')).toBe('=1+1');

  await driver.chooseInMenu('Base de gestión', 'Revisar mi pestaña');
  const panel = driver.panel();
  await panel.getByRole('button', { name: 'Revisar de nuevo' }).waitFor();
  // Every reply lacks the word «Twitter», and the panel quotes each.
  for (const text of TEXTS.slice(0, 8)) await panel.getByText(text, { exact: false }).first().waitFor();
  await panel.getByText(TAB).first().waitFor();
  await driver.page.screenshot({ path: screenshotPath('texto-hostil') });
  expect(await driver.page.title()).not.toBe('roto');
  expect(await panel.locator('img, script:not(:first-of-type)').count()).toBe(0);
  expect(await driver.displayed(TAB, 'H4')).toMatch(/^✖ La respuesta no empieza por «Twitter»/);
  expect(driver.problems).toEqual([]);
  await driver.close();
});
