import type { Locator } from 'playwright-core';
import type { MailContent, MailSummary } from '../../src/local/protocol';
import { screenshotPath } from '../support/browser/local-page';
import { samplePage } from '../support/browser/sample-page';

jest.setTimeout(180_000);

const TAB = 'LAURA PÉREZ';
const CASES = 'ESCALAMIENTOS';
/** Bytes that a mail takes of all pictures together. */
const MOST = 3 * 1024 * 1024;
const HOSTILE = '<img src=x onerror=alert(1)> =HYPERLINK("http://x") cuando pagan?? 🙏';
const page = samplePage(160, { viewport: { width: 1440, height: 860 }, user: 'laura.perez@example.com' });

const panel = () => page.driver.panel();
const button = (name: string | RegExp) => panel().getByRole('button', { name });
const box = (name: string) => panel().getByRole('textbox', { name });
const thumbnails = () => panel().locator('.pictures__item');
const screenshot = (name: string) => page.driver.page.screenshot({ path: screenshotPath(name) });
const cell = (tab: string, address: string) => page.driver.displayed(tab, address);

async function open(): Promise<void> {
  await page.driver.chooseInMenu('Base de gestión', 'Nuevo escalamiento');
  await panel().getByText('Enviará como').waitFor({ timeout: 30_000 });
}

/** What the host answers the page, as JSON or as bytes. */
const api = <Answer>(path: string, kind: 'json' | 'bytes' = 'json'): Promise<Answer> =>
  page.driver.page.evaluate(
    async ([address, wanted]) => {
      const token = document.querySelector<HTMLMetaElement>('meta[name="session-token"]')?.content ?? '';
      const answer = await fetch(address, { headers: { 'x-session-token': token } });
      return wanted === 'json' ? answer.json() : Array.from(new Uint8Array(await answer.arrayBuffer()));
    },
    [path, kind] as const,
  );

/** A drawn screenshot with lines of text; `noise`: the share of it that is a photograph, which no PNG makes small. */
const drawn = async (width: number, height: number, noise = 0): Promise<Buffer> => {
  const base64 = await page.driver.page.evaluate(
    async ([w, h, share]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: w, height: h });
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, w, h);
      const photo = context.createImageData(w, Math.max(1, Math.floor(h * share)));
      for (let at = 0; at < photo.data.length; at += 65_536)
        crypto.getRandomValues(photo.data.subarray(at, at + 65_536));
      if (share > 0) context.putImageData(photo, 0, 0);
      context.fillStyle = '#222222';
      context.font = '26px sans-serif';
      for (let y = 40; y < h; y += 44) context.fillText(`Usuario ${y}: ¿cuándo pagan el ciclo 6?`, 24, y);
      const [, data = ''] = canvas.toDataURL('image/png').split(',');
      return data;
    },
    [width, height, noise] as const,
  );
  return Buffer.from(base64, 'base64');
};

const choose = (...files: readonly { name: string; mimeType: string; buffer: Buffer }[]) =>
  panel()
    .locator('input[type=file]')
    .setInputFiles([...files]);

/** Presses Ctrl+V in the panel with a PNG on the computer's clipboard. */
async function paste(png: Buffer): Promise<void> {
  await page.driver.page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
  }, png.toString('base64'));
  await page.driver.press('Control+v');
}

const isInView = (of: Locator) =>
  of.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
const hasFocus = (of: Locator) => of.evaluate((field) => field === document.activeElement);

test('filled in from the selected row, with who sends, to whom and until when', async () => {
  await page.driver.openTab(TAB);
  await page.driver.type('J3', HOSTILE);
  await page.driver.goTo('C3');
  await open();
  await panel().getByText('Enviará como Laura Pérez').waitFor();
  expect(await box('Enlace de la publicación').inputValue()).toBe(await cell(TAB, 'F3'));
  expect(await box('Comentarios de los ciudadanos').inputValue()).toBe(HOSTILE);
  await panel().getByText(`Desde ${TAB}, fila 3`).waitFor();
  await panel()
    .getByText(/Si lo envía hoy, repórtelo el vie 27 nov/)
    .waitFor();
  await panel().getByText('contactos.copia').waitFor();
});

test('what is missing is shown all at once, the keyboard at the first field', async () => {
  await box('Tema').fill('');
  await button('Revisar y enviar').click();
  await panel().getByText('Falta completar 3 datos: Tema, Descripción y Pantallazos.').first().waitFor();
  expect(await hasFocus(box('Tema'))).toBe(true);
  expect(await panel().locator('[aria-invalid="true"]').count()).toBe(2);
  await screenshot('escalamiento-falta');
});

test('what is typed survives a closed panel; pictures do not, and the panel said so', async () => {
  await box('Tema').focus();
  await page.driver.page.keyboard.type('Colombia Mayor; Renta Ciudadana');
  await page.driver.press('Tab');
  await panel().getByText('Este asunto une 2 temas').waitFor({ timeout: 20_000 });
  await screenshot('escalamiento-temas');
  await button('Enviar por separado').click();
  await panel().getByText('Queda 1 tema por enviar después de este').waitFor();
  await box('Descripción').focus();
  await page.driver.page.keyboard.type('¿Qué fecha se les da?');
  await choose({ name: 'corta.png', mimeType: 'image/png', buffer: await drawn(300, 200) });
  await panel().getByText('No se guardan con el borrador').waitFor();
  await panel().getByText('Borrador guardado').waitFor();
  await page.driver.closePanel();
  await open();
  await panel().getByText('Se conservó el borrador').waitFor();
  expect(await box('Tema').inputValue()).toBe('Colombia Mayor');
  expect(await box('Descripción').inputValue()).toBe('¿Qué fecha se les da?');
  await panel().getByText('Renta Ciudadana').waitFor();
  expect(await thumbnails().count()).toBe(0);
});

test('pasted, chosen, refused: a picture is small enough or made so, and shown', async () => {
  await box('Tema').focus();
  await paste(await drawn(1_280, 720));
  await thumbnails().nth(0).waitFor();
  await panel().getByText('kB de 3 MB').waitFor();
  expect(await isInView(thumbnails().nth(0))).toBe(true);
  const small = await drawn(640, 360);
  const large = await drawn(2_560, 1_440, 0.4);
  expect(large.length).toBeGreaterThan(MOST);
  await choose(
    { name: 'chica.png', mimeType: 'image/png', buffer: small },
    { name: 'pantalla grande.png', mimeType: 'image/png', buffer: large },
    { name: 'nota.png', mimeType: 'image/png', buffer: Buffer.from('%PDF-1.7 nada') },
  );
  await panel().getByText('Preparando').first().waitFor({ state: 'detached', timeout: 30_000 });
  expect(await thumbnails().allTextContents()).toEqual([
    expect.stringMatching(/^pantallazo-1\.png\d+ kB$/),
    expect.stringMatching(/^chica\.png\d+ kB$/),
    expect.stringMatching(/^pantalla grande\.png[\d,]+ MB \(era [\d,]+ MB\)$/),
  ]);
  await panel().getByRole('group').getByText('«nota.png» es un PDF').waitFor();
  await screenshot('escalamiento-pantallazos');
  await button('Ampliar pantalla grande.png').click();
  await panel().getByRole('dialog').getByRole('img').waitFor();
  await screenshot('escalamiento-ampliado');
  await page.driver.press('Escape');
  await panel().getByRole('dialog').waitFor({ state: 'detached' });
});

let number: string;

test('shown whole before it leaves, sent once, and registered', async () => {
  await button('Revisar y enviar').click();
  await panel().getByRole('heading', { name: 'Esto es lo que se envía' }).waitFor({ timeout: 20_000 });
  await panel().getByText(HOSTILE).waitFor();
  await screenshot('escalamiento-revision');
  await button(/^Enviar/).dblclick();
  await panel().getByRole('heading', { name: 'Se envió el escalamiento' }).waitFor({ timeout: 30_000 });
  await screenshot('escalamiento-enviado');
  number = /\d+/.exec((await panel().locator('h2').textContent()) ?? '')?.[0] ?? '';
  const mails = await api<readonly MailSummary[]>('/api/mails');
  expect(mails).toHaveLength(1);
  const mail = await api<MailContent>(`/api/mail?id=${mails[0]?.id}`);
  expect(mail).toMatchObject({ from: 'laura.perez@example.com', subject: `Colombia Mayor · Escalamiento ${number}` });
  expect(mail.text).toContain(HOSTILE);
  expect(mail.html).not.toContain('<img src=x');
  expect(mail.attachments.map(({ mimeType }) => mimeType)).toEqual(['image/png', 'image/png', 'image/jpeg']);
  expect(mail.attachments.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST);
  const second = await api<readonly number[]>(`/api/mail-file?id=${mail.id}&index=1`, 'bytes');
  expect(Buffer.from(second)).toEqual(await drawn(640, 360));
});

test('the next topic goes on with what was written, and its row is there', async () => {
  await button('Seguir con el próximo tema').click();
  await panel().getByText('Quedó lo que escribió para el tema anterior').waitFor();
  expect(await box('Tema').inputValue()).toBe('Renta Ciudadana');
  expect(await thumbnails().count()).toBe(3);
  expect(await cell(TAB, 'T3')).toBe(number);
  await page.driver.openTab(CASES);
  let row = 2;
  while ((await cell(CASES, `A${row}`)) !== number && row < 60) row += 1;
  expect(await cell(CASES, `E${row}`)).toBe('Colombia Mayor');
  expect(await cell(CASES, `H${row}`)).toBe(HOSTILE);
  expect(await cell(CASES, `I${row}`)).toBe('3 imágenes, enviadas 20/11/2026');
  expect(await cell(CASES, `T${row}`)).toBe('Enviado');
  expect(await page.driver.note(CASES, `M${row}`)).toContain('día 8');
});

test('starting over is asked first, and forgets the draft', async () => {
  await button('Empezar de nuevo').click();
  expect(await hasFocus(button('Cancelar'))).toBe(true);
  await screenshot('escalamiento-empezar');
  await button('Borrar todo').click();
  expect(await box('Tema').inputValue()).toBe('');
  expect(await thumbnails().count()).toBe(0);
  await panel().getByText('Guardando…').waitFor({ state: 'detached' });
  await page.driver.closePanel();
  // A row of nobody's tab: nothing to fill in from.
  await open();
  expect(await box('Tema').inputValue()).toBe('');
  await button('Traer la fila seleccionada').waitFor();
});

test('in the dark', async () => {
  await page.driver.page.emulateMedia({ colorScheme: 'dark' });
  await button('Revisar y enviar').click();
  await panel()
    .getByText(/^Falta completar/)
    .first()
    .waitFor();
  await screenshot('escalamiento-oscuro');
});
