import { screenshotPath } from '../support/browser/local-page';
import { type SamplePage, samplePage } from '../support/browser/sample-page';

jest.setTimeout(180_000);

/** The coordinator of the sample base; at a tall window, to see all of the panel. */
const COORDINATOR = 'carolina.quintero@example.com';
const TODAY = '2026-11-25';
const AGENT = 'laura.perez@example.com';
let page: SamplePage;

const panel = () => page.driver.panel();
const button = (name: string | RegExp) => panel().getByRole('button', { name });
const radio = (name: string) => panel().getByRole('radio', { name, exact: true });
const field = (label: string) => panel().getByLabel(label, { exact: true });
const notice = (title: string) => panel().locator('.notice').filter({ hasText: title });
const item = (text: string) => panel().locator('.incident-item').filter({ hasText: text });
const focused = () => panel().locator(':focus').textContent();
const screenshot = (name: string) => page.driver.page.screenshot({ path: screenshotPath(name) });
const cell = (address: string, text: string) => page.driver.waitForDisplayed('NOVEDADES', address, text);
const ready = () => button('Actualizar').waitFor({ timeout: 30_000 });
/** The first row of NOVEDADES, from 1, in which nothing stands: the sample has some of its own. */
let free = 0;
async function findFreeRow(): Promise<void> {
  await page.driver.openTab('NOVEDADES');
  for (free = 2; (await page.driver.displayed('NOVEDADES', `A${free}`)) !== ''; ) free++;
}
const agent = async () =>
  (await field('¿De quién es?').locator('option').allTextContents()).find((name) => !name.endsWith('(usted)')) ?? '';

describe('the coordinator', () => {
  const opened = samplePage(120, { user: COORDINATOR, today: TODAY, viewport: { width: 1440, height: 900 } });
  beforeAll(() => {
    page = opened;
    return findFreeRow();
  });

  test('the form begins with today and now; what is missing is said at its field, and the keyboard goes there', async () => {
    await page.driver.chooseInMenu('Base de gestión', 'Reportar novedad');
    await ready();
    await panel().getByText('coordinación es usted').waitFor();
    expect(await field('Día').inputValue()).toBe(TODAY);
    expect(await field('Desde las').inputValue()).toMatch(/^\d\d:\d\d$/);
    await field('Descripción').fill('Se cayó el módem del barrio');
    await button('Registrar').click();
    await panel().getByText('Elija qué pasó.').waitFor();
    expect(await radio('Desconexión').evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field('Descripción').inputValue()).toBe('Se cayó el módem del barrio');
  });

  test('an outage of somebody offline, from the keyboard, is a row that the tab shows', async () => {
    const name = await agent();
    await field('¿De quién es?').selectOption(name);
    await field('¿De quién es?').press('Tab');
    await page.driver.press('ArrowRight');
    expect(await radio('Internet').isChecked()).toBe(true);
    expect(await panel().getByText('Elija qué pasó.').count()).toBe(0);
    await field('Desde las').fill('00:00');
    expect(await panel().getByRole('checkbox', { name: 'Sigue todavía' }).isChecked()).toBe(true);
    await screenshot('novedad-formulario');
    await field('Descripción').press('Control+Enter');
    await notice('Novedad registrada').waitFor({ timeout: 30_000 });
    expect(await focused()).toContain(`quedó en la fila ${free} de NOVEDADES`);
    await cell(`A${free}`, '25/11/2026');
    await cell(`B${free}`, name);
    await cell(`C${free}`, 'INTERNET');
    await cell(`D${free}`, '00:00');
    await cell(`E${free}`, '');
    await cell(`F${free}`, 'Se cayó el módem del barrio');
    expect(await page.driver.displayed('NOVEDADES', `G${free}`)).toContain(COORDINATOR);
    expect(await field('Descripción').inputValue()).toBe('');
    await panel().getByRole('heading', { name: 'Sin terminar' }).waitFor();
  });

  test('an overlap is refused by the row that it meets, and what was typed stays', async () => {
    await ready();
    const name = await agent();
    await field('¿De quién es?').selectOption(name);
    await radio('Energía').check();
    await field('Desde las').fill('00:00');
    await field('Descripción').fill('Se fue la luz');
    await button('Registrar').click();
    await panel().getByText(`Se cruza con la fila ${free} de NOVEDADES`).waitFor({ timeout: 30_000 });
    expect(await field('Desde las').evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field('Descripción').inputValue()).toBe('Se fue la luz');
    await screenshot('novedad-se-cruza');
  });

  test('it ended, and that is taken back', async () => {
    await item('Internet').getByRole('button', { name: 'Ya terminó' }).press('Enter');
    const hour = field('¿A qué hora terminó?');
    expect(await hour.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await hour.inputValue()).toMatch(/^\d\d:\d\d$/);
    await hour.press('Escape');
    expect(await hour.count()).toBe(0);
    await item('Internet').getByRole('button', { name: 'Ya terminó' }).click();
    await hour.fill('00:00');
    await screenshot('novedad-termino');
    await hour.press('Enter');
    await notice('Hora de fin anotada').waitFor({ timeout: 30_000 });
    await cell(`E${free}`, '00:00');
    await ready();
    await notice('Hora de fin anotada').getByRole('button', { name: 'Deshacer' }).click();
    await notice('Se deshizo').waitFor({ timeout: 30_000 });
    await cell(`E${free}`, '');
    await ready();
    expect(await field('Descripción').inputValue()).toBe('Se fue la luz');
  });

  test('a leave of whole days is one row a day; undone, none', async () => {
    await radio('Ausencia').check();
    expect(await radio('Días completos').isChecked()).toBe(true);
    await field('Primer día').fill('2026-12-04');
    expect(await field('Último día').inputValue()).toBe('2026-12-04');
    await field('Último día').fill('2026-12-09');
    await screenshot('novedad-ausencia');
    await button('Registrar').click();
    await notice('Novedad registrada')
      .getByText(`en las filas ${free + 1} a ${free + 3}`)
      .waitFor({ timeout: 30_000 });
    await cell(`A${free + 3}`, '09/12/2026');
    await cell(`D${free + 3}`, '');
    await ready();
    await notice('Novedad registrada').getByRole('button', { name: 'Deshacer' }).click();
    await notice('Se deshizo').getByText('se quitó de NOVEDADES').waitFor({ timeout: 30_000 });
    await cell(`A${free + 1}`, '');
    await cell(`A${free + 3}`, '');
    await ready();
  });

  test('in the dark', async () => {
    await page.driver.page.emulateMedia({ colorScheme: 'dark' });
    await radio('Permiso').check();
    await screenshot('novedad-oscuro');
    const [ground, ink] = await panel()
      .locator('body')
      .evaluate((body) => [getComputedStyle(body).backgroundColor, getComputedStyle(body).color]);
    expect([ground, ink]).toEqual(['rgb(31, 31, 31)', 'rgb(227, 227, 227)']);
    expect(
      await panel()
        .locator('body')
        .evaluate((body) => body.scrollWidth <= body.clientWidth),
    ).toBe(true);
  });
});

describe('an agent', () => {
  const opened = samplePage(120, { user: AGENT, today: TODAY, viewport: { width: 1440, height: 900 } });
  beforeAll(() => {
    page = opened;
    return findFreeRow();
  });

  test('registers an outage; one mail leaves, also where the same is registered from another panel', async () => {
    for (const round of ['registered', 'registered again']) {
      await page.driver.chooseInMenu('Base de gestión', 'Reportar novedad');
      await ready();
      expect(await field('¿De quién es?').count()).toBe(0);
      await panel().getByText(`Se escribe a ${COORDINATOR} desde su cuenta.`).waitFor();
      await radio('Energía').check();
      await field('Desde las').fill('00:00');
      await field('Descripción').fill('Se fue la luz en todo el barrio');
      await button('Registrar').click();
      const words = round === 'registered' ? `Se escribió a ${COORDINATOR}` : 'ya había salido';
      await notice('Novedad registrada').getByText(words).waitFor({ timeout: 30_000 });
      await ready();
      if (round === 'registered') {
        await screenshot('novedad');
      }
      await page.driver.closePanel();
    }
    await cell(`C${free}`, 'ENERGÍA');
    await cell(`C${free + 1}`, '');
    await page.driver.page.locator('#mails-button').click();
    expect(await page.driver.page.locator('.mail-line').count()).toBe(1);
    await page.driver.page.locator('.mail-line').click();
    await page.driver.page.locator('#mails-view').getByText('Novedad de').first().waitFor();
    await screenshot('novedad-correo');
  });
});
