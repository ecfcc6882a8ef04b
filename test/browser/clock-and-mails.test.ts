import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { writeWorkbook } from '../../src/local/workbook/xlsx';
import { tabOf } from '../support/book';
import { Installation, launchBrowser, screenshotPath } from '../support/browser/local-page';
import { PageDriver } from '../support/browser/page-driver';

jest.setTimeout(60_000);

/** 160 × 100. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAKAAAABkCAMAAAA2aMu9AAAACVBMVEULV9DT4/0YgDh7cEFuAAAAb0lEQVR42u3asQ0AMAgDQZL9h84CriME9z3S9aYqdEI39OO2AAEBAQEBAQEBAQFHAzth4i0gICAgICAgICAg4GhgK0wKEBAQEBAQEBAQEHA00NIECAgICAgICAgICOh3yxQGCAgICAgICAgIuBT4AFh+PoHctK/NAAAAAElFTkSuQmCC';
const SUBJECT = '<img src=x onerror="document.title=`roto`"> Renta Ciudadana';

/** What a mail may try against whoever reads it; `outside` is a server that counts its visitors. */
const hostileHtml = (outside: string) => `<base href="${outside}base/">
  <meta http-equiv="refresh" content="0;url=${outside}refresco">
  <link rel="stylesheet" href="${outside}estilo.css">
  <p>Buenos días: <b>no le llegó el giro</b>.</p>
  <script>document.body.textContent = 'roto'; parent.document.title = 'roto'</script>
  <img src="${outside}imagen.png" onerror="document.body.textContent = 'roto'">
  <iframe src="${outside}marco"></iframe>
  <form action="${outside}formulario"><button>Enviar datos</button></form>
  <a href="javascript:document.body.textContent='roto'">Código</a>
  <a href="${outside}publicacion" target="_top">La publicación</a>`;

/** A script in the add-on's place: one mail by its menu, another in the morning, and what fails every hour. */
const script = (outside: string) => `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Prueba').addItem('Enviar', 'send').addItem('Programar', 'install').addToUi();
}
function send() {
  const picture = (name) => Utilities.newBlob(Utilities.base64Decode('${PICTURE}'), 'image/png', name);
  MailApp.sendEmail({
    to: 'escalamientos@example.com,canales@example.com', cc: 'coordinacion@example.com', name: 'Ana Ruiz',
    subject: ${JSON.stringify(SUBJECT)}, body: 'Buenos días: <b>no le llegó el giro</b>.',
    htmlBody: ${JSON.stringify(hostileHtml(outside)).replaceAll('</', '<\\/')},
    attachments: [picture('pantallazo-1.png'), picture('pantallazo-2.png')],
  });
}
function install() {
  const at = () => ScriptApp.newTrigger('runMorning').timeBased().atHour(7).everyDays(1);
  at().inTimezone('America/Bogota').create();
  ScriptApp.newTrigger('runHourly').timeBased().everyHours(1).create();
}
function runMorning() {
  const end = Date.now() + 1000;
  while (Date.now() < end);
  MailApp.sendEmail({ to: 'ana@example.com', subject: 'Pendientes de hoy', body: 'Uno', htmlBody: '<p>Uno</p>' });
}
function onEdit() {}
function runHourly() { throw new Error('Nada que repasar.'); }
`;

let browser: Browser;
let installation: Installation;
let driver: PageDriver;
let outside: Server;
const visits: { readonly url: string; readonly headers: IncomingHttpHeaders }[] = [];

beforeAll(async () => {
  outside = createServer(({ url = '', headers }, response) => {
    // Of a tab that is opened there, the browser asks for this by itself.
    if (url !== '/favicon.ico') visits.push({ url, headers });
    response.end();
  });
  await new Promise<void>((resolve) => {
    outside.listen(0, '127.0.0.1', resolve);
  });
  installation = new Installation();
  const address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}/`;
  writeFileSync(path.join(installation.folder, 'dist', 'Code.js'), script(address));
  const file = path.join(installation.folder, 'libro.xlsx');
  writeFileSync(file, await writeWorkbook({ tabs: [{ ...tabOf('HOJA', [['Fecha'], ['uno']]), id: 1 }] }));
  browser = await launchBrowser();
  driver = await PageDriver.open(browser, await installation.start([file]), { viewport: { width: 1280, height: 800 } });
});
afterAll(async () => {
  await browser.close();
  await installation.remove();
  outside.closeAllConnections();
  outside.close();
  expect(driver.problems).toEqual([]);
});

const clockButton = () => driver.page.locator('#clock-button');
const clock = () => driver.page.getByRole('dialog', { name: 'Reloj' });
const outcome = () => clock().getByRole('status');
const mailsButton = () => driver.page.locator('#mails-button');
const inbox = () => driver.page.getByRole('region', { name: 'Correos' });
const message = () => driver.page.frameLocator('iframe.mail-frame');
const focused = () => driver.page.evaluate(() => document.activeElement?.id);
const picture = async (name: string) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await driver.page.emulateMedia({ colorScheme });
    await driver.page.screenshot({ path: screenshotPath(colorScheme === 'light' ? name : `${name}-oscuro`) });
  }
  await driver.page.emulateMedia({ colorScheme: 'light' });
};

async function moveTo(day: string, time: string): Promise<void> {
  await clock().getByLabel('Fecha').fill(day);
  await clock().getByLabel('Hora').fill(time);
  await driver.press('Enter');
}

test('the empty inbox says that nothing leaves this computer', async () => {
  await mailsButton().focus();
  await driver.press('Enter');
  await inbox().getByText('Todavía no hay correos.').waitFor();
  expect(await inbox().textContent()).toMatch(/Ninguno sale de este computador, salvo que .*--smtp/);
  expect(await focused()).toBe('mails');
  await picture('correos-vacio');
  await driver.press('Escape');
  await inbox().waitFor({ state: 'hidden' });
  // The keyboard is the grid's again.
  await driver.press('ArrowDown');
  expect((await driver.selection()).row).toBe(1);
});

test('the clock is moved by keyboard, and goes on', async () => {
  await driver.page.getByText(/^Reloj movido · vie 20 nov 2026, \d\d:\d\d$/).waitFor();
  await clockButton().focus();
  await driver.press('Enter');
  expect(await focused()).toBe('clock-day');
  await moveTo('2026-11-24', '05:59');
  await outcome()
    .getByText('El reloj quedó en mar 24 nov 2026, 05:59. No había nada programado en ese tiempo.')
    .waitFor();
  await moveTo('2026-11-24', '05:30');
  await outcome().getByText('El reloj quedó en mar 24 nov 2026, 05:30. Hacia atrás no se ejecuta nada.').waitFor();
  expect(await clockButton().textContent()).toBe('Reloj movido · mar 24 nov 2026, 05:30');
  await clock().getByText('Nada. «Recordatorios…»').waitFor();
  await driver.press('Escape');
  await clock().waitFor({ state: 'hidden' });
  expect(await focused()).toBe('clock-button');
});

test('a moment that is none is refused, here or by the host, and the clock stays', async () => {
  await driver.press('Enter');
  const problem = clock().getByRole('alert');
  await driver.press('Delete');
  await driver.press('Enter');
  await problem.getByText('La fecha está incompleta o no existe. Escriba día, mes y año.').waitFor();
  await moveTo('2150-01-01', '08:00');
  await problem.getByText('entre los años 2000 y 2099').waitFor();
  expect(await outcome().isVisible()).toBe(false);
  expect(await clockButton().textContent()).toBe('Reloj movido · mar 24 nov 2026, 05:30');
  // What was typed there was not the grid's; a click on a cell gives the keyboard back to it.
  expect(await driver.displayed('HOJA', 'A2')).toBe('uno');
  const grid = await driver.page.locator('#grid').boundingBox();
  await driver.page.mouse.click((grid?.x ?? 0) + 100, (grid?.y ?? 0) + 200);
  await clock().waitFor({ state: 'hidden' });
  const { row } = await driver.selection();
  await driver.page.keyboard.type('dos');
  await driver.press('Enter');
  await driver.settled();
  expect(await driver.displayed('HOJA', `A${row + 1}`)).toBe('dos');
  expect(await driver.displayed('HOJA', 'A2')).toBe('uno');
});

test('moving forward runs what was due, refuses another move meanwhile and tells what ran', async () => {
  await driver.chooseInMenu('Prueba', 'Programar');
  await clockButton().click();
  const scheduled = clock().getByRole('list', { name: 'Programado' }).getByRole('listitem');
  await scheduled.nth(1).waitFor();
  const lines = await scheduled.allTextContents();
  expect(lines[0]).toMatch(/^Repaso de cada hora · mar 24 nov 0[56]:\d\dpersona@example\.com$/);
  expect(lines[1]).toMatch(/^Recordatorios de la mañana · mar 24 nov 07:\d\dpersona@example\.com$/);
  await picture('reloj');

  await clock().getByLabel('Hora').fill('09:30');
  await driver.press('Enter');
  await outcome().getByText('Ejecutando lo programado…').waitFor();
  await driver.press('Enter');
  await clock().getByRole('alert').getByText('El reloj todavía se está moviendo.').waitFor();
  await outcome().getByText('El reloj quedó en mar 24 nov 2026, 09:30. Se ejecutó:').waitFor();
  const ran = await outcome().getByRole('listitem').allTextContents();
  expect(ran).toEqual(['Repaso de cada hora, 4 veces · 4 fallaron', 'Recordatorios de la mañana']);
  // What was said meanwhile is over.
  expect(await clock().getByRole('alert').isVisible()).toBe(false);
  await picture('reloj-movido');

  await outcome().getByRole('button', { name: 'Ver en «Ejecuciones»' }).click();
  const executions = driver.page.getByRole('region', { name: 'Ejecuciones' });
  await executions.getByText('Reloj · persona@example.com').nth(4).waitFor();
  const morning = executions.getByRole('row').filter({ hasText: 'runMorning' });
  expect(await morning.textContent()).toMatch(/1 de correo.*Terminada/);
  expect(await clock().isVisible()).toBe(false);

  await clockButton().click();
  await clock().getByRole('button', { name: 'Volver a la hora del computador' }).click();
  await outcome().getByText('Otra vez es la hora del computador.').waitFor();
  await driver.page.getByText(/^Reloj · \p{L}{3} \d+ \p{L}{3} \d{4}, \d\d:\d\d$/u).waitFor();
  await driver.press('Escape');
});

test('mails that came are counted, listed newest first and read by keyboard', async () => {
  await driver.page.getByText('Correos (1 nuevo)').waitFor();
  await driver.chooseInMenu('Prueba', 'Enviar');
  await driver.page.getByText('Correos (2 nuevos)').waitFor();
  await mailsButton().focus();
  await driver.press('Enter');
  // One of the two is below the grid.
  expect(await driver.page.locator('#executions').isVisible()).toBe(false);
  const list = inbox().getByRole('listitem');
  await list.nth(1).waitFor();
  const lines = await list.allTextContents();
  expect(lines[0]).toContain('escalamientos@example.com y 1 más');
  expect(lines[0]).toContain(`${SUBJECT}2 adjuntosCapturado, no salió`);
  expect(lines[1]).toContain('Pendientes de hoy');
  expect(await mailsButton().textContent()).toBe('Correos');

  await driver.press('ArrowDown');
  await driver.press('Enter');
  await inbox().getByRole('heading', { name: 'Pendientes de hoy' }).waitFor();
  await driver.press('ArrowUp');
  await driver.press('Enter');
  await inbox().getByRole('heading', { name: SUBJECT }).waitFor();
  expect(await inbox().locator('dd').allTextContents()).toEqual([
    'Ana Ruiz <persona@example.com>',
    'escalamientos@example.com, canales@example.com',
    'coordinacion@example.com',
    expect.stringMatching(/^\p{L}{3} \d+ \p{L}{3} \d{4}, \d\d:\d\d · Capturado, no salió$/u),
  ]);
});

test('its pictures are shown, made bigger and downloaded byte for byte', async () => {
  const bytes = Buffer.from(PICTURE, 'base64');
  const enlarge = inbox().getByRole('button', { name: 'Ampliar pantallazo-2.png' });
  await enlarge.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  await message().getByText('no le llegó el giro').waitFor();
  await picture('correo-con-imagenes');
  await enlarge.focus();
  await driver.press('Enter');
  const viewer = driver.page.getByRole('dialog', { name: 'pantallazo-2.png' });
  const shown = viewer.getByRole('img', { name: 'pantallazo-2.png' });
  expect(await shown.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([
    160, 100,
  ]);
  await driver.press('Escape');
  await viewer.waitFor({ state: 'detached' });
  expect(await enlarge.evaluate((button) => button === document.activeElement)).toBe(true);
  const [download] = await Promise.all([
    driver.page.waitForEvent('download'),
    inbox().getByRole('link', { name: 'Descargar pantallazo-1.png' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('pantallazo-1.png');
  expect(readFileSync(await download.path())).toEqual(bytes);
});

test('what a mail holds runs nothing and reaches nobody; a link opens a tab that knows nothing of the page', async () => {
  const frame = message();
  await frame.getByText('no le llegó el giro').waitFor();
  await frame.getByRole('button', { name: 'Enviar datos' }).click();
  await frame.getByText('Código').click();
  await frame.getByText('no le llegó el giro').waitFor();
  expect(await driver.page.title()).not.toBe('roto');
  expect(visits).toEqual([]);
  const [tab] = await Promise.all([
    driver.page.context().waitForEvent('page'),
    frame.getByRole('link', { name: 'La publicación' }).click(),
  ]);
  await tab.waitForLoadState();
  expect(await tab.evaluate(() => window.opener)).toBeNull();
  await tab.close();
  expect(visits.map(({ url, headers }) => [url, headers.referer])).toEqual([['/publicacion', undefined]]);
  await frame.getByText('no le llegó el giro').waitFor();

  await inbox().getByRole('button', { name: 'Texto simple' }).click();
  expect(await inbox().locator('pre').textContent()).toBe('Buenos días: <b>no le llegó el giro</b>.');
  await driver.press('Escape');
  await inbox().waitFor({ state: 'hidden' });
});

test('a window that opens later has the mails, none of them new, and hears of the clock', async () => {
  const other = await PageDriver.open(browser, driver.page.url());
  await other.page.getByRole('button', { name: 'Correos', exact: true }).click();
  await other.page.getByRole('region', { name: 'Correos' }).getByText('Pendientes de hoy').waitFor();
  expect(await other.page.locator('.mail-line').count()).toBe(2);
  expect(await other.page.locator('.mail-new').count()).toBe(0);
  await driver.chooseInMenu('Prueba', 'Enviar');
  await other.page.locator('.mail-line').first().getByText('Nuevo').waitFor();
  await clockButton().click();
  await clock().getByRole('button', { name: '+1 hora' }).click();
  await outcome().getByText('Se ejecutó:').waitFor();
  await other.page.getByText(/^Reloj movido · /).waitFor();
  expect(await other.page.locator('#clock-button').textContent()).toBe(await clockButton().textContent());
  expect(other.problems).toEqual([]);
  await other.close();
});

test('a move that takes minutes is stopped on its way, and the next one goes on from there', async () => {
  // The clock was left open.
  const today = await clock().getByLabel('Fecha').inputValue();
  const weeksLater = new Date(Date.parse(today) + 25 * 86_400_000).toISOString().slice(0, 10);
  await moveTo(weeksLater, '09:30');
  await outcome()
    .getByText(/van \d+\./)
    .waitFor();
  await picture('reloj-detener');
  await clock().getByRole('button', { name: 'Detener' }).press('Enter');
  await outcome().getByText('El reloj quedó en').waitFor();
  await clock().getByRole('button', { name: 'Detener' }).waitFor({ state: 'hidden' });
  expect(await focused()).toBe('clock-day');
  expect((await clock().getByLabel('Fecha').inputValue()) < weeksLater).toBe(true);
  await clock()
    .getByRole('button', { name: /^Hasta lo próximo/ })
    .click();
  await outcome().getByText('Se ejecutó:').waitFor();
  await driver.press('Escape');
});
