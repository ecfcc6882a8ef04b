import { screenshotPath } from '../support/browser/local-page';
import { PageDriver } from '../support/browser/page-driver';
import { samplePage } from '../support/browser/sample-page';

jest.setTimeout(180_000);

const page = samplePage(1_200, { viewport: { width: 1440, height: 860 } });

const panel = () => page.driver.panel();
const button = (name: string | RegExp) => panel().getByRole('button', { name });
const reviewed = () => button('Revisar de nuevo').waitFor({ timeout: 60_000 });
const list = () => panel().getByRole('region', { name: 'Correcciones propuestas' });
const numberIn = (text: string | null): number => Number((text ?? '').replace(/\D/g, ''));

/** A proposed correction as the screen shows it. */
interface Proposed {
  readonly tab: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

async function proposed(): Promise<Proposed[]> {
  const items = await list().getByRole('listitem').all();
  return Promise.all(
    items.map(async (item) => {
      const place = (await item.locator('.check-box').textContent()) ?? '';
      return {
        tab: place.split(' · ').at(-1) ?? '',
        cell: /^[A-Z]+\d+/.exec(place)?.[0] ?? '',
        before: (await item.locator('.change__before bdi').textContent()) ?? '',
        after: (await item.locator('.change__after bdi').textContent()) ?? '',
      };
    }),
  );
}

/** A long text is shown around its change only. */
const isWhole = (text: string) => !/[…↵]/.test(text);

let all: Proposed[];

test('every proposed correction is shown before anything is written: by rule, cell by cell', async () => {
  await page.driver.chooseInMenu('Base de gestión', 'Revisar toda la base');
  await reviewed();
  const count = numberIn(await button(/^Corregir… \(/).textContent());
  expect(count).toBeGreaterThan(5);
  await button(/^Corregir… \(/).click();
  await panel().getByRole('heading', { name: 'Corregir', level: 1 }).waitFor();
  all = await proposed();
  expect(all).toHaveLength(count);
  for (const { tab, cell, before } of all) {
    await page.driver.openTab(tab);
    if (isWhole(before)) await page.driver.waitForDisplayed(tab, cell, before);
  }
  expect(await button(/^Aplicar/).textContent()).toBe(`Aplicar ${count} correcciones`);
  await page.driver.page.screenshot({ path: screenshotPath('corregir') });
});

test('a cell or a rule that is not wanted is left out', async () => {
  const boxes = list().getByRole('listitem').getByRole('checkbox');
  await boxes.first().uncheck();
  expect(await button(/^Aplicar/).textContent()).toBe(`Aplicar ${all.length - 1} correcciones`);
  const everything = list().getByRole('checkbox', { name: 'Todas', exact: true });
  expect(await everything.evaluate((box) => (box as HTMLInputElement).indeterminate)).toBe(true);
  await page.driver.page.screenshot({ path: screenshotPath('corregir-elegir') });
  await everything.check();
  await everything.uncheck();
  expect(await button('Elija qué corregir').getAttribute('aria-disabled')).toBe('true');
  await everything.check();
});

test('applied, the cells hold it; a row that somebody changed meanwhile is left and named', async () => {
  const changed = all.at(-1);
  if (!changed) throw new Error('nothing to correct');
  await page.driver.openTab(changed.tab);
  const row = /\d+/.exec(changed.cell)?.[0];
  await page.driver.type(`U${row}`, 'otra nota');
  await button(/^Aplicar/).click();
  await button('Volver a los hallazgos').waitFor({ timeout: 60_000 });
  await panel()
    .getByText(`${all.length - 1} celdas corregidas, 1 omitida.`)
    .first()
    .waitFor();
  await panel().getByText('la fila cambió después de la revisión').waitFor();
  await page.driver.page.screenshot({ path: screenshotPath('corregir-resultado') });
  const first = all.find(({ after }) => isWhole(after));
  if (!first) throw new Error('nothing to correct');
  await page.driver.openTab(first.tab);
  await page.driver.waitForDisplayed(first.tab, first.cell, first.after);
  await button(`Ir a la celda ${changed.cell}`).click();
  await page.driver.page.waitForFunction((tab) => window.baseDeGestion?.activeTab() === tab, changed.tab);
});

test('the list is up to date after it, and what was left out is proposed again', async () => {
  await button('Volver a los hallazgos').click();
  expect(await button(/^Corregir… \(/).textContent()).toBe('Corregir… (1)');
});

test('«Deshacer la última corrección» shows it, asks, and puts every cell back', async () => {
  await page.driver.chooseInMenu('Base de gestión', 'Deshacer la última corrección');
  await button(/^Deshacer \d+ celdas$/).waitFor({ timeout: 30_000 });
  await page.driver.page.screenshot({ path: screenshotPath('deshacer') });
  expect(await panel().getByRole('list', { name: 'Lo que quedaría como antes' }).getByRole('listitem').count()).toBe(
    all.length - 1,
  );
  await button(/^Deshacer \d+ celdas$/).click();
  await panel()
    .getByText(`${all.length - 1} celdas como estaban antes.`)
    .first()
    .waitFor({ timeout: 60_000 });
  await page.driver.page.screenshot({ path: screenshotPath('deshacer-resultado') });
  for (const { tab, cell, before } of all.slice(0, -1)) {
    await page.driver.openTab(tab);
    if (isWhole(before)) await page.driver.waitForDisplayed(tab, cell, before);
  }
  await page.driver.chooseInMenu('Base de gestión', 'Deshacer la última corrección');
  await panel().getByRole('heading', { name: 'No hay ninguna corrección por deshacer' }).waitFor({ timeout: 30_000 });
});

test('«Corregir…» of the menu reviews the own tab and shows its corrections; all of it works with the keyboard', async () => {
  const of = (name: string) => all.filter(({ tab }) => tab === name);
  const own = [...all].sort((a, b) => of(b.tab).length - of(a.tab).length)[0]?.tab as string;
  await page.driver.openTab(own);
  await page.driver.chooseInMenu('Base de gestión', 'Corregir…');
  await list().waitFor({ timeout: 60_000 });
  const mine = await proposed();
  expect(new Set(mine.map(({ cell }) => cell))).toEqual(new Set(of(own).map(({ cell }) => cell)));
  expect(mine.length).toBeGreaterThan(2);
  const focused = () => panel().locator(':focus');
  expect(await focused().textContent()).toBe('Corregir');
  // «Volver», «Todas», then the first rule: its box, its heading, its first cell.
  for (let step = 0; step < 5; step++) await page.driver.press('Tab');
  expect(await focused().getAttribute('type')).toBe('checkbox');
  await page.driver.press('Space');
  expect(await button(/^Aplicar/).textContent()).toBe(`Aplicar ${mine.length - 1} correcciones`);
  await button('Volver').focus();
  await page.driver.press('Enter');
  await panel().getByRole('region', { name: 'Hallazgos' }).waitFor();
});

test('in the dark', async () => {
  const dark = await PageDriver.open(page.browser, page.driver.page.url(), {
    colorScheme: 'dark',
    viewport: { width: 1440, height: 860 },
  });
  await dark.openTab((all[0] as Proposed).tab);
  await dark.chooseInMenu('Base de gestión', 'Corregir…');
  await dark.panel().getByRole('region', { name: 'Correcciones propuestas' }).waitFor({ timeout: 60_000 });
  await dark.page.screenshot({ path: screenshotPath('corregir-oscuro') });
  expect(dark.problems).toEqual([]);
  await dark.close();
});
