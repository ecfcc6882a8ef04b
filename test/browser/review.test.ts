import { type Installation, screenshotPath } from '../support/browser/local-page';
import { PageDriver } from '../support/browser/page-driver';
import { samplePage } from '../support/browser/sample-page';

jest.setTimeout(180_000);

const page = samplePage(1_200, { viewport: { width: 1440, height: 860 } });
let expected: ReturnType<Installation['review']>;
beforeAll(() => {
  expected = page.installation.review(page.file);
});

const panel = () => page.driver.panel();
const count = (name: RegExp) => panel().getByRole('radio', { name });
const finished = () => panel().getByRole('button', { name: 'Revisar de nuevo' }).waitFor({ timeout: 60_000 });

test('the panel without a review says what a review does', async () => {
  await page.driver.chooseInMenu('Base de gestión', 'Panel de revisión');
  await panel().getByRole('button', { name: 'Revisar toda la base' }).waitFor();
  await page.driver.page.screenshot({ path: screenshotPath('panel-vacio') });
});

test('a review of the whole base finds what the command line finds and fills Revisión', async () => {
  await page.driver.chooseInMenu('Base de gestión', 'Revisar toda la base');
  await finished();
  const { errors, warnings } = expected.summary;
  await expectCount(/^Todos/, errors + warnings);
  await expectCount(/^Errores/, errors);
  await expectCount(/^Avisos/, warnings);
  const agent = await page.driver.activeTab();
  const rows = new Set(
    expected.findings.filter(({ tab }) => tab === agent).map(({ cell }) => Number(/\d+/.exec(cell)?.[0])),
  );
  expect(rows.size).toBeGreaterThan(2);
  for (const row of rows)
    expect(await page.driver.displayed(agent, `V${row}`)).toMatch(/^[✖⚠] .+ \[[a-z-]+ · acta [^\]]+\]$/s);
  for (let row = 2; row < 60; row++) if (!rows.has(row)) expect(await page.driver.displayed(agent, `V${row}`)).toBe('');
  await page.driver.page.screenshot({ path: screenshotPath('pagina') });
});

async function expectCount(name: RegExp, wanted: number): Promise<void> {
  const label = (await count(name).locator('xpath=ancestor-or-self::label | self::*').first().textContent()) ?? '';
  expect(Number(label.replace(/\D/g, ''))).toBe(wanted);
}

test('«Siguiente» and the keyboard go from cell to cell, over the tabs', async () => {
  const list = expected.findings.filter(({ severity }) => severity === 'error');
  await panel().getByRole('button', { name: 'Siguiente' }).click();
  await waitForCell(list[0]);
  await panel().locator('[aria-current="true"]').waitFor();
  await panel()
    .getByRole('button', { name: `Ir a la celda ${list[0]?.cell}` })
    .first()
    .focus();
  for (let step = 1; step <= 4; step++) {
    await page.driver.press('j');
    await waitForCell(list[step]);
  }
  await page.driver.press('k');
  await waitForCell(list[3]);
  await page.driver.page.screenshot({ path: screenshotPath('panel-siguiente') });
});

async function waitForCell(finding: { readonly tab: string; readonly cell: string } | undefined): Promise<void> {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(finding?.cell ?? '') ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  await page.driver.page.waitForFunction(
    ([tab, row, index]) => {
      const probe = window.baseDeGestion;
      const selected = probe?.selection();
      return probe?.activeTab() === tab && selected?.row === row && selected.column === index;
    },
    [finding?.tab ?? '', Number(digits) - 1, column] as const,
    { timeout: 10_000 },
  );
}

test('filters by severity, tab and rule combine and can be taken away', async () => {
  await count(/^Avisos/).check({ force: true });
  await panel().getByRole('combobox', { name: 'Regla' }).selectOption({ index: 1 });
  await page.driver.page.screenshot({ path: screenshotPath('panel-filtros') });
  const shown = await panel().getByRole('region', { name: 'Hallazgos' }).getByRole('listitem').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(expected.summary.warnings);
  await panel().getByRole('button', { name: 'Quitar filtros' }).click();
  await expectCount(/^Todos/, expected.findings.length);
});

test('a second review changes nothing; a corrected row is cleared', async () => {
  const agent = expected.findings[0]?.tab as string;
  const prefix = expected.findings.find(({ tab, cell }) => tab === agent && cell.startsWith('L'));
  if (!prefix) throw new Error('the sample has no reply to correct in its first tab');
  const row = /\d+/.exec(prefix.cell)?.[0] as string;
  await page.driver.openTab(agent);
  expect(await page.driver.displayed(agent, `V${row}`)).not.toBe('');
  await panel().getByRole('button', { name: 'Revisar de nuevo' }).click();
  await finished();
  await expectCount(/^Todos/, expected.findings.length);
  await page.driver.type(`C${row}`, 'Twitter');
  await page.driver.type(`L${row}`, 'Twitter Buen día. Con gusto.');
  await page.driver.waitForDisplayed(agent, `V${row}`, '');
  await panel().getByRole('button', { name: 'Revisar de nuevo' }).click();
  await finished();
  await expectCount(/^Todos/, expected.findings.length - 1);
});

test('«Revisar mi pestaña» reviews the tab that is open', async () => {
  const agent = expected.findings[0]?.tab as string;
  await page.driver.openTab(agent);
  await page.driver.chooseInMenu('Base de gestión', 'Revisar mi pestaña');
  await finished();
  await panel().getByText(agent).first().waitFor();
  expect(await panel().getByRole('combobox', { name: 'Pestaña' }).count()).toBe(0);
  await page.driver.page.screenshot({ path: screenshotPath('mi-pestana') });
  await page.driver.openTab('NOTAS DEL EQUIPO');
  await page.driver.chooseInMenu('Base de gestión', 'Revisar mi pestaña');
  await panel()
    .getByText(/no se revisa/)
    .first()
    .waitFor();
  await page.driver.page.screenshot({ path: screenshotPath('panel-no-revisada') });
});

test('«Cancelar» stops after the tab in hand and says what was left', async () => {
  await page.driver.chooseInMenu('Base de gestión', 'Revisar toda la base');
  await panel().getByRole('button', { name: 'Cancelar' }).click();
  // The button that had the keyboard goes away when the tab in hand is done: by then the person is in the sheet.
  await page.driver.goTo('A2');
  await panel()
    .getByText(/cancel/i)
    .first()
    .waitFor();
  await panel()
    .getByRole('button', { name: /^(?:Cancelar|Cancelando)/ })
    .waitFor({ state: 'hidden' });
  expect(await page.driver.page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
  await page.driver.page.screenshot({ path: screenshotPath('panel-cancelado') });
});

test('«Ayuda» lists the rules', async () => {
  await page.driver.chooseInMenu('Base de gestión', 'Ayuda');
  await panel().getByRole('searchbox').fill('archivado');
  await panel().getByText('archived-code').waitFor();
  await page.driver.page.screenshot({ path: screenshotPath('ayuda') });
});

test('the page in the dark', async () => {
  const dark = await PageDriver.open(page.browser, page.driver.page.url(), { colorScheme: 'dark' });
  await dark.chooseInMenu('Base de gestión', 'Revisar mi pestaña');
  await dark.panel().getByRole('button', { name: 'Revisar de nuevo' }).waitFor();
  await dark.page.screenshot({ path: screenshotPath('oscuro') });
  expect(dark.problems).toEqual([]);
  await dark.close();
});
