import { screenshotPath } from '../support/browser/local-page';
import { samplePage } from '../support/browser/sample-page';

jest.setTimeout(120_000);

const page = samplePage(160);
let agent: string;
/** The first row without content: the sample leaves empty rows to go on typing. */
let free: number;

beforeAll(async () => {
  agent = await page.driver.activeTab();
  free = 2;
  while ((await page.driver.displayed(agent, `E${free}`)) !== '') free++;
});

/** Revisión is made right of the last header. */
const review = (row: number) => page.driver.displayed(agent, `V${row}`);

const waitForReview = (row: number, text: RegExp | '') =>
  page.driver.page.waitForFunction(
    ([tab, cell, pattern]) => {
      const shown = window.baseDeGestion?.displayed(tab, cell) ?? '';
      return pattern === '' ? shown === '' : new RegExp(pattern).test(shown);
    },
    [agent, `V${row}`, text === '' ? '' : text.source] as const,
    { timeout: 10_000 },
  );

/** A correct row, as it is copied from another sheet: Fecha … Observaciones. */
const pasted = (reply: string, code = '2') =>
  [
    '19/11/2026',
    '08:30',
    'Twitter',
    '460062106166120_3140950072902044',
    '@ana_1',
    'https://twitter.com/x/status/1',
    '',
    '',
    'General',
    'Buenos días, una duda',
    'Renta Ciudadana',
    reply,
    '',
    'Muro y DM',
    'FALSE',
    'FALSE',
    code,
    'Exitoso',
    '',
    '',
    '',
  ].join('\t');

test('a row while it is typed: judged for what is wrong, not scolded for what is missing', async () => {
  await page.driver.type(`A${free}`, '19/11/2026');
  expect(await page.driver.displayed(agent, 'V1')).toBe('Revisión');
  expect(await review(free)).toBe('');
  await page.driver.type(`C${free}`, 'Twitter');
  await page.driver.type(`J${free}`, 'Una duda');
  expect(await review(free)).toBe('');
  await page.driver.type(`L${free}`, 'Facebook: buen día');
  await waitForReview(free, /^✖ La respuesta empieza por «Facebook», pero el caso es de Twitter/);
  await page.driver.page.screenshot({ path: screenshotPath('al-escribir') });
  await page.driver.type(`L${free}`, 'Twitter: buen día');
  await waitForReview(free, '');
  await page.driver.clear(`L${free}`);
  await page.driver.type(`Q${free}`, '2');
  await waitForReview(free, /^✖ Falta la respuesta/);
});

test('undo and redo', async () => {
  await page.driver.type(`L${free}`, 'Hola');
  await waitForReview(free, /no empieza por «Twitter»/);
  await page.driver.undo();
  await waitForReview(free, /Falta la respuesta/);
  await page.driver.redo();
  await waitForReview(free, /no empieza por «Twitter»/);
});

test('a cleared row has nothing to review', async () => {
  await page.driver.clear(`A${free}:U${free}`);
  await waitForReview(free, '');
});

test('a paste over many rows: each is judged', async () => {
  const lines = Array.from({ length: 40 }, (_, index) =>
    index % 10 === 3
      ? pasted('Buen día')
      : index % 10 === 7
        ? pasted('Twitter Buen día', 'archivado')
        : pasted('Twitter Buen día'),
  );
  await page.driver.paste(`A${free}`, lines.join('\n'));
  await waitForReview(free + 3, /no empieza por «Twitter»/);
  await waitForReview(free + 37, /archivado/);
  expect(await page.driver.displayed(agent, `D${free + 39}`)).toBe('460062106166120_3140950072902044');
  for (const index of [0, 9, 39]) expect(await review(free + index)).toBe('');
  await page.driver.undo();
  await waitForReview(free + 3, '');
  expect(await page.driver.displayed(agent, `E${free + 3}`)).toBe('');
});

test('rows that come and go take their Revisión along', async () => {
  await page.driver.type(`L${free}`, 'Hola');
  await page.driver.type(`C${free}`, 'Twitter');
  await waitForReview(free, /no empieza/);
  const point = await cellPoint();
  await page.driver.goTo('A3');
  await page.driver.chooseInContextMenu(point, 'Eliminar la fila');
  await waitForReview(free - 1, /no empieza/);
});

test('a choice from a drop-down list', async () => {
  const grid = await page.driver.page.locator('#grid').boundingBox();
  if (!grid) throw new Error('no grid');
  await page.driver.goTo('A1');
  const before = await page.driver.displayed(agent, 'C2');
  // The arrow at the right end of C2, under the formula bar, the letters and the header.
  await page.driver.page.mouse.click(grid.x + 276, grid.y + 80);
  const other = before === 'Twitter' ? 'Facebook' : 'Twitter';
  await page.driver.page.getByText(other, { exact: true }).click();
  await page.driver.settled();
  await page.driver.waitForDisplayed(agent, 'C2', other);
  await waitForReview(2, /✖/);
});

/** Somewhere on the grid's third row. */
async function cellPoint() {
  const box = await page.driver.page.locator('#grid').boundingBox();
  if (!box) throw new Error('no grid');
  return { x: box.x + 120, y: box.y + 92 };
}
