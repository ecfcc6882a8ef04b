import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { writeWorkbook } from '../../src/local/workbook/xlsx';
import { type Given, HEADERS, rowInOrder, tabOf } from '../support/book';
import { Installation, launchBrowser, screenshotPath } from '../support/browser/local-page';
import { PageDriver, type PageDriverOptions } from '../support/browser/page-driver';

jest.setTimeout(180_000);

let browser: Browser;
const installations: Installation[] = [];
const drivers: PageDriver[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  for (const installation of installations) await installation.remove();
  for (const driver of drivers) expect(driver.problems).toEqual([]);
});

type Tabs = readonly (readonly [name: string, lines: readonly (readonly Given[])[]])[];

/** The page over a base, the sample one unless told, with «Configurar…» open and the base looked at. */
async function open({ tabs, user, ...options }: PageDriverOptions & { tabs?: Tabs; user?: string } = {}) {
  const installation = new Installation();
  installations.push(installation);
  let file = path.join(installation.folder, 'base.xlsx');
  if (tabs)
    writeFileSync(
      file,
      await writeWorkbook({ tabs: tabs.map(([name, lines], index) => ({ ...tabOf(name, lines), id: index + 1 })) }),
    );
  else file = installation.sample(1_200);
  const url = await installation.start([file, ...(user === undefined ? [] : ['--usuario', user])]);
  const driver = await PageDriver.open(browser, url, { viewport: { width: 1440, height: 860 }, ...options });
  drivers.push(driver);
  await driver.chooseInMenu('Base de gestión', 'Configurar…');
  await driver
    .panel()
    .getByText(/\d+ de \d+ pestañas? reconocidas?/)
    .first()
    .waitFor();
  return { driver, panel: driver.panel() };
}
type Panel = ReturnType<PageDriver['panel']>;

const group = (panel: Panel, name: RegExp) => panel.getByRole('heading', { level: 2 }).getByRole('button', { name });
const preview = async (panel: Panel) => {
  await panel.getByRole('button', { name: /^Ver qué cambiaría/ }).click();
  await panel.getByRole('heading', { name: 'Esto es todo lo que se escribiría' }).waitFor();
};
const apply = async (panel: Panel) => {
  await panel.getByRole('button', { name: 'Aplicar' }).click();
  await panel.getByText('Se aplicó').waitFor({ timeout: 60_000 });
};
const focused = (panel: Panel) => panel.locator(':focus');

/** The row under the settings that CONFIGURACIÓN has; its tab is on the screen. */
async function rowBelowSettings(driver: PageDriver): Promise<number> {
  let row = 2;
  while ((await driver.displayed('CONFIGURACIÓN', `A${row}`)) !== '') row += 1;
  return row;
}

test('a coordinator sees what was recognised, and changes what is previewed and nothing else', async () => {
  const { driver, panel } = await open();
  const agent = await driver.activeTab();
  await group(panel, /^Pestañas de la base/).click();
  await panel.getByText('De agentes').waitFor();
  await panel.getByRole('button', { name: new RegExp(`^${agent}.* y 6 más`) }).click();
  expect(await panel.getByRole('combobox', { name: /^Respuesta$/ }).inputValue()).toBe('');
  await panel
    .getByText(/^Twitter · Facebook$|^Facebook · Twitter$/)
    .first()
    .waitFor();
  await driver.page.screenshot({ path: screenshotPath('configurar') });

  // The sheet has another column of the team's, which is to stand for Respuesta muro.
  await driver.openTab(agent);
  await driver.type('X1', 'Texto del muro');
  await panel.getByRole('button', { name: 'Actualizar' }).click();
  await panel.getByRole('button', { name: new RegExp(`^${agent}$`), expanded: true }).waitFor();
  await panel.getByRole('combobox', { name: 'Respuesta muro' }).selectOption({ label: 'X · Texto del muro' });

  await group(panel, /^Pestañas que faltan/).click();
  await panel.getByRole('checkbox', { name: /^PRETURNO/ }).check();
  await group(panel, /^Valores del equipo/).click();
  await panel.getByRole('textbox', { name: /revision\.desde/ }).fill('16/11/2026');
  await group(panel, /^Reglas/).click();
  await panel.getByRole('searchbox', { name: 'Buscar una regla' }).fill('tiene respuesta');
  await panel.getByRole('button', { name: /ARCHIVADO y tiene respuesta/ }).click();
  await panel.getByRole('combobox', { name: 'Se revisa' }).selectOption('No');
  await group(panel, /^Listas desplegables/).click();
  await panel.getByRole('checkbox', { name: 'FRAUDE' }).check();

  await driver.openTab('CONFIGURACIÓN');
  const below = await rowBelowSettings(driver);
  await preview(panel);
  expect(await panel.getByText(/^columna\.agente\.Respuesta muro$/).count()).toBe(1);
  const lines = await panel.getByRole('listitem').allTextContents();
  expect(lines).toHaveLength(5);
  await driver.page.screenshot({ path: screenshotPath('configurar-vista-previa') });
  expect(await rowBelowSettings(driver)).toBe(below);

  await apply(panel);
  expect(await panel.getByText('Pestañas nuevas: PRETURNO.').count()).toBe(1);
  const written = new Map<string, string>();
  for (const row of [below, below + 1, below + 2])
    written.set(await driver.displayed('CONFIGURACIÓN', `A${row}`), await driver.displayed('CONFIGURACIÓN', `B${row}`));
  expect(Object.fromEntries(written)).toEqual({
    'columna.agente.Respuesta muro': 'Texto del muro',
    'revision.desde': '16/11/2026',
    'regla.archived-with-reply': 'No',
  });
  await driver.openTab('PRETURNO');
  expect(await driver.displayed('PRETURNO', 'C1')).toBe('Agente');
  expect(await panel.getByRole('button', { name: /^Ver qué cambiaría$/ }).count()).toBe(1);
});

test('with the keyboard alone: a wrong value is named where it is, and Enter, Escape and the focus go on', async () => {
  const { driver, panel } = await open();
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => driver.press(key)), Promise.resolve());
  await panel.getByRole('button', { name: 'Actualizar' }).focus();
  await press('Tab', 'Tab', 'Tab', 'Enter', 'Tab');
  expect(await focused(panel).getAttribute('type')).toBe('text');
  await driver.page.keyboard.type('ayer');
  await press('Enter');
  await panel.getByText('Hay valores por corregir').waitFor();
  expect(await focused(panel).textContent()).toContain('Primer día que se revisa. No se entiende el valor');
  const day = panel.getByRole('textbox', { name: /revision\.desde/ });
  expect(await day.getAttribute('aria-invalid')).toBe('true');
  expect(await panel.locator(`#${await day.getAttribute('aria-describedby')}`).textContent()).toContain('dd/mm/aaaa');

  await day.focus();
  await press('Escape');
  expect(await day.inputValue()).toBe('');
  await driver.page.keyboard.type('16/11/2026');
  await press('Enter');
  const heading = panel.getByRole('heading', { name: 'Esto es todo lo que se escribiría' });
  await heading.waitFor();
  expect(await focused(panel).textContent()).toBe(await heading.textContent());
  await press('Escape');
  await day.waitFor();
  expect(await focused(panel).textContent()).toBe('Ver qué cambiaría (1)');
  await press('Enter');
  await heading.waitFor();
  await press('Tab', 'Tab');
  expect(await focused(panel).textContent()).toBe('Aplicar');
  await press('Enter');
  await panel.getByText('En CONFIGURACIÓN: Primer día que se revisa.').waitFor();
  expect(await focused(panel).textContent()).toContain('Se aplicó');
  await driver.openTab('CONFIGURACIÓN');
  const last = (await rowBelowSettings(driver)) - 1;
  expect(await driver.displayed('CONFIGURACIÓN', `A${last}`)).toBe('revision.desde');
  expect(await driver.displayed('CONFIGURACIÓN', `B${last}`)).toBe('16/11/2026');
});

test('the base changed in between: nothing is written, and what was asked for is not lost', async () => {
  const { driver, panel } = await open();
  await driver.openTab('CONFIGURACIÓN');
  await group(panel, /^Valores del equipo/).click();
  await panel.getByRole('textbox', { name: /campana\.inicio/ }).fill('01/07/2026');
  await preview(panel);
  await driver.type('B2', '02/06/2026');
  await panel.getByRole('button', { name: 'Aplicar' }).click();
  await panel.getByText('La base cambió desde la vista previa').waitFor();
  expect(await driver.displayed('CONFIGURACIÓN', 'B2')).toBe('02/06/2026');
  await driver.page.screenshot({ path: screenshotPath('configurar-cambio') });
  await panel.getByRole('button', { name: 'Mirar la base de nuevo' }).click();
  await preview(panel);
  expect(await panel.getByRole('listitem').first().textContent()).toContain('Ahora02/06/2026Quedaría01/07/2026');
  await apply(panel);
  await driver.waitForDisplayed('CONFIGURACIÓN', 'B2', '01/07/2026');
});

test('Google fails halfway: what is written is named, the rest is still asked for and goes on', async () => {
  const { driver, panel } = await open();
  await group(panel, /^Pestañas que faltan/).click();
  await panel.getByRole('checkbox', { name: /^PRETURNO/ }).check();
  await panel.getByRole('checkbox', { name: /^PUBLICACIONES/ }).check();
  await preview(panel);
  let calls = 0;
  await driver.page.route('**/*', (route) => {
    const isApply = route.request().postData()?.includes('setup.apply') ?? false;
    if (isApply) calls++;
    return isApply && calls === 2 ? route.abort() : route.continue();
  });
  await panel.getByRole('button', { name: 'Aplicar' }).click();
  await panel.getByText('Se aplicó solo una parte').waitFor();
  expect(await focused(panel).textContent()).toContain('Ya quedó escrito. Pestañas nuevas: PRETURNO.');
  await driver.page.screenshot({ path: screenshotPath('configurar-a-medias') });
  await driver.press('Tab');
  await driver.press('Enter');
  await panel.getByRole('button', { name: 'Ver qué cambiaría (1)' }).waitFor();
  await preview(panel);
  expect(await panel.getByRole('listitem').allTextContents()).toEqual([expect.stringMatching(/^PUBLICACIONES/)]);
  await apply(panel);
  await driver.openTab('PUBLICACIONES');
  expect(await driver.displayed('PUBLICACIONES', 'A1')).toBe('Fecha');
});

const AGENT = [[...HEADERS], rowInOrder()];

test('the first time today is proposed as the first day, and can be dropped', async () => {
  const { driver, panel } = await open({ tabs: [['ANA', AGENT]], colorScheme: 'dark' });
  const day = panel.getByRole('textbox', { name: 'Primer día que se revisa' });
  expect(await day.inputValue()).toBe('20/11/2026');
  await driver.page.screenshot({ path: screenshotPath('configurar-oscuro') });
  await panel.getByRole('button', { name: 'Quitar: revisar todas las filas' }).click();
  expect(await day.inputValue()).toBe('');
  expect(await panel.getByRole('button', { name: 'Ver qué cambiaría' }).getAttribute('aria-disabled')).toBe('true');
  await panel.getByRole('button', { name: 'Proponer hoy, 20/11/2026' }).click();
  await preview(panel);
  await apply(panel);
  expect(await day.count()).toBe(0);
  await driver.openTab('CONFIGURACIÓN');
  await driver.waitForDisplayed('CONFIGURACIÓN', 'B2', '20/11/2026');
});

test('an agent who opens it is told that it is for coordination', async () => {
  const people: Given[][] = [
    ['Agente', 'Correo', 'Pestaña', 'Rol'],
    ['Ana', 'ana@example.com', 'ANA', 'AGENTE'],
  ];
  const { driver, panel } = await open({
    tabs: [
      ['ANA', AGENT],
      ['AGENTES', people],
    ],
    user: 'ana@example.com',
  });
  await panel.getByText('Para coordinación').waitFor();
  await panel.getByText(/su rol es AGENTE/).waitFor();
  await driver.page.screenshot({ path: screenshotPath('configurar-agente') });
});

test('names, headers and values are shown as text and never run; nothing goes over the edge', async () => {
  const hostile = ['<img src=x onerror="document.title=`roto`">', '=HYPERLINK("http://example.com","clic")', '👩‍👧'];
  const name = '=1<img src=x onerror=alert(1)>';
  const long = 'Una palabra larguísima '.repeat(10).trim();
  const { driver, panel } = await open({
    tabs: [
      [
        name,
        [
          ['Fecha', 'Red social', ...hostile, long],
          ['', 'W'.repeat(60), ...hostile, long],
        ],
      ],
      ['OTRA', [['Fecha', 'Red social', 'Código']]],
    ],
  });
  await panel.getByText(name).first().waitFor();
  await panel.getByRole('combobox', { name: /^Código/ }).selectOption({ label: `C · ${hostile[0]}` });
  await panel.getByRole('combobox', { name: /^Canal/ }).selectOption({ label: `F · ${long}` });
  const fits = () =>
    panel.locator('.setup__scroll').evaluate((box) => [box.scrollWidth - box.clientWidth, document.title] as const);
  expect(await fits()).toEqual([0, expect.not.stringContaining('roto')]);
  await driver.page.screenshot({ path: screenshotPath('configurar-hostil') });
  await preview(panel);
  await panel.getByText(hostile[0] as string).waitFor();
  expect(await fits()).toEqual([0, expect.not.stringContaining('roto')]);
  await apply(panel);
  expect(await panel.locator('img').count()).toBe(0);
  await driver.openTab('CONFIGURACIÓN');
  await driver.waitForDisplayed('CONFIGURACIÓN', 'B3', hostile[0] as string);
  expect(await driver.page.title()).not.toBe('roto');
});
