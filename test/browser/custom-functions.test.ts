import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { readWorkbook, writeWorkbook } from '../../src/local/workbook/xlsx';
import { dateCell, tabOf } from '../support/book';
import { Installation, launchBrowser, screenshotPath } from '../support/browser/local-page';
import { PageDriver } from '../support/browser/page-driver';

jest.setTimeout(120_000);

let browser: Browser;
let installation: Installation;
let driver: PageDriver;

beforeAll(async () => {
  browser = await launchBrowser();
  installation = new Installation();
  const file = path.join(installation.folder, 'plazos.xlsx');
  // As Google Sheets writes it, with an old answer.
  const exported = { value: 1, formula: 'IFERROR(__xludf.DUMMYFUNCTION("ES_HABIL(A2)"),1)' };
  const tab = tabOf('PLAZOS', [
    ['Enviado', 'Límite', 'Hábil', 'Otra'],
    [dateCell('2026-11-23'), null, exported, { value: 30, formula: 'A1*10' }],
    [dateCell('2026-03-26')],
    [dateCell('2026-12-24')],
  ]);
  writeFileSync(file, await writeWorkbook({ tabs: [{ ...tab, id: 1 }] }));
  driver = await PageDriver.open(browser, await installation.start([file]));
});
afterAll(async () => {
  await browser.close();
  await installation.remove();
  expect(driver.problems).toEqual([]);
});

const shows = async (cells: Record<string, string>) => {
  for (const [address, text] of Object.entries(cells)) await driver.waitForDisplayed('PLAZOS', address, text);
};

// The dates are those of the table of due dates that the team was given (data/due_dates.csv).
test('a person types formulas, copies them, changes what they read, and undoes', async () => {
  await shows({ C2: 'VERDADERO', D2: '30' });
  await driver.type('B2', '=fecha_limite(a2;8)');
  await shows({ B2: '03/12/2026' });
  expect(await driver.copy('B2')).toBe('03/12/2026');
  await driver.goTo('B3:B4');
  await driver.press('Control+v');
  await driver.settled();
  await shows({ B3: '09/04/2026' });
  await driver.type('A4', 'nochebuena');
  await shows({ B4: '#ERROR!' });
  expect(await driver.note('PLAZOS', 'B4')).toBe('«nochebuena» no es una fecha. Escríbala como dd/mm/aaaa.');
  await driver.goTo('B4');
  await driver.page.screenshot({ path: screenshotPath('formulas') });
  await driver.undo();
  await shows({ A4: '24/12/2026', B4: '07/01/2027' });
  expect(await driver.note('PLAZOS', 'B4')).toBeUndefined();
  await driver.type('A2', '26/03/2026');
  await shows({ B2: '09/04/2026' });
  await driver.undo();
  await shows({ B2: '03/12/2026' });
});

test('an answer over a range, and the rows under it', async () => {
  await driver.clear('B2:B4');
  await driver.type('B2', '=FECHA_LIMITE(A2:A4;8)');
  await shows({ B2: '03/12/2026', B3: '09/04/2026' });
  await driver.type('B3', 'mío');
  await shows({ B2: '#REF!', B3: 'mío', B4: '' });
  await driver.undo();
  await shows({ B2: '03/12/2026', B3: '09/04/2026' });
  const grid = await driver.page.locator('#grid').boundingBox();
  await driver.goTo('A3');
  await driver.chooseInContextMenu({ x: (grid?.x ?? 0) + 120, y: (grid?.y ?? 0) + 92 }, 'Eliminar la fila');
  await shows({ B2: '03/12/2026', A3: '24/12/2026', B4: '' });
  await driver.undo();
  await shows({ B2: '03/12/2026', B3: '09/04/2026', D2: '30' });
  await driver.page.screenshot({ path: screenshotPath('formula-sobre-un-rango') });
  await driver.page.locator('#executions-button').click();
  await driver.page.locator('.execution-by', { hasText: 'Fórmula' }).first().waitFor();
  await driver.page.screenshot({ path: screenshotPath('ejecuciones-de-formulas') });
  await driver.page.locator('#executions-close').click();
  const { tabs } = await readWorkbook(readFileSync((await driver.download()).path));
  expect(tabs[0]?.rows[1]?.[1]?.formula).toMatch(
    /^IFERROR\(__xludf\.DUMMYFUNCTION\("FECHA_LIMITE\(A2:A4,8\)"\),46359\)$/,
  );
});
