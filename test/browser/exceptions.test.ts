import { screenshotPath } from '../support/browser/local-page';
import { PageDriver } from '../support/browser/page-driver';
import { samplePage } from '../support/browser/sample-page';

jest.setTimeout(180_000);

const page = samplePage(1_200, { viewport: { width: 1440, height: 860 } });

const panel = () => page.driver.panel();
const button = (name: string | RegExp) => panel().getByRole('button', { name });
const reviewed = () => button('Revisar de nuevo').waitFor({ timeout: 60_000 });
const form = () => panel().getByRole('form', { name: 'Aceptar como está' });

async function count(name: RegExp): Promise<number> {
  const label = await panel().getByRole('radio', { name }).getAttribute('aria-label');
  return Number((label ?? '').replace(/\D/g, ''));
}

let tab: string;
let cell: string;
let before: number;

test('a finding is accepted as it is with a reason, from the keyboard', async () => {
  tab = await page.driver.activeTab();
  await page.driver.chooseInMenu('Base de gestión', 'Revisar mi pestaña');
  await reviewed();
  before = await count(/^Todos/);
  const accept = button(/^Aceptar como está/).first();
  cell = (await accept.getAttribute('aria-label'))?.split(' ').at(-1) ?? '';
  await accept.focus();
  await page.driver.press('Enter');
  expect(await panel().locator(':focus').getAttribute('class')).toBe('accept-form__field');
  await page.driver.page.screenshot({ path: screenshotPath('aceptar') });
  await page.driver.press('Enter');
  await form().getByText('Escriba por qué está bien así.').waitFor();
  await page.driver.press('Escape');
  await form().waitFor({ state: 'detached' });
  expect(await panel().locator(':focus').textContent()).toBe('Ir a la celda');
  await accept.click();
  await page.driver.page.keyboard.type('Lo pidió la entidad por teléfono');
  await page.driver.press('Enter');
  await form().waitFor({ state: 'detached', timeout: 20_000 });
  expect(await count(/^Todos/)).toBe(before - 1);
  expect(await page.driver.displayed(tab, `V${/\d+/.exec(cell)?.[0]}`)).toContain(
    '✓ Aceptado («Lo pidió la entidad por teléfono»)',
  );
});

test('a common reason is one click away', async () => {
  await button(/^Aceptar como está/)
    .first()
    .click();
  await form().getByRole('button', { name: 'Lo indicó coordinación' }).click();
  await form().getByRole('button', { name: 'Aceptar', exact: true }).click();
  await form().waitFor({ state: 'detached', timeout: 20_000 });
  expect(await count(/^Todos/)).toBe(before - 2);
});

test('what was accepted stands apart, and stays accepted in another review', async () => {
  await button('Revisar de nuevo').click();
  await reviewed();
  expect(await count(/^Todos/)).toBe(before - 2);
  await button(/^Aceptados/).click();
  await panel().getByText('«Lo pidió la entidad por teléfono»').scrollIntoViewIfNeeded();
  await page.driver.page.screenshot({ path: screenshotPath('aceptados') });
});

test('withdrawn from the list, the finding returns', async () => {
  await button(`Retirar la aceptación de ${cell}`).click();
  await panel().getByText('«Lo pidió la entidad por teléfono»').waitFor({ state: 'detached', timeout: 30_000 });
  expect(await count(/^Todos/)).toBe(before - 1);
});

test('a finding whose cell changes returns', async () => {
  await button(/^Aceptar como está/)
    .first()
    .click();
  await page.driver.page.keyboard.type('así lo dejó la persona');
  await page.driver.press('Enter');
  await form().waitFor({ state: 'detached', timeout: 20_000 });
  await button('Revisar de nuevo').click();
  await reviewed();
  const accepted = panel().getByRole('listitem').filter({ hasText: '«así lo dejó la persona»' });
  const place = (await accepted.locator('b').first().textContent()) ?? '';
  await page.driver.type(place, 'otro valor');
  await button('Revisar de nuevo').click();
  await reviewed();
  expect(await accepted.count()).toBe(0);
  expect(await page.driver.displayed(tab, `V${/\d+/.exec(place)?.[0]}`)).toMatch(/^[✖⚠]/);
});

test('«Excepciones»: the coordinator reads who accepted what and why, searches, and takes one back', async () => {
  await page.driver.chooseInMenu('Base de gestión', 'Excepciones');
  await panel().getByRole('heading', { name: 'Excepciones' }).waitFor();
  await panel().getByText('«Lo indicó coordinación»').waitFor({ timeout: 30_000 });
  // Until its summary comes, a rule is named by its id.
  await panel()
    .getByText(/^[a-z]+(-[a-z]+)+$/)
    .first()
    .waitFor({ state: 'detached' });
  await page.driver.page.screenshot({ path: screenshotPath('excepciones') });
  await panel().getByRole('searchbox').fill('no hay tal cosa');
  await panel().getByRole('heading', { name: 'Nada con esas palabras' }).waitFor();
  await panel().getByRole('searchbox').fill('indico');
  await button(/^Retirar la aceptación/).click();
  await panel()
    .getByText(/vuelve con la próxima revisión de/)
    .first()
    .waitFor({ timeout: 20_000 });
});

test('which rules are accepted or left most', async () => {
  await panel()
    .getByRole('radio', { name: /^Reglas/ })
    .check({ force: true });
  const rules = panel().getByRole('listitem');
  await rules.first().waitFor({ timeout: 30_000 });
  await page.driver.page.screenshot({ path: screenshotPath('excepciones-reglas') });
  const sums = await rules.evaluateAll((items) =>
    items.map((item) => Array.from(item.querySelectorAll('dd'), (field) => Number(field.textContent))),
  );
  for (const [accepted = 0, open = 0, old = 0] of sums) {
    expect(old).toBeLessThanOrEqual(open);
    expect(accepted + open).toBeGreaterThan(0);
  }
  // Only this tab was reviewed.
  let lines = 0;
  for (let row = 2; row < 260; row++) {
    const text = await page.driver.displayed(tab, `V${row}`);
    lines += text.split('\n').filter((line) => /^[✖⚠]/.test(line)).length;
  }
  expect(sums.reduce((sum, [, open = 0]) => sum + open, 0)).toBe(lines);
});

test('in the dark', async () => {
  const dark = await PageDriver.open(page.browser, page.driver.page.url(), {
    colorScheme: 'dark',
    viewport: { width: 1440, height: 860 },
  });
  await dark.chooseInMenu('Base de gestión', 'Excepciones');
  await dark
    .panel()
    .getByRole('radio', { name: /^Reglas/ })
    .check({ force: true });
  await dark.panel().getByRole('listitem').first().waitFor({ timeout: 30_000 });
  await dark.page.screenshot({ path: screenshotPath('excepciones-oscuro') });
  expect(dark.problems).toEqual([]);
  await dark.close();
});
