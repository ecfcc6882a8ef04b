import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { screenshotPath } from '../support/browser/local-page';
import { samplePage } from '../support/browser/sample-page';
import { HOSTILE_TEXTS } from '../support/hostile-texts';
import { convert, toXlsx } from '../support/libre-office';

jest.setTimeout(240_000);

/** The coordinator of the sample base. */
const OWNER = 'carolina.quintero@example.com';
const page = samplePage(600, { viewport: { width: 1440, height: 900 }, user: OWNER, without: ['INCONCERT'] });

const panel = () => page.driver.dialogPanel();
const button = (name: string | RegExp) => panel().getByRole('button', { name, exact: typeof name === 'string' });
const screenshot = (name: string) => page.driver.page.screenshot({ path: screenshotPath(name) });
const folder = mkdtempSync(path.join(tmpdir(), 'inconcert-'));

interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
const file = (name: string, text: string, encoding: BufferEncoding = 'utf8'): GivenFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text, encoding),
});

const PORTAL = file(
  'portal.csv',
  [
    '\ufeffFecha,Agente,Red social,Gestionados,Archivados',
    '2026-11-17,Laura Pérez,Facebook,118,60',
    '2026-11-17,"Cárdenas, Paula",Facebook,"1,130",66',
    '2026-11-17,Laura Pérez,Twitter,9,2',
  ].join('\r\n'),
);
const EXCEL = file(
  'excel.csv',
  [
    'Reporte de gestión; generado el 20/11/2026',
    '',
    'Día;Nombre del agente;Canal;Casos gestionados;Casos archivados',
    '18/11/2026 00:00;Sebastián Pinzón;Facebook;113;0',
    '18/11/2026 00:00;Julián Acosta;X;4;1',
    '18/11/2026 00:00;Julián Acosta;Instagram;4;1',
    'TOTAL;;;121;2',
  ].join('\r\n'),
  'latin1',
);

/** One line a case, as LibreOffice writes it: tabs, Windows-1252, dates as the sheet shows them. */
function libreOfficeReport(): GivenFile {
  const rows = [
    'ID caso,Fecha,Agente',
    ...Array.from({ length: 31 }, (_, index) => `${index},2026-11-19,Mariana Giraldo`),
  ];
  writeFileSync(path.join(folder, 'casos.csv'), rows.join('\n'));
  toXlsx(folder, ['casos.csv'], 'Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false');
  const made = convert(path.join(folder, 'casos.xlsx'), 'csv:Text - txt - csv (StarCalc):9,34,1,1,,0,false,true,false');
  const kept = path.join(folder, 'libre-office.csv');
  renameSync(made, kept);
  return { name: 'libre-office.csv', mimeType: 'text/csv', buffer: readFileSync(kept) };
}

const choose = async (given: GivenFile) => {
  await panel().locator('input[type=file]').setInputFiles(given);
};
const tile = (name: string) => panel().locator('.tile', { hasText: name });
const counts = async () => {
  await panel().locator('.report__preview[aria-busy=false] .preview').waitFor();
  return panel().locator('.tile__count').allTextContents();
};
const shownRows = () =>
  panel()
    .locator('table.figures tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => Array.from(row.querySelectorAll('th, td'), (cell) => cell.textContent?.trim() ?? '')),
    );
/** A line of INCONCERT as the sheet shows it. */
const line = async (row: number) => {
  const cells = ['A', 'B', 'C', 'D', 'E'].map((column) => page.driver.displayed('INCONCERT', `${column}${row}`));
  return (await Promise.all(cells)).join('|');
};

async function add(given: GivenFile): Promise<void> {
  await choose(given);
  await counts();
  await button(/^Agregar \d+ cifras?$/).click();
  await panel().getByText('El reporte quedó en INCONCERT').waitFor();
}

async function open(): Promise<void> {
  await page.driver.chooseInMenu('Base de gestión', 'Importar reporte de Inconcert…');
  await panel().getByRole('button', { name: 'Elegir archivo', disabled: false }).waitFor({ timeout: 30_000 });
}

test('a file of a portal: UTF-8 with its mark, commas', async () => {
  await open();
  await choose(PORTAL);
  expect(await counts()).toEqual(['3', '0', '0', '0']);
  expect(await shownRows()).toEqual([
    ['17/11/2026', 'Laura Pérez', 'Facebook', '118', '60'],
    ['17/11/2026', 'Laura Pérez', 'Twitter', '9', '2'],
    ['17/11/2026', 'Paula Cárdenas', 'Facebook', '1.130', '66'],
  ]);
  await button('Agregar 3 cifras').click();
  await panel().getByText('El reporte quedó en INCONCERT').waitFor();
  expect(await line(2)).toBe('17/11/2026|Laura Pérez|Facebook|118|60');
  expect(await line(3)).toBe('17/11/2026|Paula Cárdenas|Facebook|1130|66');
  await button('Importar otro').click();
});

test('a file of Excel: Windows-1252, semicolons, titles, another network and a total', async () => {
  await choose(EXCEL);
  expect(await counts()).toEqual(['2', '0', '0', '1']);
  await panel().getByText('Leído como Windows-1252, separado por punto y coma.').waitFor();
  await panel().getByText('Otras redes quedan por fuera').waitFor();
  await tile('Sin leer').click();
  await panel().getByText('es una línea de totales').waitFor();
  await button('Agregar 2 cifras').click();
  await panel().getByText('El reporte quedó en INCONCERT').waitFor();
  expect(await line(5)).toBe('18/11/2026|Sebastián Pinzón|Facebook|113|0');
  expect(await line(6)).toBe('18/11/2026|Julián Acosta|Twitter|4|1');
  await button('Importar otro').click();
});

test('a file of LibreOffice: tabs, each line a case', async () => {
  await add(libreOfficeReport());
  expect(await line(7)).toBe('19/11/2026|Mariana Giraldo|Facebook|31|');
  await button('Importar otro').click();
});

test('none of them is added again', async () => {
  for (const [given, same] of [
    [PORTAL, '3'],
    [EXCEL, '2'],
    [libreOfficeReport(), '1'],
  ] as const) {
    await choose(given);
    expect((await counts()).slice(0, 3)).toEqual(['0', '0', same]);
    expect(await button('Agregar').getAttribute('aria-disabled')).toBe('true');
    await button('Elegir otro archivo').click();
  }
  expect(await line(8)).toBe('||||');
});

test('month first is asked about, and a figure that differs changes only where it is ticked', async () => {
  await choose(
    file(
      'us.csv',
      'Date\tAgent\tManaged\tGestionados\n11/17/2026\tLaura Pérez\t\t120\n11/18/2026\tPEREZ LAURA\t\t99\n',
    ),
  );
  await panel().getByText('Diga si en las fechas va primero el día o el mes.').first().waitFor();
  expect(await button('Agregar').getAttribute('aria-disabled')).toBe('true');
  await panel().getByLabel('Mes y día: 11/17/2026 es el 17 de noviembre de 2026').check();
  expect(await counts()).toEqual(['1', '1', '0', '0']);
  await tile('Distintas').click();
  await panel().getByText('118 → 120').waitFor();
  await panel().getByLabel('Cambiar Laura Pérez, 17/11/2026, Facebook').check();
  await screenshot('inconcert-distintas');
  await button('Agregar 1 cifra y cambiar 1').click();
  await panel().getByText('Se agregó 1 cifra; cambió 1.').first().waitFor();
  expect(await line(2)).toBe('17/11/2026|Laura Pérez|Facebook|120|60');
  await button('Deshacer la importación').click();
  await panel().getByText('2 cifras volvieron a como estaba antes.').waitFor();
  expect(await line(2)).toBe('17/11/2026|Laura Pérez|Facebook|118|60');
  expect(await line(8)).toBe('||||');
  await button('Importar otro').click();
});

test('names that nobody knows, whatever they hold, are texts; a person says whose they are', async () => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const names = Object.values(HOSTILE_TEXTS);
  const lines = names.map((name) => `19/11/2026;${quoted(name)};Facebook;1`);
  await choose(
    file(
      'extraños.csv',
      ['Fecha;Agente;Red social;Gestionados', ...lines, '19/11/2026;lperez01;Facebook;7'].join('\n'),
    ),
  );
  await counts();
  await panel().locator('.strangers li', { hasText: 'lperez01' }).waitFor();
  await panel()
    .getByLabel(/^lperez01/)
    .selectOption({ label: 'Laura Pérez' });
  await button('Agregar 1 cifra').waitFor();
  await screenshot('inconcert-extranos');
  for (const frame of page.driver.page.frames())
    expect(await frame.evaluate(() => (window as { strange?: unknown }).strange)).toBeUndefined();
  await button('Elegir otro archivo').click();
});

test.each([
  ['vacio.csv', Buffer.alloc(0), 'está vacío'],
  ['libro.csv', Buffer.from('PK\u0003\u0004'), 'Es un libro de Excel (.xlsx)'],
  ['enorme.csv', Buffer.alloc(26_300_000, 'a;b\n'), 'aquí se leen hasta 25 MB'],
])('%s is no report, and the panel says why', async (name, buffer, message) => {
  await choose({ name, mimeType: 'text/csv', buffer });
  await panel().getByRole('alert').getByText(`No se pudo leer «${name}»`).waitFor();
  await panel().getByRole('alert').getByText(message).waitFor();
});

test('another layout: the person says what its columns are', async () => {
  await choose(file('otro.csv', 'col1;col2;col3\n19/11/2026;Laura Pérez;12\n'));
  await panel().getByText('Este reporte tiene otro formato').waitFor();
  await panel().getByText('Diga qué columna es Fecha, y cuál Agente, y cuál Gestionados.').first().waitFor();
  await panel().getByLabel('Fecha', { exact: true }).selectOption('0');
  await panel().getByLabel('Agente', { exact: true }).selectOption('1');
  await panel().getByLabel('Gestionados', { exact: true }).selectOption('2');
  expect(await counts()).toEqual(['1', '0', '0', '0']);
  await button('Elegir otro archivo').click();
});

/** Presses «Cancelar» as soon as it is there: how long the reading takes is the machine's. */
const stopReading = () =>
  panel()
    .locator('body')
    .evaluate((body) => {
      new MutationObserver((_, observer) => {
        const cancel = Array.from(body.querySelectorAll('button')).find((each) => each.textContent === 'Cancelar');
        if (!cancel) return;
        observer.disconnect();
        cancel.click();
        body.dataset.stopped = '1';
      }).observe(body, { childList: true, subtree: true });
    });

test('cells that are pasted, a file that is dropped, and a long report that is stopped', async () => {
  const { page: sheet } = page.driver;
  await sheet.evaluate(
    (text) => navigator.clipboard.writeText(text),
    'Fecha\tAgente\tGestionados\n18/11/2026\tLaura Pérez\t99',
  );
  await button('Elegir archivo').focus();
  await page.driver.press('Control+v');
  expect(await counts()).toEqual(['1', '0', '0', '0']);
  await screenshot('inconcert-pegado');
  await button('Elegir otro archivo').click();
  const lines = Array.from({ length: 150_000 }, (_, index) => `${1 + (index % 19)}/11/2026;Agente ${index % 40};7`);
  const dropped = await panel()
    .locator('body')
    .evaluateHandle((_, text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'soltado.csv', { type: 'text/csv' }));
      return data;
    }, 'Fecha;Agente;Gestionados\n18/11/2026;Laura Pérez;99\n');
  await panel().locator('.drop').dispatchEvent('dragover', { dataTransfer: dropped });
  await panel().locator('.drop--over').dispatchEvent('drop', { dataTransfer: dropped });
  await panel().getByRole('heading', { name: 'Cifras de «soltado.csv»' }).waitFor();
  expect(await counts()).toEqual(['1', '0', '0', '0']);
  await button('Elegir otro archivo').click();
  await stopReading();
  await choose(file('largo.csv', ['Fecha;Agente;Gestionados', ...lines].join('\n')));
  await panel().locator('body[data-stopped]').waitFor();
  await button('Elegir archivo').waitFor();
  expect(await panel().locator('.preview').count()).toBe(0);
});

test('the comparison says by agent and day what Inconcert says against the base, and its file says the same', async () => {
  await panel().getByRole('tab', { name: 'Importar' }).focus();
  await page.driver.press('ArrowRight');
  await panel().locator('.compare table').waitFor();
  await page.driver.page.emulateMedia({ colorScheme: 'dark' });
  await screenshot('inconcert-comparar-oscuro');
  await page.driver.page.emulateMedia({ colorScheme: 'light' });
  await tile('Solo diferencias').click();
  const rows = await shownRows();
  const laura = rows.find(([agent, day]) => agent === 'Laura Pérez' && day === '17/11/2026') ?? [];
  const base = Number(laura[6]);
  expect(laura.slice(0, 3)).toEqual(['Laura Pérez', '17/11/2026', '118']);
  expect(laura[5]).toBe('9');
  expect(laura[7]).toContain(`faltan ${9 - base} en la base`);
  const [download] = await Promise.all([page.driver.page.waitForEvent('download'), button('Descargar CSV').click()]);
  expect(download.suggestedFilename()).toBe('inconcert-2026-11-01-2026-11-20.csv');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  const written = text.slice(1).trimEnd().split('\r\n').slice(1);
  const plain = (cell: string) => cell.replace(/^(\d+)\.(\d{3})$/, '$1$2');
  // Numbers have no sign for thousands in a file, and what holds a semicolon stands between quotation marks.
  expect(written.map((each) => each.replaceAll('"', ''))).toEqual(rows.map((cells) => cells.map(plain).join(';')));
});

test('the first screen offers to take the last import back', async () => {
  await panel().getByRole('tab', { name: 'Importar' }).click();
  await page.driver.panelDialog().getByRole('button', { name: 'Cerrar el diálogo' }).click();
  await open();
  await panel()
    .getByText(/Última importación:.*libre-office\.csv, 1 cifra/)
    .waitFor();
  await button('Deshacer esa importación').click();
  await panel().getByText('1 cifra volvió a como estaba antes.').waitFor();
  expect(await line(7)).toBe('||||');
  await panel()
    .getByText(/Última importación:.*excel\.csv, 2 cifras/)
    .waitFor();
  await choose(PORTAL);
  await counts();
  await page.driver.page.emulateMedia({ colorScheme: 'dark' });
  await screenshot('inconcert-importar-oscuro');
  await page.driver.page.emulateMedia({ colorScheme: 'light' });
});

test('the guide’s pictures: a report with something of everything, and what it says against the base', async () => {
  await button('Elegir otro archivo').click();
  await choose(
    file(
      'reporte-noviembre.csv',
      [
        'Fecha;Agente;Red social;Gestionados;Archivados',
        '17/11/2026;Laura Pérez;Facebook;118;60',
        '18/11/2026;Laura Pérez;Facebook;121;64',
        '18/11/2026;Laura Pérez;Twitter;9;2',
        '18/11/2026;Camilo Rojas;Facebook;109;71',
        '18/11/2026;Paula Cárdenas;Facebook;125;70',
        '19/11/2026;Laura Pérez;Facebook;125;70',
        '19/11/2026;Camilo Rojas;Facebook;130;66',
        '19/11/2026;mgiraldo02;Facebook;90;10',
        '19/11/2026;Julián Acosta;Facebook;12,5;0',
      ].join('\n'),
    ),
  );
  expect(await counts()).toEqual(['6', '0', '1', '1']);
  await screenshot('inconcert-importar');
  await button('Agregar 6 cifras').click();
  await button('Comparar con la base').click();
  await panel().locator('.compare table').waitFor();
  await tile('Solo diferencias').click();
  await screenshot('inconcert-comparar');
});
