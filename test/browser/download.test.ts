import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { Installation, launchBrowser } from '../support/browser/local-page';
import { PageDriver } from '../support/browser/page-driver';
import { bookParts, cellsAt, zipOf } from '../support/zip-file';

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

async function opened(name: string, more: Parameters<typeof zipOf>[0] = []): Promise<PageDriver> {
  const file = path.join(installation.folder, name);
  writeFileSync(file, zipOf([...bookParts(cellsAt(['A1'])), ...more]));
  return PageDriver.open(browser, await installation.start([file]));
}

test('what the download lacks is told first, after a restart too; «Cancelar» downloads nothing', async () => {
  const macros = { name: 'xl/vbaProject.bin', content: 'x' };
  for (const answer of ['Cancelar', 'Descargar de todos modos']) {
    const driver = await opened('macros.xlsm', [macros]);
    const downloads: string[] = [];
    driver.page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await driver.page.getByRole('button', { name: 'Descargar .xlsx' }).click();
    expect(await driver.dialog().locator('.alert-message').textContent()).toBe(
      'La descarga no incluirá: 1 proyecto de macros. El archivo original los conserva.',
    );
    const wanted = answer === 'Cancelar' ? Promise.resolve() : driver.page.waitForEvent('download');
    await Promise.all([wanted, driver.dialog().getByRole('button', { name: answer, exact: true }).click()]);
    await driver.dialog().waitFor({ state: 'hidden' });
    expect(downloads).toEqual(answer === 'Cancelar' ? [] : ['macros.xlsx']);
    expect(driver.problems).toEqual([]);
    await driver.close();
    await installation.stop();
  }
});

test('nothing is asked where nothing is lost', async () => {
  const driver = await opened('llana.xlsx');
  expect((await driver.download()).name).toBe('llana.xlsx');
  await driver.close();
  await installation.stop();
});
