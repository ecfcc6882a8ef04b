import { screenshotPath } from '../support/browser/local-page';
import { samplePage } from '../support/browser/sample-page';

jest.setTimeout(180_000);

/** The coordinator of the sample base, who may do everything with any case. */
const USER = 'carolina.quintero@example.com';
const TAB = 'ESCALAMIENTOS';
/** The 5th day of case 12 of the sample, which was sent on the 18th. */
const DAY_FIVE = '2026-11-25';
/** 160 × 100. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAKAAAABkCAMAAAA2aMu9AAAACVBMVEULV9DT4/0YgDh7cEFuAAAAb0lEQVR42u3asQ0AMAgDQZL9h84CriME9z3S9aYqdEI39OO2AAEBAQEBAQEBAQFHAzth4i0gICAgICAgICAg4GhgK0wKEBAQEBAQEBAQEHA00NIECAgICAgICAgICOh3yxQGCAgICAgICAgIuBT4AFh+PoHctK/NAAAAAElFTkSuQmCC';

const page = samplePage(160, { user: USER, today: DAY_FIVE, viewport: { width: 1440, height: 860 } });

const panel = () => page.driver.panel();
const button = (name: string | RegExp) => panel().getByRole('button', { name });
const card = (number: string) =>
  panel()
    .locator('.case')
    .filter({ hasText: `No. ${number} ·` });
const form = () => panel().locator('.case-form');
const outcome = (number: string) => card(number).locator('.outcome');
const focused = () => panel().locator(':focus').textContent();
const screenshot = (name: string) => page.driver.page.screenshot({ path: screenshotPath(name) });
/** The list was read again after what was done. */
const upToDate = () => button('Actualizar').waitFor({ timeout: 20_000 });
const cell = (address: string, text: string) => page.driver.waitForDisplayed(TAB, address, text);

test('the cases by what is to be done, and why a date is that day', async () => {
  await page.driver.openTab(TAB);
  await page.driver.chooseInMenu('Base de gestión', 'Escalamientos');
  await panel().locator('.case').first().waitFor({ timeout: 30_000 });
  const headings = await panel().getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.map((heading) => heading.replace(/\d+$/, ''))).toEqual(['Por hacer hoy', 'En espera', 'Cerrados']);
  await card('12').getByText('Por reportar', { exact: true }).waitFor();
  const drawing = await card('12').getByRole('img').getAttribute('aria-label');
  expect(drawing).toContain('día 5 el mié 25 nov');
  expect(drawing).toContain('Hoy es mié 25 nov');
  await card('12')
    .getByRole('button', { name: /^Día 5/ })
    .click();
  const lines = await card('12').locator('.timeline__why li').allTextContents();
  expect(lines).toEqual([
    'jue 19 nov: día 1',
    'vie 20 nov: día 2',
    'sáb 21 nov: sábado, no cuenta',
    'dom 22 nov: domingo, no cuenta',
    'lun 23 nov: día 3',
    'mar 24 nov: día 4',
    'mié 25 nov: día 5 ← hoy',
  ]);
  await screenshot('escalamientos');
  await card('12')
    .getByRole('button', { name: /^Día 5/ })
    .click();
});

test('a report leaves as it was read, and the row says so', async () => {
  await button('Reportar a coordinación, No. 12').click();
  const text = form().getByLabel('Texto del correo');
  await text.waitFor({ timeout: 20_000 });
  expect(await text.evaluate((area) => area === document.activeElement)).toBe(true);
  await text.press('Control+End');
  await page.driver.page.keyboard.type('\nGracias, Carolina.');
  await screenshot('escalamientos-reporte');
  await form().getByRole('button', { name: 'Enviar reporte' }).click();
  await outcome('12').waitFor({ timeout: 20_000 });
  await cell('T13', 'Reportado');
  await cell('N13', '25/11/2026');
  await page.driver.page.locator('#mails-button').click();
  await page.driver.page.locator('.mail-line').first().click();
  const mail = page.driver.page.locator('#mails-view');
  await mail.getByText('Escalamiento 12 sin respuesta').first().waitFor();
  expect(await mail.textContent()).toContain(USER);
  await page.driver.page.locator('#mails-close').click();
  await upToDate();
  // It stays under the hand until the list is asked for.
  expect(await card('12').locator('.state-tag').textContent()).toBe('Reportado');
  expect(await outcome('12').getByRole('button', { name: 'Deshacer' }).count()).toBe(0);
});

test('an answer is written down though the row moved meanwhile, and taken back', async () => {
  await button('Registrar respuesta, No. 12').press('Enter');
  await form().getByLabel('Lo que respondió la entidad').fill('Sí está: la lista se corrigió.');
  const box = await page.driver.page.locator('#grid').boundingBox();
  await page.driver.goTo('A2');
  const point = { x: (box?.x ?? 0) + 120, y: (box?.y ?? 0) + 92 };
  await page.driver.chooseInContextMenu(point, 'Insertar 1 fila arriba');
  await cell('A14', '12');
  await form().getByRole('button', { name: 'Guardar respuesta' }).click();
  await outcome('12').getByText('se registró la respuesta').waitFor({ timeout: 20_000 });
  await cell('P14', 'Sí está: la lista se corrigió.');
  await cell('T14', 'Respondido');
  expect(await focused()).toContain('se registró la respuesta');
  await screenshot('escalamientos-respuesta');
  await outcome('12').getByRole('button', { name: 'Deshacer' }).click();
  await outcome('12').getByText('Se deshizo').waitFor({ timeout: 20_000 });
  await cell('P14', '');
  await cell('T14', 'Reportado');
  await upToDate();
});

test('a row that changed is refused, shown as it is, and what was typed stays', async () => {
  await button('Más, No. 12').click();
  await button('Cerrar con motivo, No. 12').click();
  await page.driver.press('Escape');
  expect(await focused()).toBe('Cerrar con motivo');
  await page.driver.press('Enter');
  await page.driver.page.keyboard.type('Se repite con el 13');
  await page.driver.type('E14', 'Convenio corregido');
  await form().getByRole('button', { name: 'Cerrar el caso' }).click();
  await form().getByText('La fila cambió').waitFor({ timeout: 20_000 });
  await card('12').getByRole('heading', { name: 'Convenio corregido' }).waitFor();
  await upToDate();
  expect(await form().getByLabel('¿Por qué se cierra?').inputValue()).toBe('Se repite con el 13');
  await form().getByLabel('¿Por qué se cierra?').press('Enter');
  await outcome('12').getByText('quedó cerrado').waitFor({ timeout: 20_000 });
  await cell('S14', '25/11/2026');
  await cell('U14', 'Cerrado: Se repite con el 13');
  await upToDate();
});

test('asked for anew, a closed case stands among the closed ones, and can be searched and opened', async () => {
  await button('Actualizar').click();
  await card('12').waitFor({ state: 'detached' });
  await panel().getByRole('searchbox').fill('convenio CORREGIDO');
  await card('12').getByText('Cerrado', { exact: true }).first().waitFor();
  await button('Reabrir, No. 12').click();
  await outcome('12').getByText('está abierto de nuevo').waitFor({ timeout: 20_000 });
  await upToDate();
  await panel().getByRole('searchbox').fill('');
});

test('a second round leaves from the first, and both stand in one case', async () => {
  await button('Reenviar, No. 10').click();
  await panel().getByRole('heading', { name: 'Reenviar No. 10' }).waitFor();
  const topic = panel().getByLabel('Tema');
  await topic.waitFor({ timeout: 20_000 });
  expect(await topic.inputValue()).toBe('Mensajes de texto sin giro disponible');
  await screenshot('escalamientos-reenviar');
  await panel()
    .locator('input[type=file]')
    .setInputFiles({ name: 'pantallazo.png', mimeType: 'image/png', buffer: Buffer.from(PICTURE, 'base64') });
  await button('Revisar y enviar').click();
  await button(/^Enviar(?: de todos modos)?$/).click();
  await panel().getByRole('heading', { name: 'Se envió el escalamiento 14' }).waitFor({ timeout: 30_000 });
  await button('Volver a la lista').click();
  await outcome('14').getByText('Se reenvió con el No. 14').waitFor({ timeout: 20_000 });
  expect(await card('14').getByRole('img').getAttribute('aria-label')).toMatch(
    /^Ronda 1: .* Ronda 2: enviado el mié 25/,
  );
  await cell('K16', '10');
});

test('in the dark', async () => {
  await page.driver.page.emulateMedia({ colorScheme: 'dark' });
  await screenshot('escalamientos-oscuro');
  const [ground, ink] = await panel()
    .locator('body')
    .evaluate((body) => [getComputedStyle(body).backgroundColor, getComputedStyle(body).color]);
  expect([ground, ink]).toEqual(['rgb(31, 31, 31)', 'rgb(227, 227, 227)']);
});
