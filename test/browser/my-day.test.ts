import { screenshotPath } from '../support/browser/local-page';
import { moveClock } from '../support/browser/move-clock';
import type { PageDriver } from '../support/browser/page-driver';
import { samplePage } from '../support/browser/sample-page';
import { HOSTILE_TEXTS } from '../support/hostile-texts';

jest.setTimeout(180_000);

const TAB = 'LAURA PÉREZ';
const TODAY = '2026-11-20';
/** So many that a day is about half of its goal. */
const ROWS = 12_000;

/** The panel and what of the sheet stands beside it. */
const CLIP = { x: 560, y: 0, width: 720, height: 940 };

const panelOf = (driver: PageDriver) => {
  const panel = driver.panel();
  const headline = panel.locator('h1');
  return {
    panel,
    headline,
    button: (name: string | RegExp) => panel.getByRole('button', { name }).first(),
    focused: () => panel.locator(':focus').textContent(),
    /** «Van 96 de 130: faltan 34» → 96 */
    figure: async () => Number(/^Van ([\d.]+) de/.exec((await headline.textContent()) ?? '')?.[1]),
    says: (words: string | RegExp) => panel.getByText(words).first().waitFor({ timeout: 60_000 }),
    picture: (name: string) => driver.page.screenshot({ path: screenshotPath(name), clip: CLIP }),
    async inBoth(name: string) {
      await driver.page.screenshot({ path: screenshotPath(name), clip: CLIP });
      await driver.page.emulateMedia({ colorScheme: 'dark' });
      await driver.page.screenshot({ path: screenshotPath(`${name}-oscuro`), clip: CLIP });
      await driver.page.emulateMedia({ colorScheme: 'light' });
    },
    /** The pointer comes to the panel, which reads at once. */
    async look() {
      await driver.page.mouse.move(200, 500);
      await headline.hover();
    },
    async open() {
      await driver.chooseInMenu('Base de gestión', 'Mi día');
      await panel.getByText(/^Leído a las/).waitFor({ timeout: 60_000 });
    },
  };
};

describe('an agent of the long shift', () => {
  const page = samplePage(ROWS, { viewport: { width: 1280, height: 940 }, user: 'laura.perez@example.com' });
  const here = () => panelOf(page.driver);

  /** Number of the first row under the last one of the tab. */
  async function firstFreeRow(): Promise<number> {
    let [filled, free] = [1, 20_000];
    while (free - filled > 1) {
      const middle = Math.floor((filled + free) / 2);
      if ((await page.driver.displayed(TAB, `A${middle}`)) === '') free = middle;
      else filled = middle;
    }
    return free;
  }

  /** Types a gestión as a person does: date, network and code. */
  async function addRow(): Promise<void> {
    const row = await firstFreeRow();
    await page.driver.type(`A${row}`, '20/11/2026');
    await page.driver.type(`C${row}`, 'Twitter');
    await page.driver.type(`Q${row}`, '2');
  }

  /** Waits for the headline to say that many more than before. */
  const reaches = (figure: number) => here().says(`Van ${figure} de 130: faltan ${130 - figure}`);

  test('the first thing says how far it is', async () => {
    await moveClock(page.driver.page, TODAY, '14:20');
    await page.driver.chooseInMenu('Base de gestión', 'Revisar mi pestaña');
    await here().panel.getByRole('button', { name: 'Revisar de nuevo' }).waitFor({ timeout: 60_000 });
    await here().open();
    const figure = await here().figure();
    expect(figure).toBeGreaterThan(20);
    await reaches(figure);
    await here().says('Laura Pérez');
    await here().says('Facebook (Inconcert): sin dato');
    await here().says(/^A ritmo parejo, a las 14:2\d/);
    await here().inBoth('mi-dia');
  });

  test('a row that is typed in the sheet moves the figure, and the keyboard stays where it is', async () => {
    const before = await here().figure();
    await addRow();
    await reaches(before + 1);
    expect(await page.driver.page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
    await addRow();
    await here().look();
    await reaches(before + 2);
  });

  test('«Ir al siguiente» selects the row and says what is asked for there', async () => {
    await here().button('Ir al siguiente hallazgo en toda su pestaña').focus();
    await page.driver.press('Enter');
    const cell = here().panel.locator('.waiting__row strong');
    await cell.waitFor();
    const row = Number((await cell.textContent())?.slice(1)) - 1;
    await page.driver.page.waitForFunction((wanted) => window.baseDeGestion?.selection().row === wanted, row);
    expect(await page.driver.activeTab()).toBe(TAB);
    expect(await here().panel.locator('.waiting__row li').count()).toBeGreaterThan(0);
    await page.driver.press('Enter');
    await here()
      .panel.locator('.waiting__row strong')
      .filter({ hasNotText: `A${row + 1}` })
      .waitFor();
  });

  test('Inconcert’s figure is typed with the keyboard alone', async () => {
    const before = await here().figure();
    const opener = () => here().button(/la cifra de Facebook en Inconcert/);
    await opener().focus();
    await page.driver.press('Enter');
    const field = here().panel.getByLabel('Gestiones de Facebook en Inconcert');
    await page.driver.page.keyboard.type('-4');
    await page.driver.press('Enter');
    await here().says('Escriba un número entero, 0 o mayor');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await here().inBoth('mi-dia-inconcert');
    await page.driver.press('Escape');
    expect(await here().focused()).toBe('Escribir');
    await page.driver.press('Enter');
    await page.driver.page.keyboard.type('7');
    await page.driver.press('Enter');
    await here().says('Guardado en INCONCERT: 7 para el vie 20 nov.');
    await reaches(before + 7);
    expect(await here().focused()).toBe('Corregir');
    await here().says('Facebook (Inconcert): 7');
  });

  test('a figure is corrected, and BITÁCORA keeps the one before', async () => {
    const before = await here().figure();
    await here()
      .button(/la cifra de Facebook en Inconcert/)
      .click();
    await here().says('Ahora dice 7.');
    await page.driver.page.keyboard.type('9');
    await here().button('Guardar').click();
    await reaches(before + 2);
    await page.driver.openTab('BITÁCORA');
    const shown = await page.driver.displayed('BITÁCORA', 'E2');
    expect(shown).toContain('"antes":"7"');
    expect(shown).toContain('"después":9');
    await page.driver.openTab(TAB);
  });

  test('when the day turns, the new day stands there', async () => {
    await moveClock(page.driver.page, '2026-11-21', '00:01');
    await here().look();
    await here().says(/Hoy sin meta$/);
    await here().says('Hoy no hay meta: sábado.');
    await here().says('sáb 21 nov');
    await moveClock(page.driver.page, TODAY, '15:00');
    await here().look();
    await here().says(/^Van \d+ de 130/);
  });

  test('a hostile name in AGENTES is shown as text', async () => {
    const name = HOSTILE_TEXTS.image as string;
    await page.driver.openTab('AGENTES');
    await page.driver.type('A2', name);
    await here().look();
    await here().says(name);
    expect(await here().panel.locator('img').count()).toBe(0);
    expect(await page.driver.page.evaluate(() => 'strange' in window)).toBe(false);
    await page.driver.type('A2', 'Laura Pérez');
    await here().look();
    await here().says('Laura Pérez');
  });

  test('whoever leaves AGENTES is told why, and comes back with «Reintentar»', async () => {
    await page.driver.type('B2', 'otra@example.com');
    await here().look();
    await here().says('La cuenta laura.perez@example.com no está en AGENTES');
    expect(await here().headline.textContent()).toBe('Mi día');
    await here().picture('mi-dia-sin-agente');
    await page.driver.type('B2', 'laura.perez@example.com');
    await here().button('Reintentar').focus();
    await page.driver.press('Enter');
    await here().says('Laura Pérez');
  });
});

describe('an agent of the short shift', () => {
  const page = samplePage(1_600, {
    viewport: { width: 1280, height: 940 },
    user: 'valentina.castro@example.com',
    today: '2026-11-26',
  });

  test('the week’s sum stands beside the acta’s number', async () => {
    const { open, says, inBoth } = panelOf(page.driver);
    await open();
    await says('turno corto');
    await says(/suma de las metas de los días es 643; el acta dice 753/);
    await inBoth('mi-dia-corto');
  });
});
