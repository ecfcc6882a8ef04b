import type { IncidentView } from '../../src/app/panel-api';
import { type Book, dateCell, textCell, timeCell } from '../support/book';
import { ESCALATION_HEADERS, overdueRow } from '../support/escalation-book';
import {
  CAMILO,
  CAROLINA,
  INCIDENT_HEADERS,
  incidentsOf,
  LAURA,
  leaveOf,
  newId,
  OUTAGE,
  openBook,
  registered,
  reportOf,
} from '../support/incident-book';
import { logOf } from '../support/reminders-book';

const open = reportOf({ isOpen: true, endsAt: '' });
const OPEN = OUTAGE.replace('10:15', '');

const shown = async (book: Book) =>
  (await book.get('incidents.look', {})).incidents.map(
    ({ agent, kind, day, hours }) => `${agent}: ${kind} ${day} ${hours}`,
  );
const first = async (book: Book): Promise<IncidentView> => {
  const [view] = (await book.get('incidents.look', {})).incidents;
  if (!view) throw new Error('No incident is shown');
  return view;
};

describe('what is shown', () => {
  const lines = [
    INCIDENT_HEADERS,
    [dateCell('2026-11-18'), 'Laura Pérez', 'ENERGÍA', timeCell(8), timeCell(9)],
    [dateCell('2026-11-18'), 'Laura Pérez', 'INTERNET', timeCell(15)],
    [dateCell('2026-11-20'), 'Pérez Laura', 'OTRO', timeCell(7), timeCell(7.5)],
    [dateCell('2026-11-24'), 'laura perez', 'PERMISO'],
    [dateCell('2026-11-20'), 'Camilo Rojas', 'INTERNET', timeCell(9)],
    ['ayer', 'Laura Pérez', 'INTERNET', timeCell(9)],
    [dateCell('2026-11-20'), 'Eva', 'INTERNET'],
  ];

  test('the person’s own: open ones, of today and to come; open ones first', async () => {
    const book = openBook({ incidents: lines });
    expect(await shown(book)).toEqual([
      'Laura Pérez: INTERNET 2026-11-18 desde las 15:00, sin terminar',
      'laura perez: PERMISO 2026-11-24 todo el día',
      'Pérez Laura: OTRO 2026-11-20 de 07:00 a 07:30',
    ]);
    expect(await book.get('incidents.look', {})).toMatchObject({
      today: '2026-11-20',
      now: 630,
      person: { name: 'Laura Pérez', leads: false },
      agents: ['Laura Pérez'],
      earliest: '2026-10-01',
      mail: { to: [CAROLINA], why: '' },
    });
  });

  test('everybody’s for who coordinates, and for whom it can be registered', async () => {
    const book = openBook({ incidents: lines, user: CAROLINA });
    expect(await shown(book)).toEqual([
      'Eva: INTERNET 2026-11-20 sin horas',
      'Camilo Rojas: INTERNET 2026-11-20 desde las 09:00, sin terminar',
      'Laura Pérez: INTERNET 2026-11-18 desde las 15:00, sin terminar',
      'laura perez: PERMISO 2026-11-24 todo el día',
      'Pérez Laura: OTRO 2026-11-20 de 07:00 a 07:30',
    ]);
    const { agents, incidents } = await book.get('incidents.look', {});
    expect(agents).toEqual(['Carolina Quintero', 'Laura Pérez', 'Camilo Rojas']);
    expect(incidents.map(({ endable }) => endable)).toEqual([false, true, true, false, false]);
  });

  test('a base without NOVEDADES, and a tab that cannot be read', async () => {
    expect(await shown(openBook({ incidents: null }))).toEqual([]);
    const { problems } = await openBook({ incidents: [['Día', 'Tipo']] }).get('incidents.look', {});
    expect(problems).toEqual([expect.stringContaining('Pestaña NOVEDADES: ')]);
  });

  test('the row in the sheet, wherever it was sorted to', async () => {
    const book = openBook({ incidents: lines });
    const { ref } = await first(book);
    await book.get('incidents.goTo', { ref });
    await book.type('NOVEDADES', 'C3', 'ENERGÍA');
    expect(await book.ask('incidents.goTo', { ref })).toMatchObject({
      ok: false,
      message: expect.stringContaining('cambió'),
    });
  });
});

describe('«Ya terminó»', () => {
  test('writes the hour as a time, and can be undone; no other mail leaves', async () => {
    const book = openBook();
    await registered(book, open);
    const { ref } = await first(book);
    const { problem, message, batch } = await book.get('incidents.end', { ref, endsAt: '10:15' });
    expect({ problem, message }).toEqual({ problem: '', message: 'INTERNET de Laura Pérez: de 08:30 a 10:15.' });
    expect(incidentsOf(book)).toEqual([OUTAGE]);
    expect(book.cell('NOVEDADES', 'E2')?.value).toBeCloseTo(10.25 / 24);
    expect(book.mails()).toHaveLength(1);
    expect(await book.get('fix.undo', { batch })).toMatchObject({ restored: 1, skipped: [] });
    expect(incidentsOf(book)).toEqual([OPEN]);
  });

  test('is undone where the column shows hours in another way', async () => {
    const book = openBook();
    await registered(book, open);
    const { batch } = await book.get('incidents.end', { ref: (await first(book)).ref, endsAt: '09:05' });
    const { rows } = book.store.tab(book.id('NOVEDADES'));
    Object.assign(rows[1]?.[4] ?? {}, { format: { numberFormat: 'h:mm' } });
    expect(book.text('NOVEDADES', 'E2')).toBe('9:05');
    expect(await book.get('fix.undo', { batch })).toMatchObject({ restored: 1, skipped: [] });
  });

  test('asked again after its answer was lost, it is done', async () => {
    const book = openBook();
    await registered(book, open);
    const { ref } = await first(book);
    await book.get('incidents.end', { ref, endsAt: '10:15' });
    expect(await book.get('incidents.end', { ref, endsAt: '10:15' })).toMatchObject({ problem: '', batch: null });
    expect(await book.ask('incidents.end', { ref, endsAt: '10:20' })).toMatchObject({ ok: false });
    expect(incidentsOf(book)).toEqual([OUTAGE]);
  });

  test.each([
    ['', 'Escriba la hora'],
    ['08:00', 'antes de empezar'],
    ['11:00', 'no han llegado'],
  ])('%j is refused where it is typed', async (endsAt, says) => {
    const book = openBook();
    await registered(book, open);
    const { problem } = await book.get('incidents.end', { ref: (await first(book)).ref, endsAt });
    expect(problem).toContain(says);
    expect(incidentsOf(book)).toEqual([OPEN]);
  });

  test('refused over another incident, where the row changed, and to another agent', async () => {
    const book = openBook({ today: '2026-11-23T08:00' });
    const friday = { from: '2026-11-20' };
    await registered(book, reportOf({ ...friday, kind: 'OTRO', startsAt: '16:00', endsAt: '16:30' }));
    await book.type('NOVEDADES', 'A3', [['20/11/2026', 'Laura Pérez', 'INTERNET', '15:00']]);
    const { ref } = await first(book);
    const { problem } = await book.get('incidents.end', { ref, endsAt: '16:10' });
    expect(problem).toContain('la fila 2 de NOVEDADES: OTRO de 16:00 a 16:30');
    book.as(CAMILO);
    expect(await book.ask('incidents.end', { ref, endsAt: '15:30' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('Es de Laura Pérez'),
    });
    book.as(CAROLINA);
    await book.type('NOVEDADES', 'F3', 'Operador');
    expect(await book.ask('incidents.end', { ref, endsAt: '15:30' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('cambió'),
    });
    await book.get('incidents.end', { ref: (await first(book)).ref, endsAt: '15:30' });
    expect(book.text('NOVEDADES', 'E3')).toBe('15:30');
  });

  test('a formula in Hora fin stays', async () => {
    const book = openBook();
    await registered(book, open);
    await book.type('NOVEDADES', 'E2', '=""');
    const answer = await book.ask('incidents.end', { ref: (await first(book)).ref, endsAt: '10:15' });
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('fórmula') });
  });
});

describe('«Deshacer»', () => {
  test('takes all rows out, says that the mail is gone, and leaves the rest', async () => {
    const book = openBook();
    await registered(book, reportOf());
    const leave = await registered(book, leaveOf('PERMISO', '2026-11-23', '2026-11-25'));
    expect(incidentsOf(book)).toHaveLength(4);
    const { message } = await book.get('incidents.undo', { id: leave.id });
    expect(message).toBe(
      'La novedad se quitó de NOVEDADES. El correo a carolina@example.com no se puede recoger: avísele que fue un error.',
    );
    expect(incidentsOf(book)).toEqual([OUTAGE]);
    expect(logOf(book).filter((line) => line.includes(leave.id))).toEqual([
      `NOVEDAD novedad/${leave.id} DESHECHA`,
      `CORREO novedad/${leave.id} ENVIADO`,
    ]);
    expect((await book.get('incidents.undo', { id: leave.id })).message).toBe('La novedad ya estaba deshecha.');
    // Registered anew it is another report, and its mail another mail.
    await registered(book, leaveOf('PERMISO', '2026-11-23', '2026-11-25'));
    expect(incidentsOf(book)).toHaveLength(4);
    expect(book.mails()).toHaveLength(3);
  });

  test('under the id of one that was undone nothing is registered', async () => {
    const book = openBook();
    const id = newId();
    await registered(book, reportOf(), id);
    await book.get('incidents.undo', { id });
    expect(await book.ask('incidents.register', { id, report: reportOf() })).toMatchObject({
      ok: false,
      message: expect.stringContaining('se deshizo'),
    });
    expect(incidentsOf(book)).toEqual([]);
  });

  test.each([
    ['a cell', 'F2', 'Otra cosa'],
    ['the hour', 'E2', '10:20'],
    ['a column of the team’s', 'H2', 'Aprobado'],
  ])('none where somebody changed %s', async (_, cell, value) => {
    const book = openBook();
    const { id } = await registered(book, reportOf());
    await book.type('NOVEDADES', cell, value);
    const before = incidentsOf(book);
    expect(await book.ask('incidents.undo', { id })).toMatchObject({
      ok: false,
      message: expect.stringContaining('No se deshizo nada'),
    });
    expect(incidentsOf(book)).toEqual(before);
  });

  test('of somebody else’s report, and of one that nobody made', async () => {
    const book = openBook();
    const { id } = await registered(book, reportOf());
    book.as(CAMILO);
    expect(await book.ask('incidents.undo', { id })).toMatchObject({
      ok: false,
      message: expect.stringContaining(LAURA),
    });
    expect(await book.ask('incidents.undo', { id: newId() })).toMatchObject({ ok: false });
    expect(incidentsOf(book)).toEqual([OUTAGE]);
  });

  test('a row that was typed by hand stays', async () => {
    const typed = [
      dateCell('2026-11-20'),
      'Laura Pérez',
      'INTERNET',
      timeCell(8.5),
      textCell('10:15'),
      'Se cayó el módem',
    ];
    const book = openBook({ incidents: [INCIDENT_HEADERS, typed] });
    const { id } = await registered(book, reportOf());
    expect(await book.ask('incidents.undo', { id })).toMatchObject({ ok: false });
    expect(incidentsOf(book)).toHaveLength(1);
  });
});

describe('beside the figure', () => {
  const HOURS = [
    ['turno.largo.inicio', '08:00', ''],
    ['turno.largo.fin', '18:00', ''],
  ];

  test('the minutes lost, and the goal as it was', async () => {
    const book = openBook({ settings: HOURS, today: '2026-11-20T17:00' });
    await registered(book, reportOf({ startsAt: '07:30', endsAt: '10:00' }));
    await registered(book, reportOf({ startsAt: '16:30', isOpen: true }));
    const { day } = await book.get('productivity.myDay', {});
    expect(day).toMatchObject({ goalManaged: 130, goalArchived: 70, lostMinutes: 120, lostOpen: true, proRated: null });
    expect(day.incidents.map(({ kind, startsAt, endsAt }) => [kind, startsAt, endsAt])).toEqual([
      ['INTERNET', 450, 600],
      ['INTERNET', 990, null],
    ]);
  });

  test('with metas.prorrateo a second figure', async () => {
    const book = openBook({ settings: [...HOURS, ['metas.prorrateo', 'Sí', '']] });
    await registered(book, reportOf({ startsAt: '08:00', endsAt: '10:00' }));
    const { day } = await book.get('productivity.myDay', {});
    expect(day).toMatchObject({ goalManaged: 130, goalArchived: 70, proRated: { managed: 104, archived: 56 } });
  });

  test('an absence of the whole day leaves no goal; a permission of an hour does', async () => {
    const book = openBook({ settings: HOURS });
    await registered(book, reportOf({ kind: 'PERMISO', startsAt: '14:00', endsAt: '15:00' }));
    expect((await book.get('productivity.myDay', {})).day).toMatchObject({ goalManaged: 130, lostMinutes: 60 });
    const away = openBook({ settings: HOURS });
    await registered(away, leaveOf('AUSENCIA', '2026-11-20'));
    expect((await away.get('productivity.myDay', {})).day).toMatchObject({
      goalManaged: null,
      goalArchived: null,
      noGoal: 'ausencia',
      met: null,
      lostMinutes: 0,
      lostOpen: false,
    });
  });
});

test.each([
  [
    'for an hour gets the morning’s mail all the same',
    reportOf({ kind: 'PERMISO', startsAt: '14:00', endsAt: '15:00' }),
    1,
  ],
  ['for the day gets none', leaveOf('PERMISO', '2026-11-20'), 0],
])('who is away %s', async (_, report, mails) => {
  const book = openBook({ more: [['ESCALAMIENTOS', [ESCALATION_HEADERS, overdueRow()]]] });
  await registered(book, report);
  const planned = await book.get('reminders.preview', {});
  expect(planned.mails.filter(({ to }) => to.includes(LAURA))).toHaveLength(mails);
});
