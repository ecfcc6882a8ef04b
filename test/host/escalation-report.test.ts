import type { CaseView, RowRef } from '../../src/app/panel-api';
import type { FaultHook } from '../../src/local/host/faults';
import { Book, type BookOptions, dateCell, type Given, serial, tabOf } from '../support/book';
import { atEachPoint, injectionPoints, recordCalls, settled } from '../support/faults';

jest.setTimeout(60_000);

const ANA = 'ana@example.com';
const CARO = 'caro@example.com';
const people = (...more: Given[][]) =>
  tabOf('AGENTES', [
    ['Agente', 'Correo', 'Pestaña', 'Rol'],
    ['Ana Pérez', ANA, 'ANA', 'AGENTE'],
    ['Beto Ruiz', 'beto@example.com', 'BETO', 'AGENTE'],
    ['Sol Mora', 'sol@example.com', '', 'SUPERVISORA'],
    ...more,
  ]);
const settings = tabOf('CONFIGURACIÓN', [
  ['Clave', 'Valor'],
  ['contactos.coordinacion', `${CARO}, otra@example.com`],
]);

const COLUMNS = [
  'No.',
  'Fecha envío',
  'Agente',
  'Tema',
  'Enlace',
  'Reportado el',
  'Fecha respuesta',
  'Estado',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], Given>>;

// 16 November 2026 is a holiday: by WORKDAY, day 5 of the 12th is the 20th.
const atDay5: Row = {
  'No.': '14',
  'Fecha envío': dateCell('2026-11-12'),
  Agente: 'Ana Pérez',
  Tema: 'Pagos\nBcc: nadie@example.com',
  Enlace: 'https://www.facebook.com/1/posts/2',
  Estado: 'Enviado',
};
const other: Row = { ...atDay5, 'No.': '15', Tema: 'Otro', 'Fecha envío': dateCell('2026-11-18') };

const tabOfCases = (rows: readonly Row[], columns: readonly (keyof Row)[] = COLUMNS) =>
  tabOf('ESCALAMIENTOS', [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]);
const open = (rows: readonly Row[] = [other, atDay5], options: BookOptions = {}) =>
  new Book([tabOfCases(rows), people(), settings], { user: ANA, ...options });

async function caseOf(book: Book, number = '14'): Promise<CaseView> {
  const { cases } = await book.get('escalations.list', {});
  const found = cases.find((shown) => shown.number === number);
  if (!found) throw new Error(`No case ${number}`);
  return found;
}
const refOf = async (book: Book, number?: string): Promise<RowRef> => (await caseOf(book, number)).ref;
async function report(book: Book, by: 'mail' | 'other' | 'left' | 'again', number = '14', text = 'Hola, Caro') {
  const { ref, unsettledReport: attempt } = await caseOf(book, number);
  return book.ask('escalations.report', { ref, by, text, attempt });
}
/** Reportado el and Estado of the row that stands third. */
const reported = (book: Book) => [book.cell('ESCALAMIENTOS', 'F3')?.value ?? null, book.text('ESCALAMIENTOS', 'H3')];
const DAY = serial('2026-11-20');

/** States of BITÁCORA's rows under a key. */
function ledger(book: Book, key = 'reporte/14'): string[] {
  const tab = book.store.tabs.find(({ name }) => name === 'BITÁCORA');
  return (tab?.rows ?? []).filter((line) => line?.[2]?.value === key).map((line) => String(line?.[3]?.value));
}

/** A report of which nobody knows whether it left, as a stopped execution leaves it. */
const stopped = (state = 'ENVIANDO', at = '20/11/2026 08:00') =>
  tabOf('BITÁCORA', [
    ['Momento', 'Acción', 'Clave', 'Estado', 'Detalle'],
    [at, 'CORREO', 'reporte/14', state, JSON.stringify({ escalamiento: '14', asunto: 'x', por: ANA, intento: 1 })],
  ]);
const openStopped = (row: Row = atDay5, log = stopped()) =>
  new Book([tabOfCases([other, row]), people(), settings, log], { user: ANA });

test('the mail is shown before it is sent', async () => {
  const book = open();
  const shown = await book.get('escalations.reportText', { ref: await refOf(book) });
  expect(shown).toMatchObject({ to: [CARO, 'otra@example.com'], obstacle: null });
  expect(shown.subject).toBe('Escalamiento 14 sin respuesta: Pagos Bcc: nadie@example.com');
  expect(shown.text).toContain('se envió el 12/11/2026, por Ana Pérez');
  expect(shown.text).toContain('Hoy se cumple el día 5 hábil.');
  expect(book.mails()).toEqual([]);
});

test('it leaves once, from the person who sends it, and the row and BITÁCORA say so', async () => {
  const book = open();
  const ref = await refOf(book);
  const text = 'Buen día:\n\n<img src=x onerror=alert(1)> dice «=1+1».';
  const answer = await book.get('escalations.report', { ref, by: 'mail', text, attempt: null });
  expect(answer).toEqual({
    message: 'El escalamiento 14 se reportó a caro@example.com, otra@example.com.',
    batch: null,
    unsettled: false,
  });
  const [mail, ...more] = book.mails();
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    to: [CARO, 'otra@example.com'],
    cc: [],
    subject: 'Escalamiento 14 sin respuesta: Pagos Bcc: nadie@example.com',
  });
  expect(mail?.text).toContain('<img src=x onerror=alert(1)> dice «=1+1».');
  expect(mail?.html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(mail?.html).not.toContain('<img');
  expect(reported(book)).toEqual([DAY, 'Reportado']);
  expect(ledger(book)).toEqual(['ENVIADO']);

  expect(await book.ask('escalations.report', { ref, by: 'mail', text, attempt: null })).toMatchObject({ ok: false });
  expect(await report(book, 'mail')).toEqual({ ok: false, message: 'El escalamiento 14 ya se reportó el 20/11/2026.' });
  expect(book.mails()).toHaveLength(1);
});

test('a report that left is not sent again where somebody emptied the date: the date is written', async () => {
  const book = open();
  await report(book, 'mail');
  await book.type('ESCALAMIENTOS', 'F3', null);
  expect(await report(book, 'mail')).toMatchObject({
    ok: true,
    value: { message: 'El escalamiento 14: el reporte ya había salido.', unsettled: false },
  });
  expect(book.mails()).toHaveLength(1);
  expect(reported(book)).toEqual([DAY, 'Reportado']);
});

test('a report that was made otherwise is written down alone, and can be taken back', async () => {
  const book = open();
  const done = await report(book, 'other', '14', '');
  expect(done).toMatchObject({ ok: true, value: { batch: 'C1', unsettled: false } });
  expect(reported(book)).toEqual([DAY, 'Reportado']);
  expect([book.mails(), ledger(book)]).toEqual([[], []]);
  await book.get('fix.undo', { batch: 'C1' });
  expect(reported(book)).toEqual([null, 'Enviado']);
});

test('two people who say that it did not leave: it is sent again once', async () => {
  const book = openStopped();
  const { ref, unsettledReport: attempt } = await caseOf(book);
  const again = (fault?: FaultHook) =>
    book.ask('escalations.report', { ref, by: 'again', text: 'Hola', attempt }, fault ? { fault } : {});
  // It left, and the row does not know yet: the second person speaks of the attempt before.
  const stopped: FaultHook = ({ name }) => (name === 'sendMail' ? { when: 'after', what: 'error' } : undefined);
  expect(await again(stopped)).toMatchObject({ ok: true, value: { unsettled: true } });
  expect(await again()).toMatchObject({ ok: true, value: { unsettled: true } });
  expect(book.mails()).toHaveLength(1);
});

describe('nobody knows whether it left', () => {
  test('it is shown, and neither sent nor written down by another way', async () => {
    const book = openStopped();
    const [first] = (await book.get('escalations.list', {})).cases;
    expect(first).toMatchObject({ number: '14', unsettledReport: 1, urgency: 0 });
    expect(first?.actions[0]).toBe('report');
    expect(first?.task).toContain('No se sabe si salió el reporte a coordinación');
    expect(await report(book, 'mail')).toMatchObject({ ok: true, value: { unsettled: true } });
    expect(await report(book, 'other')).toMatchObject({ ok: false });
    expect([book.mails(), reported(book)]).toEqual([[], [null, 'Enviado']]);
  });

  test('it left: the day on which it was sent is written', async () => {
    const book = openStopped(
      { ...atDay5, 'Fecha envío': dateCell('2026-11-10') },
      stopped('ENVIANDO', '19/11/2026 17:59'),
    );
    expect(await report(book, 'left')).toMatchObject({ ok: true, value: { batch: null, unsettled: false } });
    expect([ledger(book), reported(book), book.mails()]).toEqual([
      ['ENVIADO'],
      [serial('2026-11-19'), 'Reportado'],
      [],
    ]);
    expect(await report(book, 'left')).toMatchObject({ ok: false, message: expect.stringContaining('por confirmar') });
  });

  test('it did not: it is sent again, once', async () => {
    const book = openStopped();
    expect(await report(book, 'again')).toMatchObject({ ok: true, value: { unsettled: false } });
    expect([ledger(book), reported(book)]).toEqual([['ENVIADO'], [DAY, 'Reportado']]);
    expect(await report(book, 'again')).toMatchObject({ ok: false });
    expect(book.mails()).toHaveLength(1);
  });

  test('it did not, and the agency answered meanwhile: nothing is sent', async () => {
    const book = openStopped({ ...atDay5, 'Fecha respuesta': dateCell('2026-11-20'), Estado: 'Respondido' });
    const answer = await report(book, 'again');
    expect(answer).toMatchObject({ ok: true, value: { message: expect.stringContaining('Ya no hace falta') } });
    expect([ledger(book), reported(book), book.mails()]).toEqual([['NO ENVIADO'], [null, 'Respondido'], []]);
    const [first] = (await book.get('escalations.list', {})).cases.filter(({ number }) => number === '14');
    expect(first?.unsettledReport).toBeNull();
  });

  test('a mail that a person gave up may be sent', async () => {
    const book = openStopped(atDay5, stopped('NO ENVIADO'));
    expect(await report(book, 'mail')).toMatchObject({ ok: true, value: { unsettled: false } });
    expect([book.mails().length, ledger(book)]).toEqual([1, ['ENVIADO']]);
  });

  test('Google fails, before the mail left or after: it stands as unsettled, and ends as one mail', async () => {
    const send = async (book: Book, fault: FaultHook) =>
      book.ask('escalations.report', { ref: await refOf(book), by: 'mail', text: 'Hola', attempt: null }, { fault });
    const calls = await recordCalls((fault) => send(open(), fault));
    const sendings = calls.filter(({ name }) => name === 'sendMail');
    const count = await atEachPoint(injectionPoints(sendings), async (fault) => {
      const book = open();
      const answer = await settled(send(book, fault));
      if (!(answer instanceof Error)) expect(answer).toMatchObject({ ok: true, value: { unsettled: true } });
      const [first] = (await book.get('escalations.list', {})).cases;
      expect(first).toMatchObject({ number: '14', unsettledReport: 1, reportedOn: null });
      const left = book.mails().length > 0;
      expect(await report(book, left ? 'left' : 'again')).toMatchObject({ ok: true, value: { unsettled: false } });
      expect([book.mails().length, ledger(book), reported(book)]).toEqual([1, ['ENVIADO'], [DAY, 'Reportado']]);
    });
    expect(count).toBe(3);
  });

  test('the tab is sorted while Google sends: the date goes to the right row', async () => {
    const book = open();
    const ref = await refOf(book);
    const sort: FaultHook = ({ name }) => {
      const { rows } = book.store.tab(book.id('ESCALAMIENTOS'));
      if (name === 'sendMail' && rows[1]?.[0]?.value === '15') rows.splice(1, 0, ...rows.splice(2, 1));
      return undefined;
    };
    await book.ask('escalations.report', { ref, by: 'mail', text: 'Hola', attempt: null }, { fault: sort });
    expect(['A2', 'F2', 'A3', 'F3'].map((cell) => book.cell('ESCALAMIENTOS', cell)?.value ?? null)).toEqual([
      '14',
      DAY,
      '15',
      null,
    ]);
  });
});

describe('what keeps it from leaving', () => {
  const obstacle = async (book: Book, number = '14') => {
    const { obstacle: shown } = await book.get('escalations.reportText', { ref: await refOf(book, number) });
    const answer = await report(book, 'mail', number);
    expect(answer).toEqual({ ok: false, message: shown });
    expect(book.mails()).toEqual([]);
    return shown;
  };

  test('it is not day 5 yet', async () => {
    expect(await obstacle(open(), '15')).toContain('se reporta desde el 25/11/2026');
  });

  test("another agent's case", async () => {
    const book = open().as('beto@example.com');
    expect(await obstacle(book)).toContain('Lo reporta Ana Pérez');
    // Nor may it be written down by another way.
    expect(await book.get('escalations.reportText', { ref: await refOf(book) })).toMatchObject({ otherWay: false });
    expect(await report(book, 'other')).toMatchObject({ ok: false });
  });

  test('no address of coordination', async () => {
    const book = new Book([tabOfCases([other, atDay5]), people()], { user: ANA });
    expect(await obstacle(book)).toContain('«contactos.coordinacion»');
    expect(await book.get('escalations.reportText', { ref: await refOf(book) })).toMatchObject({ otherWay: true });
  });

  test('two rows with one No.', async () => {
    expect(await obstacle(open([{ ...other, 'No.': '14' }, atDay5]))).toContain('Otra fila tiene el No. 14');
  });

  test('no No.', async () => {
    expect(await obstacle(open([{ ...atDay5, 'No.': null }]), '')).toContain('Falta el No.');
  });

  test('a formula in Reportado el', async () => {
    const formula = { value: '', formula: '=""' };
    expect(await obstacle(open([other, { ...atDay5, 'Reportado el': formula }]))).toContain('F3 (Reportado el)');
  });

  test('no column for the date', async () => {
    const columns = COLUMNS.filter((column) => column !== 'Reportado el');
    const book = new Book([tabOfCases([other, atDay5], columns), people(), settings], { user: ANA });
    expect(await report(book, 'mail')).toMatchObject({
      ok: false,
      message: expect.stringContaining('columna Reportado el'),
    });
    expect(book.mails()).toEqual([]);
  });

  test('an empty text', async () => {
    expect(await report(open(), 'mail', '14', ' \n')).toMatchObject({ ok: false });
  });
});

test.each([
  ['the supervisor', 'sol@example.com'],
  ['the coordinator', CARO],
])('%s may report for an agent, and AGENTES says the coordinator', async (_, account) => {
  const team = people(['Caro Díaz', CARO, '', 'Coordinadora']);
  const book = new Book([tabOfCases([other, atDay5]), team], { user: account });
  expect(await report(book, 'mail')).toMatchObject({ ok: true, value: { unsettled: false } });
  expect(book.mails().map(({ to }) => to)).toEqual([[CARO]]);
});
