import { ExecutionError } from '../../src/local/host/execution';
import type { FaultHook } from '../../src/local/host/faults';
import { emptyState } from '../../src/local/host/host-state';
import { atEachPoint, injectionPoints, recordCalls, settled } from '../support/faults';
import {
  activationRows,
  CAMILO,
  CAROLINA,
  LAURA,
  logOf,
  OVERDUE,
  openTeam,
  sentTo,
  settingOf,
  type TeamOptions,
} from '../support/reminders-book';

/** Who switches reminders on and off, and what Google then runs. */

type Team = ReturnType<typeof openTeam>;
const scheduled = (book: Team) => book.host.clock().scheduled.map(({ function: name, user }) => `${name} ${user}`);
const ONCE = (owner: string) => [`runHourly ${owner}`, `runMorning ${owner}`];
const activate = (book: Team, takeOver = false) => book.get('reminders.activate', { takeOver });
const RULE = { kind: 'hourly', everyHours: 1 } as const;
/** Runs that somebody's mishap left. */
const installed = (...handlers: readonly (readonly [handler: string, owner: string])[]): Partial<TeamOptions> => ({
  host: {
    state: {
      ...emptyState('libro-local'),
      triggers: handlers.map(([handler, owner], id) => ({ id, handler, owner, rule: RULE, minute: 3, next: 0 })),
    },
  },
});

describe('«Activar recordatorios»', () => {
  test('installs each run once, says who and when, and the mails leave by themselves', async () => {
    const book = openTeam();
    const view = await activate(book);
    expect(view).toMatchObject({
      state: 'active',
      owner: CAROLINA,
      ownerIsMe: true,
      account: CAROLINA,
      activatedAt: '24/11/2026 06:30',
      hour: 7,
      stale: '',
      problems: [],
    });
    expect(scheduled(book).sort()).toEqual(ONCE(CAROLINA));
    expect(settingOf(book, 'recordatorios.activos')).toBe('Sí');
    expect(logOf(book)).toEqual(['RECORDATORIOS recordatorios/24/11/2026 06:30 ACTIVADOS']);
    await book.moveClock('2026-11-24T08:00');
    expect(sentTo(book.mails())).toHaveLength(3);
    const later = await book.get('reminders.look', {});
    expect(later.lastMorning).toMatch(/^24\/11\/2026 0[67]:\d\d$/);
    expect(later.lastHourly).toMatch(/^24\/11\/2026 0[67]:\d\d$/);
  });

  test('again: its own leftovers go first', async () => {
    const book = openTeam(installed(['runMorning', CAROLINA], ['runHourly', CAROLINA], ['runHourly', CAROLINA]));
    await activate(book);
    await activate(book);
    expect(scheduled(book).sort()).toEqual(ONCE(CAROLINA));
  });

  test('at the hour of CONFIGURACIÓN; another hour is told until they are activated again', async () => {
    const book = openTeam({ settings: [['recordatorios.hora', 9, '']] });
    expect((await activate(book)).hour).toBe(9);
    const daily = () =>
      book.host
        .clock()
        .scheduled.find(({ function: name }) => name === 'runMorning')
        ?.at.slice(11, 13);
    expect(daily()).toBe('09');
    await book.type('CONFIGURACIÓN', 'B2', 8);
    expect((await book.get('reminders.look', {})).problems).toEqual([
      expect.stringMatching(/dice 8.*a las 9\. Para cambiarla, carolina@example.com/),
    ]);
    expect((await activate(book)).problems).toEqual([]);
    expect(daily()).toBe('08');
  });

  test('by an agent, too; by nobody whom AGENTES does not know', async () => {
    expect((await activate(openTeam({ user: LAURA }))).owner).toBe(LAURA);
    for (const user of ['otra@example.com', '']) {
      const book = openTeam({ user });
      expect(await book.ask('reminders.activate', { takeOver: false })).toEqual({
        ok: false,
        message: expect.stringContaining(user === '' ? 'Google no dice' : 'otra@example.com no está en AGENTES'),
      });
      expect(scheduled(book)).toEqual([]);
      expect(settingOf(book, 'recordatorios.activos')).toBeUndefined();
    }
  });

  test('refused while they are somebody else’s; «Tomar el relevo» leaves the first one’s runs without effect', async () => {
    const book = openTeam();
    await activate(book);
    book.as(LAURA);
    const answer = await book.ask('reminders.activate', { takeOver: false });
    expect(answer).toEqual({ ok: false, message: expect.stringContaining(CAROLINA) });
    expect(scheduled(book).sort()).toEqual(ONCE(CAROLINA));
    expect((await activate(book, true)).owner).toBe(LAURA);
    expect(scheduled(book).sort()).toEqual([...ONCE(CAROLINA), ...ONCE(LAURA)].sort());
    await book.moveClock('2026-11-24T08:00');
    expect(new Set(book.mails().map(({ from }) => from))).toEqual(new Set([LAURA]));
    expect(book.mails()).toHaveLength(3);
  });

  test('two people at once: one of them, and the other is told', async () => {
    const book = openTeam();
    const asked = [CAROLINA, LAURA].map((user) => book.as(user).ask('reminders.activate', { takeOver: false }));
    const answers = await Promise.all(asked);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const owner = settingOf(book, 'recordatorios.cuenta') as string;
    expect(scheduled(book).sort()).toEqual(ONCE(owner));
  });

  test('in a copy: the original’s rows are overwritten, and nothing runs before', async () => {
    const book = openTeam({ settings: activationRows(LAURA, 'el-original') });
    expect(await book.get('reminders.look', {})).toMatchObject({ state: 'copied', owner: LAURA, stale: '' });
    expect(await activate(book)).toMatchObject({ state: 'active', owner: CAROLINA });
    expect(settingOf(book, 'recordatorios.hoja')).toBe('libro-local');
    expect(settingOf(book, 'recordatorios.activos')).toBe('Sí');
  });

  test('without CONFIGURACIÓN it is made; with other headers nothing is switched', async () => {
    const bare = openTeam();
    await bare.store.apply({
      kind: 'cells',
      tab: bare.id('CONFIGURACIÓN'),
      row: 0,
      column: 0,
      cells: [[null, null, null]] as never,
    });
    expect((await activate(bare)).state).toBe('active');
    const odd = openTeam();
    await odd.type('CONFIGURACIÓN', 'A1', [['Nombre', 'Dato']]);
    expect(await odd.ask('reminders.activate', { takeOver: false })).toEqual({
      ok: false,
      message: expect.stringContaining('CONFIGURACIÓN'),
    });
    expect(scheduled(odd)).toEqual([]);
  });

  test('stopped at any change, activating again leaves each run once', async () => {
    const run = (book: Team, fault?: FaultHook) =>
      book.ask('reminders.activate', { takeOver: false }, fault === undefined ? {} : { fault });
    const calls = await recordCalls((fault) => run(openTeam(), fault));
    const points = injectionPoints(calls).filter(
      ({ call: { name }, fault }) => fault.what === 'kill' && !/^(?:cache|flush|lock|unlock|writeFormat)/.test(name),
    );
    const count = await atEachPoint(points, async (fault) => {
      const book = openTeam(installed(['runHourly', CAROLINA]));
      expect(await settled(run(book, fault))).toBeInstanceOf(ExecutionError);
      await activate(book);
      expect(scheduled(book).sort()).toEqual(ONCE(CAROLINA));
      expect(settingOf(book, 'recordatorios.activos')).toBe('Sí');
      expect(settingOf(book, 'recordatorios.cuenta')).toBe(CAROLINA);
    });
    expect(count).toBeGreaterThan(8);
  }, 20_000);
});

describe('«Pausar» and «Reanudar»', () => {
  test('by anybody of AGENTES; the runs stay', async () => {
    const book = openTeam();
    await activate(book);
    book.as(CAMILO);
    expect(await book.get('reminders.pause', { paused: true })).toMatchObject({ state: 'paused', owner: CAROLINA });
    expect(scheduled(book)).toHaveLength(2);
    await book.moveClock('2026-11-24T12:00');
    expect(book.mails()).toEqual([]);
    const resumed = await book.get('reminders.pause', { paused: false });
    expect(resumed).toMatchObject({ state: 'active', stale: '' });
    await book.moveClock('2026-11-24T13:30');
    expect(book.mails()).toHaveLength(3);
    expect(
      logOf(book)
        .filter((line) => line.startsWith('RECORDATORIOS'))
        .map((line) => line.split(' ').pop()),
    ).toEqual(['ACTIVADOS', 'PAUSADOS', 'REANUDADOS']);
  });

  test('twice changes nothing', async () => {
    const book = openTeam({ activated: CAROLINA });
    await book.get('reminders.pause', { paused: true });
    await book.get('reminders.pause', { paused: true });
    expect(logOf(book)).toHaveLength(1);
  });

  test.each<[string, TeamOptions, string]>([
    ['where nobody activated them', {}, 'no están activados'],
    ['in a copy', { settings: activationRows(CAROLINA, 'el-original') }, 'no están activados'],
    ['by a stranger', { activated: CAROLINA, user: 'otra@example.com' }, 'no está en AGENTES'],
  ])('refused %s', async (_, options, says) => {
    const book = openTeam(options);
    expect(await book.ask('reminders.pause', { paused: true })).toEqual({
      ok: false,
      message: expect.stringContaining(says),
    });
  });
});

describe('«Desactivar»', () => {
  test('by who activated them: no flag, no runs, nothing late', async () => {
    const book = openTeam();
    await activate(book);
    expect(await book.get('reminders.deactivate', {})).toMatchObject({
      state: 'off',
      owner: '',
      lastHourly: '',
      stale: '',
    });
    expect(scheduled(book)).toEqual([]);
    expect(settingOf(book, 'recordatorios.activos')).toBe('No');
    expect(logOf(book).pop()).toMatch(/DESACTIVADOS$/);
    expect(book.properties()).toEqual({});
  });

  test('refused for others, whose own leftovers go', async () => {
    const book = openTeam({
      activated: CAROLINA,
      user: LAURA,
      ...installed(['runHourly', LAURA], ['runHourly', CAROLINA]),
    });
    expect(await book.ask('reminders.deactivate', {})).toEqual({
      ok: false,
      message: expect.stringContaining(CAROLINA),
    });
    expect(scheduled(book)).toEqual([`runHourly ${CAROLINA}`]);
    expect(settingOf(book, 'recordatorios.activos')).toBe('Sí');
  });

  test('leftovers go where they are off, too', async () => {
    const book = openTeam(installed(['runHourly', CAROLINA]));
    await book.get('reminders.deactivate', {});
    expect(scheduled(book)).toEqual([]);
  });
});

describe('what is late', () => {
  const toasts = (book: Team) => book.events.flatMap((event) => (event.type === 'toast' ? [event.message] : []));
  const open = (book: Team) => book.host.run({ function: 'onOpen', trigger: { editedRange: null } });

  test('runs that Google removed are told to their owner', async () => {
    const book = openTeam({ activated: CAROLINA });
    expect((await book.get('reminders.look', {})).stale).toContain('ya no están en Google');
    expect((await book.as(LAURA).get('reminders.look', {})).stale).toBe('');
    expect((await activate(book.as(CAROLINA))).stale).toBe('');
  });

  test('hourly runs that do not come are told in the panel and on opening', async () => {
    const book = openTeam({ activated: CAROLINA });
    await book.runDue('runHourly', CAROLINA);
    await book.moveClock('2026-11-24T09:00');
    await open(book);
    expect(toasts(book)).toEqual([]);
    await book.moveClock('2026-11-24T11:00');
    await open(book.as(LAURA));
    expect(toasts(book)).toEqual([
      'Los recordatorios no corren desde 24/11/2026 06:30. Abra «Recordatorios…» en el menú Base de gestión.',
    ]);
    expect((await book.get('reminders.look', {})).stale).toMatch(/06:30\. Pida a carolina@example.com/);
  });

  test.each<[string, (book: Team) => Promise<unknown>]>([
    ['in pause', (book) => book.get('reminders.pause', { paused: true })],
    ['after CONFIGURACIÓN was emptied by hand', (book) => book.type('CONFIGURACIÓN', 'B2', 'No')],
    ['of another spreadsheet', (book) => book.type('CONFIGURACIÓN', 'B3', 'otra')],
  ])('nobody is told on opening %s', async (_, change) => {
    const book = openTeam({ activated: CAROLINA });
    await book.runDue('runHourly', CAROLINA);
    await change(book);
    await book.moveClock('2026-11-25T12:00');
    await open(book);
    expect(toasts(book)).toEqual([]);
  });

  test('a mail that nobody knows of is told on opening', async () => {
    const book = openTeam({ activated: CAROLINA, cases: [OVERDUE] });
    const fault = ({ name }: { name: string }) =>
      /sendMail/i.test(name) ? ({ when: 'before', what: 'error' } as const) : undefined;
    await book.runDue('runMorning', CAROLINA, { fault });
    await open(book);
    expect(toasts(book)).toEqual([expect.stringContaining('2 correos de los que no se sabe')]);
    for (const { key } of (await book.get('reminders.look', {})).unsettled)
      await book.get('reminders.settle', { key, left: true });
    await open(book);
    expect(toasts(book)).toHaveLength(1);
  });

  test('opening costs one reading of a note, and where there is something to tell three readings', async () => {
    const never = (await open(openTeam())).calls;
    expect(never).toMatchObject({ properties: 1, read: 0, write: 0, lock: 0, mail: 0, schedule: 0 });
    const book = openTeam({ activated: CAROLINA });
    await book.runDue('runHourly', CAROLINA);
    expect((await open(book)).calls).toMatchObject({ properties: 1, read: 0, lock: 0, mail: 0, schedule: 0 });
    await book.moveClock('2026-11-25T12:00');
    const late = (await open(book)).calls;
    expect(late).toMatchObject({ properties: 1, write: 0, lock: 0, mail: 0, schedule: 0 });
    expect(late.read).toBeLessThanOrEqual(2);
  });

  test('whatever fails, the menu is there', async () => {
    const book = openTeam({ activated: CAROLINA });
    await book.runDue('runHourly', CAROLINA);
    await book.moveClock('2026-11-25T12:00');
    const calls = await recordCalls((fault) =>
      book.host.run({ function: 'onOpen', trigger: { editedRange: null }, fault }),
    );
    const afterMenu = calls.slice(calls.findIndex(({ name }) => /menu/i.test(name)) + 1);
    expect(afterMenu.length).toBeGreaterThan(2);
    for (const { index } of afterMenu) {
      const fault = (call: { index: number }) =>
        call.index === index ? ({ when: 'before', what: 'error' } as const) : undefined;
      const { log } = await book.host.run({ function: 'onOpen', trigger: { editedRange: null }, fault });
      expect(log.join('\n')).toContain('warnIfStale');
    }
  });
});
