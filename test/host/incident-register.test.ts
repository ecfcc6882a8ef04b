import { emptyState } from '../../src/local/host/host-state';
import { dateCell, textCell, timeCell } from '../support/book';
import { HOSTILE_TEXTS } from '../support/hostile-texts';
import {
  CAMILO,
  CAROLINA,
  faultsOf,
  INCIDENT_HEADERS,
  incidentsOf,
  LAURA,
  leaveOf,
  newId,
  OUTAGE,
  openBook,
  PEOPLE,
  register,
  registered,
  reportOf,
} from '../support/incident-book';
import { logOf, spentQuota } from '../support/reminders-book';

test('a report is a row of NOVEDADES, times as times, and one mail to coordination from the person’s account', async () => {
  const book = openBook();
  const outcome = await registered(book, reportOf());
  expect(incidentsOf(book)).toEqual([OUTAGE]);
  expect(book.cell('NOVEDADES', 'D2')).toMatchObject({ value: 8.5 / 24, format: { numberFormat: 'hh:mm' } });
  expect(book.cell('NOVEDADES', 'A2')).toMatchObject(dateCell('2026-11-20'));
  const [mail, ...others] = book.mails();
  expect(others).toEqual([]);
  expect(mail).toMatchObject({
    from: LAURA,
    to: [CAROLINA],
    subject: 'Novedad de Laura Pérez: INTERNET, 20/11/2026, de 08:30 a 10:15',
  });
  expect(mail?.text).toContain('Minutos: 105');
  expect(mail?.text).toContain('Descripción: Se cayó el módem');
  expect(outcome.mail).toEqual({ status: 'sent', message: 'Se escribió a carolina@example.com desde su cuenta.' });
  expect(outcome.message).toContain('quedó en la fila 2 de NOVEDADES');
});

test('a base without NOVEDADES gets it, with its formats', async () => {
  const book = openBook({ incidents: null });
  await registered(book, reportOf());
  expect(INCIDENT_HEADERS.map((_, column) => book.text('NOVEDADES', `${'ABCDEFG'[column]}1`))).toEqual(
    INCIDENT_HEADERS,
  );
  expect(incidentsOf(book)).toEqual([OUTAGE]);
});

test('columns are found by their names, in any order, under a title', async () => {
  const headers = ['Registrada por', 'Nota', 'Hora fin', 'Agente', 'Tipo', 'Fecha', 'Hora inicio', 'Descripción'];
  const book = openBook({ incidents: [['Novedades del equipo'], headers] });
  await registered(book, reportOf());
  expect(['C', 'D', 'E', 'F', 'G'].map((column) => book.text('NOVEDADES', `${column}3`))).toEqual([
    '10:15',
    'Laura Pérez',
    'INTERNET',
    '20/11/2026',
    '08:30',
  ]);
});

test('a tab that lacks a column is refused by name, and nothing is written or sent', async () => {
  const book = openBook({ incidents: [['Fecha', 'Agente', 'Tipo', 'Hora inicio']] });
  expect(await book.ask('incidents.register', { id: newId(), report: reportOf() })).toEqual({
    ok: false,
    message: expect.stringContaining('faltan las columnas Hora fin, Descripción, Registrada por'),
  });
  expect(incidentsOf(book)).toEqual([]);
  expect(book.mails()).toEqual([]);
});

test.each(Object.entries(HOSTILE_TEXTS))('what people write is words: %s', async (_, whole) => {
  const text = whole.slice(0, 900);
  const book = openBook();
  const outcome = await register(book, reportOf({ description: text }));
  if (outcome.status !== 'registered') throw new Error(JSON.stringify(outcome));
  if (text.trim() !== '') expect(book.cell('NOVEDADES', 'F2')?.value).toBe(text.trim());
  expect(book.cell('NOVEDADES', 'F2')?.formula).toBeUndefined();
  expect(book.mails()[0]?.html).not.toMatch(/<(?:script|img|iframe)\b/i);
});

describe('once', () => {
  test('asked again with its id: one row, one mail', async () => {
    const book = openBook();
    const id = newId();
    await registered(book, reportOf(), id);
    const again = await registered(book, reportOf(), id);
    expect(again.mail.status).toBe('already');
    expect(again.message).toContain('no se escribió otra vez');
    expect(incidentsOf(book)).toEqual([OUTAGE]);
    expect(book.mails()).toHaveLength(1);
  });

  test('from a panel that was closed and opened again, and by the coordinator: the same', async () => {
    const book = openBook();
    const first = await registered(book, reportOf());
    expect((await registered(book, reportOf())).id).toBe(first.id);
    book.as(CAROLINA);
    expect((await registered(book, reportOf())).mail.status).toBe('own');
    expect(incidentsOf(book)).toEqual([OUTAGE]);
    expect(book.mails()).toHaveLength(1);
  });

  test('two at once', async () => {
    const book = openBook();
    const id = newId();
    const request = { id, report: reportOf() };
    await Promise.all([book.get('incidents.register', request), book.get('incidents.register', request)]);
    expect(incidentsOf(book)).toEqual([OUTAGE]);
    expect(book.mails()).toHaveLength(1);
  });

  test('a row that was typed by hand is taken up, and told', async () => {
    const typed = [
      dateCell('2026-11-20'),
      'Pérez Laura',
      'INTERNET',
      timeCell(8.5),
      textCell('10:15'),
      'Se cayó el módem',
    ];
    const book = openBook({ incidents: [INCIDENT_HEADERS, typed] });
    expect((await registered(book, reportOf())).mail.status).toBe('sent');
    expect(incidentsOf(book)).toHaveLength(1);
  });

  test('another report under the same id is refused', async () => {
    const book = openBook();
    const id = newId();
    await registered(book, reportOf(), id);
    const other = reportOf({ startsAt: '07:00', endsAt: '07:30' });
    expect(await book.ask('incidents.register', { id, report: other })).toEqual({
      ok: false,
      message: expect.stringContaining('ya se registró otra cosa'),
    });
    expect(incidentsOf(book)).toEqual([OUTAGE]);
  });
});

describe('leave of whole days', () => {
  test('one row for each working day: no Sunday, no holiday, no Saturday for the long shift', async () => {
    const book = openBook();
    // The 8th of December is a holiday.
    await registered(book, leaveOf('PERMISO', '2026-12-04', '2026-12-09'));
    expect(incidentsOf(book).map((row) => row.slice(0, 10))).toEqual(['04/12/2026', '07/12/2026', '09/12/2026']);
    expect(book.mails()).toHaveLength(1);
    expect(book.mails()[0]?.subject).toContain('del 04/12/2026 al 09/12/2026 (3 días de trabajo)');
  });

  test('a Saturday for the short shift, which has a goal on it', async () => {
    const book = openBook({ user: CAMILO });
    await registered(book, leaveOf('AUSENCIA', '2026-11-20', '2026-11-23', { agent: 'Camilo Rojas' }));
    expect(incidentsOf(book).map((row) => row.slice(0, 10))).toEqual(['20/11/2026', '21/11/2026', '23/11/2026']);
  });

  test('a range without a working day, and days outside of Desde and Hasta', async () => {
    const book = openBook();
    expect(await faultsOf(book, leaveOf('PERMISO', '2026-11-21', '2026-11-22'))).toEqual({
      from: expect.stringContaining('no hay ningún día de trabajo de Laura Pérez'),
    });
    const leaving = PEOPLE.map((row) => (row[1] === LAURA ? [...row, null, dateCell('2026-11-24')] : row));
    const other = openBook({ people: leaving });
    await registered(other, leaveOf('PERMISO', '2026-11-23', '2026-11-27'));
    expect(incidentsOf(other).map((row) => row.slice(0, 10))).toEqual(['23/11/2026', '24/11/2026']);
  });

  test('after an outage of that day it stands beside it; once it stands, nothing else can happen that day', async () => {
    const book = openBook();
    await registered(book, reportOf());
    await registered(book, leaveOf('PERMISO', '2026-11-20'));
    expect(await faultsOf(book, reportOf({ startsAt: '07:00', endsAt: '07:10' }))).toEqual({
      startsAt: expect.stringMatching(/la fila 3 de NOVEDADES: Laura Pérez, PERMISO todo el día/),
    });
    expect(await faultsOf(book, leaveOf('AUSENCIA', '2026-11-19', '2026-11-20'))).toEqual({
      from: expect.stringContaining('la fila 3 de NOVEDADES'),
    });
    expect(incidentsOf(book)).toHaveLength(2);
    expect(book.mails()).toHaveLength(2);
  });
});

describe('refused at its field, with nothing written', () => {
  const cases: [string, Parameters<typeof reportOf>[0], Record<string, RegExp>][] = [
    ['reversed', { startsAt: '10:00', endsAt: '09:00' }, { endsAt: /Termina \(09:00\) antes de empezar \(10:00\)/ }],
    ['an end that has not come', { endsAt: '11:00' }, { endsAt: /Son las 10:30: las 11:00 no han llegado/ }],
    ['a beginning that has not come', { startsAt: '12:00', isOpen: true }, { startsAt: /las 12:00 no han llegado/ }],
    ['an outage of tomorrow', { from: '2026-11-23' }, { from: /23\/11\/2026 no ha llegado/ }],
    ['long ago', { from: '2026-09-30' }, { from: /desde el 01\/10\/2026/ }],
    ['no kind', { kind: '' }, { kind: /Elija qué pasó/ }],
    ['a kind of nobody’s', { kind: 'FIESTA' }, { kind: /Elija qué pasó/ }],
    ['no end', { endsAt: '' }, { endsAt: /marque que sigue todavía/ }],
    ['no hours', { startsAt: 'x', endsAt: '25:00' }, { startsAt: /Escriba desde/, endsAt: /Escriba hasta/ }],
    ['no day', { from: '' }, { from: /Escriba el día/ }],
    ['OTRO without words', { kind: 'OTRO', description: ' ' }, { description: /Cuente qué pasó/ }],
    ['too many words', { description: 'x'.repeat(1_001) }, { description: /caben 1000/ }],
    ['an outage of whole days', { wholeDays: true, to: '2026-11-20' }, { kind: /Solo un permiso/ }],
    ['for somebody else', { agent: 'Camilo Rojas' }, { agent: /COORDINADOR o SUPERVISOR/ }],
    ['for nobody', { agent: 'Eva' }, { agent: /ya no está en AGENTES/ }],
  ];
  test.each(cases)('%s', async (_, change, faults) => {
    const book = openBook();
    const found = await faultsOf(book, reportOf(change));
    expect(Object.keys(found).sort()).toEqual(Object.keys(faults).sort());
    for (const [field, pattern] of Object.entries(faults)) expect(found[field]).toMatch(pattern);
    expect(incidentsOf(book)).toEqual([]);
    expect(book.mails()).toEqual([]);
  });

  test('an overlap names the row; a neighbour is none; what is open lasts', async () => {
    const book = openBook();
    await registered(book, reportOf());
    expect(await faultsOf(book, reportOf({ startsAt: '10:14', isOpen: true }))).toEqual({
      startsAt:
        'Se cruza con la fila 2 de NOVEDADES: Laura Pérez, INTERNET de 08:30 a 10:15. Corrija las horas, o corrija primero esa fila.',
    });
    await registered(book, reportOf({ kind: 'ENERGÍA', startsAt: '10:15', isOpen: true }));
    expect(await faultsOf(book, reportOf({ startsAt: '10:20', endsAt: '10:25' }))).toEqual({
      startsAt: expect.stringContaining('Si ya terminó, escríbale la hora de fin con «Ya terminó»'),
    });
    book.as(CAMILO);
    await registered(book, reportOf({ agent: 'Camilo Rojas' }));
    expect(incidentsOf(book)).toHaveLength(3);
  });

  test('a permission may lie in the future', async () => {
    const book = openBook();
    await registered(book, reportOf({ kind: 'PERMISO', startsAt: '14:00', endsAt: '15:30' }));
    await registered(book, reportOf({ kind: 'PERMISO', from: '2026-11-27', startsAt: '08:00', endsAt: '09:00' }));
    expect(incidentsOf(book)).toHaveLength(2);
  });

  test('whoever is not of the team', async () => {
    const book = openBook({ user: 'eva@example.com' });
    expect(await book.ask('incidents.look', {})).toMatchObject({
      ok: false,
      message: expect.stringContaining('eva@example.com'),
    });
    expect(await book.ask('incidents.register', { id: newId(), report: reportOf() })).toMatchObject({ ok: false });
  });
});

describe('who is told', () => {
  test('the coordinator registers for somebody offline, and is not written to', async () => {
    const book = openBook({ user: CAROLINA });
    const outcome = await registered(book, reportOf());
    expect(incidentsOf(book)).toEqual([OUTAGE.replace('Laura Pérez (laura', 'Carolina Quintero (carolina')]);
    expect(outcome.mail).toEqual({ status: 'own', message: 'No se escribió a nadie: coordinación es usted.' });
    expect(book.mails()).toEqual([]);
  });

  test('contactos.coordinacion comes first', async () => {
    const book = openBook({ settings: [['contactos.coordinacion', 'coordinacion@example.com', '']] });
    await registered(book, reportOf());
    expect(book.mails().map(({ to }) => to)).toEqual([['coordinacion@example.com']]);
  });

  test('no address: the row stands, the person is told why, and later it can be told after all', async () => {
    const people = PEOPLE.map((row) => (row[1] === CAROLINA ? ['Carolina Quintero', '', '', '', 'COORDINADOR'] : row));
    const book = openBook({ people });
    const outcome = await registered(book, reportOf());
    expect(outcome.mail).toEqual({
      status: 'none',
      message: expect.stringContaining('falta «contactos.coordinacion»'),
    });
    expect(incidentsOf(book)).toEqual([OUTAGE]);
    await book.type('CONFIGURACIÓN', 'A2', [['contactos.coordinacion', 'coordinacion@example.com']]);
    expect((await registered(book, reportOf())).mail.status).toBe('sent');
    expect(incidentsOf(book)).toEqual([OUTAGE]);
  });

  test('no quota: the row stands, and the person is told', async () => {
    const spent = spentQuota(LAURA, 100, Date.parse('2026-11-20T14:00:00Z'));
    const book = openBook({ host: { state: { ...emptyState('hoja-1'), mails: [spent] } } });
    const outcome = await registered(book, reportOf());
    expect(outcome.mail).toEqual({ status: 'none', message: expect.stringContaining('0 destinatarios más') });
    expect(incidentsOf(book)).toEqual([OUTAGE]);
  });

  test('a mail of which nobody knows is among the unsettled ones; said not to have left, it leaves once', async () => {
    const book = openBook();
    const id = newId();
    const fault = (call: { name: string }) =>
      (call.name === 'sendMail' ? { when: 'before', what: 'error' } : undefined) as never;
    const answer = await book.ask('incidents.register', { id, report: reportOf() }, { fault });
    expect(answer).toMatchObject({ ok: true, value: { status: 'registered', mail: { status: 'unsettled' } } });
    const { unsettled } = await book.get('reminders.look', {});
    expect(unsettled).toMatchObject([
      { to: CAROLINA, about: expect.stringContaining('Novedad de Laura Pérez'), inCase: false },
    ]);
    expect((await registered(book, reportOf())).mail.status).toBe('unsettled');
    await book.get('reminders.settle', { key: unsettled[0]?.key ?? '', left: false });
    expect((await registered(book, reportOf())).mail.status).toBe('sent');
    expect(book.mails()).toHaveLength(1);
    expect(logOf(book)).toEqual([`NOVEDAD novedad/${id} REGISTRADA`, `CORREO novedad/${id} ENVIADO`]);
  });
});

test('what the form registers, the review finds in order', async () => {
  const book = openBook();
  await registered(book, reportOf());
  await registered(book, reportOf({ startsAt: '10:30', isOpen: true }));
  await registered(book, leaveOf('PERMISO', '2026-11-23', '2026-11-25'));
  await registered(book, reportOf({ from: '2026-11-19', startsAt: '09:00', endsAt: '09:00' }));
  await book.get('review.scope', { scope: 'all' });
  const { findings } = await book.get('review.tab', { tab: 'NOVEDADES' });
  expect(findings).toEqual([]);
});
