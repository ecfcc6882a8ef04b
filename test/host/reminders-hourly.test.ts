import type { ObservedCall } from '../../src/local/host/faults';
import { emptyState } from '../../src/local/host/host-state';
import { type Book, HEADERS, rowInOrder, tabOf } from '../support/book';
import { CAROLINA, LAURA, OVERDUE, openTeam, sentTo, type TeamOptions } from '../support/reminders-book';

/** The hourly run: what a missed morning left, then what onEdit missed. */

const open = (options: TeamOptions = {}) => openTeam({ activated: CAROLINA, today: '2026-11-24T10:05', ...options });
const hourly = (book: Book) => book.runDue('runHourly', CAROLINA);
/** When each tab's review last began. */
const begun = (book: Book): Record<string, number> => JSON.parse(book.properties()['recordatorios.pestanas'] ?? '{}');

describe('the mails of a missed morning', () => {
  test.each<[string, string, TeamOptions, number]>([
    ['before the hour', '2026-11-24T06:59', {}, 0],
    ['from the hour on', '2026-11-24T07:00', {}, 3],
    ['before the hour of CONFIGURACIÓN', '2026-11-24T08:30', { settings: [['recordatorios.hora', 9, '']] }, 0],
    ['until 18:00', '2026-11-24T17:59', {}, 3],
    ['not after it', '2026-11-24T18:00', {}, 0],
    [
      'in the evening, where the hour is one of it',
      '2026-11-24T20:10',
      { settings: [['recordatorios.hora', 20, '']] },
      3,
    ],
    ['not on a holiday', '2026-12-08T10:00', {}, 0],
  ])('%s', async (_, today, options, count) => {
    const book = open({ today, ...options });
    await hourly(book);
    expect(book.mails()).toHaveLength(count);
  });

  test('a morning that was complete is not looked at again: a case of noon waits for tomorrow', async () => {
    const book = open({ cases: [] });
    await book.runDue('runMorning', CAROLINA);
    await book.type('ESCALAMIENTOS', 'A2', [['9', '09/11/2026', 'Laura Pérez', '', 'Tarde']]);
    await hourly(book);
    expect(book.mails()).toEqual([]);
    await book.moveClock('2026-11-25T07:30');
    await hourly(book);
    expect(sentTo(book.mails())).toHaveLength(2);
  });

  test('what keeps the mails from being prepared is told, and the tabs are reviewed all the same', async () => {
    const book = open();
    await book.type('ESCALAMIENTOS', 'B1', 'Otra cosa');
    await hourly(book);
    const { problems, lastMorning, lastHourly } = await book.get('reminders.look', {});
    expect(problems).toEqual([expect.stringContaining('falta la columna Fecha envío')]);
    expect(lastMorning).toBe('');
    expect(lastHourly).toBe('24/11/2026 10:05');
    expect(begun(book).LAURA).toBeGreaterThan(0);
  });

  test('an error of Google in between is told, logged, and the tabs are reviewed all the same', async () => {
    const book = open();
    const fault = ({ name }: { name: string }) =>
      name === 'mailQuota' ? ({ when: 'before', what: 'error' } as const) : undefined;
    await book.runDue('runHourly', CAROLINA, { fault });
    const [run] = book.host.executions();
    expect(run?.log.join('\n')).toContain('Morning mails');
    expect((await book.get('reminders.look', {})).problems).toEqual([
      expect.stringContaining('Los recordatorios de hoy no se pudieron preparar'),
      expect.stringContaining('Los correos de cifras no se pudieron preparar'),
    ]);
    expect(begun(book).LAURA).toBeGreaterThan(0);
    await hourly(book);
    expect(book.mails()).toHaveLength(3);
    expect((await book.get('reminders.look', {})).problems).toEqual([]);
  });

  test('what is mended during the day is found: the coordinator’s address', async () => {
    const book = open({ absences: [['2026-11-24', 'Laura Pérez']] });
    await book.type('AGENTES', 'D4', 'FORMADOR');
    await hourly(book);
    expect(sentTo(book.mails()).map((line) => line.split(':')[0])).toEqual(['camilo']);
    const before = await book.get('reminders.look', {});
    expect(before.problems).toEqual([
      expect.stringContaining('contactos.coordinacion'),
      expect.stringContaining('A nadie se avisó de los casos de Laura Pérez (1 vencido)'),
    ]);
    await book.type('AGENTES', 'D4', 'COORDINADOR');
    await book.moveClock('2026-11-24T11:05');
    await hourly(book);
    expect(sentTo(book.mails()).map((line) => line.split(':')[0])).toEqual(['camilo', 'carolina']);
    expect((await book.get('reminders.look', {})).problems).toEqual([]);
  });

  test('of a mail that was settled with its case nobody is told any more', async () => {
    const book = open({ cases: [{ ...OVERDUE, status: 'ENVIANDO' }] });
    await book.type('ESCALAMIENTOS', 'C2', 'Carolina Quintero');
    await hourly(book);
    const detail = JSON.stringify({ escalamiento: '3', asunto: 'Tema 3', para: 'enlace@example.com', por: LAURA });
    await book.type('BITÁCORA', 'A3', [['24/11/2026 06:10', 'CORREO', 'escalamiento/abcdefgh', 'ENVIANDO', detail]]);
    await book.moveClock('2026-11-25T07:05');
    await hourly(book);
    const told = () => JSON.parse(book.properties().recordatorios as string).unsettled;
    expect(told()).toBe(1);
    await book.type('ESCALAMIENTOS', 'T2', 'Enviado');
    await book.moveClock('2026-11-25T08:05');
    await hourly(book);
    expect(told()).toBe(0);
  });
});

describe('what onEdit missed', () => {
  const wrong = () => rowInOrder({ Código: 'Archivad' });
  const review = (book: Book, tab: string) => book.text(tab, 'K2');

  test('is in Revisión after the run', async () => {
    const book = open();
    await book.store.apply({
      kind: 'cells',
      tab: book.id('LAURA'),
      row: 1,
      column: 0,
      cells: [wrong().map((given) => (typeof given === 'object' ? given : { value: given }))],
    });
    await hourly(book);
    expect(review(book, 'LAURA')).toContain('[archived-code');
  });

  test('every tab that is reviewed, and no other; of tabs that are gone nothing is kept', async () => {
    const more = [tabOf('CAMILO', [[...HEADERS], wrong()]), tabOf('NOTAS', [['Idea'], ['x']])];
    const book = open({ more });
    await book.store.apply({
      kind: 'cells',
      tab: book.id('AGENTES'),
      row: 2,
      column: 2,
      cells: [[{ value: 'CAMILO' }]],
    });
    await hourly(book);
    expect(Object.keys(begun(book)).sort()).toEqual(['AGENTES', 'CAMILO', 'ESCALAMIENTOS', 'LAURA', 'NOVEDADES']);
    expect(review(book, 'CAMILO')).toContain('[archived-code');
    await book.store.apply({ kind: 'deleteTab', tab: book.id('CAMILO') } as never);
    await hourly(book);
    expect(Object.keys(begun(book))).not.toContain('CAMILO');
  });

  test('the one reviewed longest ago comes first, and one that never was before all', async () => {
    const minute = Date.parse('2026-11-24T00:00:00Z') / 60_000;
    const times = { LAURA: minute + 9, ESCALAMIENTOS: minute + 3, AGENTES: minute + 6 };
    const state = emptyState('libro-local');
    const properties = { document: { 'recordatorios.pestanas': JSON.stringify(times) }, users: {} };
    const book = open({ host: { state: { ...state, properties } } });
    const order: string[] = [];
    const fault = ({ name, arguments: [, key, value] }: ObservedCall) => {
      if (name === 'propertySet' && key === 'recordatorios.pestanas') {
        const known = JSON.parse(String(value)) as Record<string, number>;
        order.push(...Object.keys(known).filter((tab) => known[tab] !== times[tab as 'LAURA'] && !order.includes(tab)));
      }
      return undefined;
    };
    await book.runDue('runHourly', CAROLINA, { fault });
    expect(order).toEqual(['NOVEDADES', 'ESCALAMIENTOS', 'AGENTES', 'LAURA']);
  });

  test('a tab that throws is logged and keeps no other from its turn', async () => {
    const book = open();
    const escalations = book.id('ESCALAMIENTOS');
    let reads = 0;
    const fault = ({ name, arguments: [tab] }: { name: string; arguments: readonly unknown[] }) =>
      name === 'readValues' && tab === escalations && ++reads > 1
        ? ({ when: 'before', what: 'error' } as const)
        : undefined;
    await book.runDue('runHourly', CAROLINA, { fault });
    const [run] = book.host.executions();
    expect(run?.error).toBeNull();
    expect(run?.log.join('\n')).toContain('Tab ESCALAMIENTOS');
    expect(Object.keys(begun(book)).sort()).toEqual(['AGENTES', 'ESCALAMIENTOS', 'LAURA', 'NOVEDADES']);
  });

  test('a tab with which Google ends the execution goes to the end of the queue', async () => {
    const book = open();
    await hourly(book);
    await book.moveClock('2026-11-24T11:05');
    const laura = book.id('LAURA');
    const kill = ({ name, arguments: [tab] }: { name: string; arguments: readonly unknown[] }) =>
      name === 'readValues' && tab === laura ? ({ when: 'before', what: 'kill' } as const) : undefined;
    await expect(book.runDue('runHourly', CAROLINA, { fault: kill })).rejects.toThrow();
    const after = begun(book);
    expect(newest(after)).toBe('LAURA');
    expect((await book.get('reminders.look', {})).lastHourly).toBe('24/11/2026 11:05');
  });

  test('at night each tab once', async () => {
    const book = open({ today: '2026-11-24T22:10' });
    await hourly(book);
    const first = begun(book);
    await book.moveClock('2026-11-25T01:10');
    await hourly(book);
    expect(begun(book)).toEqual(first);
    await book.moveClock('2026-11-25T05:10');
    await hourly(book);
    expect(begun(book)).not.toEqual(first);
  });

  test('lines of the rules over all agents stay until somebody reviews the whole base', async () => {
    const twin = rowInOrder();
    const book = open({ more: [tabOf('CAMILO', [[...HEADERS], twin])] });
    await book.type('AGENTES', 'C3', 'CAMILO');
    await book.store.apply({
      kind: 'cells',
      tab: book.id('LAURA'),
      row: 1,
      column: 0,
      cells: [twin.map((given) => (typeof given === 'object' ? given : { value: given }))],
    });
    const { tabs } = await book.get('review.scope', { scope: 'all' });
    for (const tab of tabs) await book.get('review.tab', { tab });
    await book.get('review.team', { tabs: [...tabs] });
    const told = review(book, 'LAURA');
    expect(told).toContain('[duplicate-case');
    await hourly(book);
    expect(review(book, 'LAURA')).toBe(told);
    await book.as(LAURA).get('review.tab', { tab: 'LAURA' });
    expect(review(book, 'LAURA')).toBe(told);
  });
});

/** The tab that began last; of several in one minute the one that was written last. */
function newest(times: Readonly<Record<string, number>>): string {
  const entries = Object.entries(times);
  const latest = Math.max(...entries.map(([, time]) => time));
  return entries.filter(([, time]) => time === latest).pop()?.[0] ?? '';
}
