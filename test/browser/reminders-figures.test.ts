import { screenshotPath } from '../support/browser/local-page';
import { samplePage } from '../support/browser/sample-page';

jest.setTimeout(240_000);

/** The coordinator of the sample base. */
const OWNER = 'carolina.quintero@example.com';
const page = samplePage(160, { viewport: { width: 1440, height: 860 }, user: OWNER });

const panel = () => page.driver.panel();
const button = (name: string) => panel().getByRole('button', { name, exact: true });
const group = (name: RegExp) => panel().getByRole('region', { name });
/** Both colour schemes. */
const pictures = async (name: string) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.driver.page.emulateMedia({ colorScheme });
    await page.driver.page.screenshot({ path: screenshotPath(colorScheme === 'light' ? name : `${name}-oscuro`) });
  }
  await page.driver.page.emulateMedia({ colorScheme: 'light' });
};

/** By the page's clock, as a person moves it; resolves when what was due has run. */
async function moveClock(day: string, time: string): Promise<void> {
  const { page: sheet } = page.driver;
  await sheet.locator('#clock-button').click();
  await sheet.getByLabel('Fecha', { exact: true }).fill(day);
  await sheet.getByLabel('Hora', { exact: true }).fill(time);
  await sheet.getByRole('button', { name: 'Mover', exact: true }).click();
  await sheet.locator('#clock-outcome[aria-busy="false"]').waitFor({ timeout: 180_000 });
  await sheet.locator('#clock-close').click();
}

/** `ana@example.com: Cifras del…` of every mail, newest first; with a picture, the coordinator's of them is opened. */
async function mails(picture = ''): Promise<string[]> {
  const { page: sheet } = page.driver;
  await sheet.locator('#mails-button').click();
  await sheet.locator('#mails-empty, .mail-line').filter({ visible: true }).first().waitFor();
  const lines = await sheet
    .locator('.mail-line')
    .evaluateAll((found) =>
      found.map((line) =>
        ['.mail-to', '.mail-line-subject'].map((part) => line.querySelector(part)?.textContent).join(': '),
      ),
    );
  if (picture !== '') {
    await sheet.locator('.mail-line').filter({ hasText: 'todo el equipo' }).first().click();
    await sheet.frameLocator('iframe.mail-frame').getByRole('columnheader', { name: 'Gestiones' }).waitFor();
    await pictures(picture);
  }
  await sheet.locator('#mails-close').click();
  return lines;
}

const titles = (name: RegExp) =>
  group(name)
    .locator('.section__title')
    .evaluateAll((found) => found.map((title) => title.querySelectorAll('bdi')[1]?.textContent ?? ''));
const sorted = (subjects: readonly string[]) => [...subjects].sort();
const subjectsOf = (lines: readonly string[]) => lines.map((line) => line.slice(line.indexOf(': ') + 2));

let closing: string[];
let week: string[];

test('the preview shows the day’s and the week’s mails apart from the morning’s, each whole', async () => {
  await moveClock('2026-11-20', '12:00');
  await page.driver.chooseInMenu('Base de gestión', 'Recordatorios…');
  await panel().locator('.reminders__standing').waitFor({ timeout: 30_000 });
  await button('Ver qué se enviaría').click();
  await panel().getByText('Las cifras son las de este momento.').first().waitFor({ timeout: 60_000 });
  const headings = await panel().getByRole('heading', { level: 2 }).allTextContents();
  expect(headings).toEqual([
    'Mañana del vie 20 nov',
    'Cierre del vie 20 nov, desde las 18:00',
    'Semana del lun 16 nov; sale la mañana del lun 23 nov',
  ]);
  closing = await titles(/^Cierre/);
  week = await titles(/^Semana/);
  expect(closing.length).toBeGreaterThan(2);
  expect(closing[0]).toMatch(/^Cifras del vie 20 nov, todo el equipo: \d+ de \d+ metas cumplidas/);
  await group(/^Cierre/)
    .locator('.section__toggle')
    .nth(1)
    .click();
  await panel().frameLocator('iframe').getByText('Así quedó su trabajo').waitFor();
  await group(/^Cierre/)
    .locator('.planned__page')
    .evaluate((frame) => frame.scrollIntoView({ block: 'end' }));
  await pictures('recordatorios-cifras-vista');
  await button('Volver').click();
  expect(await mails()).toEqual([]);
});

test('what is asked before activation tells of them', async () => {
  await button('Activar recordatorios').click();
  await panel().getByText('Al cierre de cada día hábil, desde las 18:00').waitFor();
  await pictures('recordatorios-activar');
  await button('Activar').click();
  await panel().locator('.reminders__standing', { hasText: 'Activos' }).waitFor();
  await panel().getByText('Las cifras del día, desde las 18:00.').waitFor();
});

test('over an evening each agent gets the own figures and the coordinator the team’s table, once', async () => {
  await moveClock('2026-11-20', '20:30');
  const came = await mails('correo-cifras-equipo');
  expect(sorted(subjectsOf(came))).toEqual(sorted(closing));
  expect(came.filter((line) => line.startsWith(OWNER))).toEqual([expect.stringContaining('todo el equipo')]);
  await button('Actualizar').click();
  await panel()
    .locator('.reminders__facts div')
    .filter({ hasText: 'Últimas cifras del día' })
    .getByText('20/11/2026')
    .waitFor();
});

test('over a weekend nothing, and on Monday morning the week', async () => {
  await moveClock('2026-11-23', '06:30');
  expect(await mails()).toHaveLength(closing.length);
  await moveClock('2026-11-23', '08:30');
  const came = await mails();
  const figures = subjectsOf(came).filter((subject) => subject.startsWith('Cifras de la semana del 16 al 22 nov'));
  // The week has gone on since the preview; for whom they are has not changed.
  expect(figures).toHaveLength(week.length);
  await button('Actualizar').click();
  await panel().getByRole('button', { name: 'Actualizar', disabled: false }).waitFor();
  await pictures('recordatorios-cifras');
});
