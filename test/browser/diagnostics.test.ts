import { screenshotPath } from '../support/browser/local-page';
import { samplePage } from '../support/browser/sample-page';

jest.setTimeout(180_000);

const page = samplePage(200, { viewport: { width: 1440, height: 980 } });

const panel = () => page.driver.panel();
const section = (name: RegExp) => panel().getByRole('button', { name });
const tabs = () => page.driver.page.getByRole('tab').allTextContents();
const counted = async (name: RegExp) => Number(/\d+$/.exec((await section(name).textContent()) ?? '')?.[0]);

test('«Autodiagnóstico» passes every row that it can check here, and leaves the book and the selection alone', async () => {
  const before = await tabs();
  const [, second] = before as [string, string];
  await page.driver.openTab(second);
  await page.driver.goTo('C5');
  await page.driver.chooseInMenu('Base de gestión', 'Autodiagnóstico');
  await panel()
    .getByText(/Todo lo que se pudo comprobar está como se esperaba/)
    .first()
    .waitFor({ timeout: 60_000 });

  expect(await section(/distinto|No se alcanzó/).count()).toBe(0);
  expect(await counted(/^Como se esperaba/)).toBeGreaterThan(25);
  expect(await counted(/^Sin verificar/)).toBe(4);
  expect(await counted(/^Lo comprueba una persona/)).toBe(21);
  // Nothing to put right here: one time zone, all permissions, nothing left behind.
  expect(
    await panel()
      .getByText(/^Aviso: /)
      .count(),
  ).toBe(0);
  await panel().getByText('persona@example.com').waitFor();

  expect(await tabs()).toEqual(before);
  expect(await page.driver.activeTab()).toBe(second);
  expect(await page.driver.selection()).toEqual({ row: 4, column: 2, rowCount: 1, columnCount: 1 });
  expect(await page.driver.toasts()).toEqual([]);
  await page.driver.page.screenshot({ path: screenshotPath('autodiagnostico') });
});

test('a row shows what it relies on and who said so', async () => {
  await section(/^Sin verificar/).click();
  await panel()
    .getByText(/apóstrofo/)
    .waitFor();
  await section(/^Como se esperaba/).click();
  await panel()
    .getByText(/If a value begins with =/)
    .waitFor();
  await page.driver.page.screenshot({ path: screenshotPath('autodiagnostico-filas') });
});

test('«Copiar informe» puts the whole report on the clipboard', async () => {
  await page.driver.page.evaluate(() => navigator.clipboard.writeText(''));
  await panel().getByRole('button', { name: 'Copiar informe' }).click();
  await panel().getByText('Informe copiado.').first().waitFor();
  const report = await page.driver.page.evaluate(() => navigator.clipboard.readText());
  expect(report).toMatch(/^Autodiagnóstico de Base de gestión · /);
  expect(report).toContain('Zona horaria de la hoja: America/Bogota');
  expect(report).toMatch(/^Versión: \d+\.\d+\.\d+$/m);
  expect(report).toContain('Fuente: sin verificar');
  expect(report).toContain('- edit-queue: ');
});

test('«Repetir» checks again, with the same outcome', async () => {
  const passed = await counted(/^Como se esperaba/);
  await panel().getByRole('button', { name: 'Repetir' }).click();
  await panel().getByText('Terminado', { exact: true }).waitFor();
  expect(await counted(/^Como se esperaba/)).toBe(passed);
});
