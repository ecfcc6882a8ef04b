import { screenshotPath } from '../support/browser/local-page';
import { moveClock as movePageClock } from '../support/browser/move-clock';
import { samplePage } from '../support/browser/sample-page';

jest.setTimeout(180_000);

/** The coordinator of the sample base. */
const OWNER = 'carolina.quintero@example.com';
const page = samplePage(160, { viewport: { width: 1440, height: 860 }, user: OWNER });

const panel = () => page.driver.panel();
const button = (name: string) => panel().getByRole('button', { name, exact: true });
const focused = () => panel().locator(':focus').textContent();
const screenshot = (name: string) => page.driver.page.screenshot({ path: screenshotPath(name) });
const standing = (name: string) => panel().locator('.reminders__standing', { hasText: name }).waitFor();
/** What the panel says under a name: «Última mañana». */
const fact = (name: string) =>
  panel().locator('.reminders__facts div').filter({ hasText: name }).first().locator('dd').textContent();

async function open(): Promise<void> {
  await page.driver.chooseInMenu('Base de gestión', 'Recordatorios…');
  await panel().locator('.reminders__standing').waitFor({ timeout: 30_000 });
}

async function actualise(): Promise<void> {
  await button('Actualizar').click();
  await panel().getByRole('button', { name: 'Actualizar', disabled: false }).waitFor();
}

/** Moves the page's clock; what it says of what was due. */
const moveClock = (day: string, time: string, picture = ''): Promise<string> =>
  movePageClock(page.driver.page, day, time, async () => {
    if (picture !== '') await screenshot(picture);
  });

/** The mails that the add-on sent, newest first; the picture is of one. */
async function mails(picture = ''): Promise<{ readonly to: string; readonly subject: string }[]> {
  const { page: sheet } = page.driver;
  await sheet.locator('#mails-button').click();
  await sheet.locator('#mails-empty, .mail-line').filter({ visible: true }).first().waitFor();
  const lines = await sheet.locator('.mail-line').evaluateAll((found) =>
    found.map((line) => ({
      to: line.querySelector('.mail-to')?.textContent ?? '',
      subject: line.querySelector('.mail-line-subject')?.textContent ?? '',
    })),
  );
  if (picture !== '') {
    await sheet.locator('.mail-line').filter({ hasText: 'todo el equipo' }).first().click();
    await sheet.frameLocator('iframe.mail-frame').getByText('Buenos días').waitFor();
    await screenshot(picture);
  }
  await sheet.locator('#mails-close').click();
  return lines;
}

/** Whom the preview names for the morning, with what it stands at. */
const planned = () =>
  panel()
    .getByRole('region', { name: /^Mañana del/ })
    .locator('.section__title')
    .evaluateAll((titles) =>
      titles.map((title) => ({
        to: title.querySelector('bdi')?.textContent ?? '',
        standing: title.querySelector('.planned__standing')?.textContent ?? '',
        subject: title.querySelectorAll('bdi')[1]?.textContent ?? '',
      })),
    );

async function preview() {
  await button('Ver qué se enviaría').click();
  await panel().getByText('Ver no envía nada.').first().waitFor({ timeout: 30_000 });
  return planned();
}

test('nothing is due yet, and the panel says so', async () => {
  await open();
  await standing('Apagados');
  expect(await preview()).toEqual([]);
  await panel().getByText('ningún escalamiento está por reportar, por confirmar o vencido').waitFor();
  expect(await focused()).toBe('Qué se enviaría');
  await page.driver.press('Escape');
  expect(await focused()).toBe('Ver qué se enviaría');
});

let plan: Awaited<ReturnType<typeof planned>>;
const letters = () => plan.map(({ to, subject }) => ({ to, subject }));
const sorted = (list: readonly { readonly to: string; readonly subject: string }[]) =>
  list.map(({ to, subject }) => `${to}: ${subject}`).sort();

test('on a morning with cases every mail can be read whole, and none leaves for that', async () => {
  await moveClock('2026-11-25', '06:30');
  await actualise();
  plan = await preview();
  expect(plan.length).toBeGreaterThan(2);
  expect(new Set(plan.map(({ standing: stands }) => stands))).toEqual(new Set(['Saldría']));
  await panel().locator('.section__toggle').nth(1).click();
  const frame = panel().locator('iframe');
  expect(await frame.getAttribute('sandbox')).toBe('');
  await panel().frameLocator('iframe').getByText('Buenos días').waitFor();
  await screenshot('recordatorios-vista');
  await button('Ver solo el texto').click();
  expect(await panel().locator('.planned__text').textContent()).toContain('Buenos días');
  await button('Volver').click();
  expect(await mails()).toEqual([]);
});

test('activated from the keyboard, once it said what it does and from whose account', async () => {
  await button('Activar recordatorios').focus();
  await page.driver.press('Enter');
  expect(await focused()).toBe('Antes de activar');
  await panel().getByText(OWNER).waitFor();
  await page.driver.press('Escape');
  expect(await focused()).toBe('Activar recordatorios');
  await page.driver.press('Enter');
  await page.driver.press('Tab');
  await page.driver.press('Tab');
  expect(await focused()).toBe('Activar');
  await page.driver.press('Enter');
  await standing('Activos');
  expect(await focused()).toContain('Recordatorios activados');
  expect(await fact('Desde la cuenta de')).toBe(`${OWNER} (usted)`);
  expect(await fact('Última mañana')).toBe('Ninguna todavía');
});

test('in the morning leave the mails that were shown, once', async () => {
  await moveClock('2026-11-25', '08:30', 'reloj-recordatorios');
  expect(sorted(await mails())).toEqual(sorted(letters()));
  await actualise();
  expect(await fact('Última mañana')).toMatch(/^25\/11\/2026 07:\d\d$/);
  expect(await fact('Último repaso de cada hora')).toMatch(/^25\/11\/2026 0[78]:\d\d$/);
  await screenshot('recordatorios');
  expect(new Set((await preview()).map(({ standing: stands }) => stands))).toEqual(new Set(['Ya salió']));
  await panel().locator('.section__toggle').first().click();
  await page.driver.page.emulateMedia({ colorScheme: 'dark' });
  await panel().frameLocator('iframe').getByText('Buenos días').waitFor();
  await screenshot('recordatorios-vista-oscuro');
  await button('Volver').click();
  await screenshot('recordatorios-oscuro');
  await page.driver.page.emulateMedia({ colorScheme: 'light' });
});

test('deactivated after a question, nothing is left to run by the clock', async () => {
  await button('Desactivar').click();
  await panel().getByText('Nadie recibirá recordatorios').waitFor();
  await button('Desactivar').click();
  await standing('Apagados');
  expect(await moveClock('2026-11-26', '06:30')).toContain('No había nada programado');
  expect(await mails()).toHaveLength(plan.length);
});

test('in pause nothing leaves; resumed, the hour that follows sends what the morning did not', async () => {
  await actualise();
  await button('Activar recordatorios').click();
  await button('Activar').click();
  await standing('Activos');
  await button('Pausar').click();
  await standing('En pausa');
  expect(await moveClock('2026-11-26', '08:30')).toContain('Recordatorios de la mañana');
  expect(await mails()).toHaveLength(plan.length);
  await actualise();
  plan = await preview();
  await button('Volver').click();
  await button('Reanudar').click();
  await standing('Activos');
  await moveClock('2026-11-26', '09:35');
  expect(sorted((await mails()).slice(0, plan.length))).toEqual(sorted(letters()));
});

/** Where BITÁCORA has the Estado of the last mail to that address: `D9`. */
async function stateCell(to: string): Promise<string> {
  await page.driver.openTab('BITÁCORA');
  for (let row = 40; row > 1; row--)
    if ((await page.driver.displayed('BITÁCORA', `C${row}`)).endsWith(`/${to}`)) return `D${row}`;
  throw new Error(`BITÁCORA has no mail to ${to}`);
}

test('a mail of which nobody knows whether it left is shown, and leaves again only once a person says it did not', async () => {
  const [, { to = '' } = {}] = plan;
  const cell = await stateCell(to);
  expect(await page.driver.displayed('BITÁCORA', cell)).toBe('ENVIADO');
  // As it stays where Google stops while the mail leaves.
  await page.driver.type(cell, 'ENVIANDO');
  await actualise();
  await panel().getByRole('heading', { name: 'Por confirmar' }).waitFor();
  await panel().getByText('Recordatorio del 26/11/2026').waitFor();
  const before = (await mails()).length;
  await moveClock('2026-11-26', '10:35');
  expect(await mails()).toHaveLength(before);
  await screenshot('recordatorios-por-confirmar');
  await button('No salió').click();
  await panel().getByText('Anotado: sale otra vez con los próximos recordatorios.').first().waitFor();
  expect(await panel().getByRole('heading', { name: 'Por confirmar' }).count()).toBe(0);
  await moveClock('2026-11-26', '11:35');
  const after = await mails('correos');
  expect(after.map((mail) => mail.to).slice(0, after.length - before)).toEqual([to]);
  expect(await page.driver.displayed('BITÁCORA', cell)).toBe('ENVIADO');
});
