import { screenshotPath } from '../support/browser/local-page';
import { samplePage } from '../support/browser/sample-page';

jest.setTimeout(240_000);

/** The coordinator of the sample base. */
const OWNER = 'carolina.quintero@example.com';
const page = samplePage(4000, { viewport: { width: 1440, height: 900 }, user: OWNER });

const panel = () => page.driver.dialogPanel();
const screenshot = (name: string) => page.driver.page.screenshot({ path: screenshotPath(name) });

async function open(): Promise<void> {
  await page.driver.chooseInMenu('Base de gestión', 'Tablero');
  await panel().locator('.headline').waitFor({ timeout: 60_000 });
}

test('dev', async () => {
  await open();
  await panel().locator('.bars').first().waitFor({ timeout: 60_000 });
  await screenshot('tablero');
  for (let i = 1; i <= 3; i++) {
    await panel()
      .locator('.board')
      .evaluate((element) => element.scrollBy(0, 560));
    await page.driver.page.waitForTimeout(300);
    await screenshot(`tablero-${i}`);
  }
  await page.driver.page.emulateMedia({ colorScheme: 'dark' });
  await page.driver.page.waitForTimeout(400);
  await screenshot('tablero-oscuro-abajo');
  await panel()
    .locator('.board')
    .evaluate((element) => element.scrollTo(0, 0));
  await screenshot('tablero-oscuro');
  await panel()
    .locator('.board')
    .evaluate((element) => element.scrollTo(0, 560));
  await page.driver.page.waitForTimeout(200);
  await screenshot('tablero-oscuro-2');
  await page.driver.page.emulateMedia({ colorScheme: 'light' });
  await panel()
    .locator('.board')
    .evaluate((element) => element.scrollTo(0, 0));
  await panel().getByText('Esta semana', { exact: true }).click();
  await page.driver.page.waitForTimeout(1500);
  await screenshot('tablero-semana');
  await panel().getByRole('button', { name: 'Ver como tabla' }).click();
  await page.driver.page.waitForTimeout(500);
  await screenshot('tablero-tabla');
  await panel().getByRole('button', { name: 'Ver como tabla' }).click();
  await panel().getByText('Mes pasado', { exact: true }).click();
  await page.driver.page.waitForTimeout(1500);
  await screenshot('tablero-mes-pasado');
});
