import type { ObservedCall } from '../../src/local/host/faults';
import { emptyState } from '../../src/local/host/host-state';
import { momentOf } from '../../src/local/host/moment';
import { settled } from '../support/faults';
import {
  activationRows,
  CAMILO,
  CAROLINA,
  LAURA,
  logOf,
  OVERDUE,
  openTeam,
  sentTo,
  spentQuota,
  type TeamOptions,
  TO_REPORT,
} from '../support/reminders-book';

/** The morning's mails on the real local host, by the handlers that Google would call. */

const ALL = [
  'carolina: Escalamientos de hoy, mar 24 nov, todo el equipo: 1 por reportar, 1 vencido',
  'laura: Escalamientos de hoy, mar 24 nov: 1 vencido',
  'camilo: Escalamientos de hoy, mar 24 nov: 1 por reportar',
];
const open = (options: TeamOptions = {}) => openTeam({ activated: CAROLINA, ...options });
const KEYS = ['coordinacion', LAURA, CAMILO].map((who) => `manana/2026-11-24/${who}`);
const spent = (recipients: number) => ({
  host: {
    state: {
      ...emptyState('libro-local'),
      mails: [spentQuota(CAROLINA, recipients, momentOf('2026-11-24T06:00') as number)],
    },
  },
});
/** Without what a full mailbox began with. */
const sent = (book: ReturnType<typeof open>) => sentTo(book.mails()).filter((line) => !line.startsWith('x0'));

test('one mail to the coordinator, one to each agent, from whoever activated; BITÁCORA knows each', async () => {
  const book = open();
  await book.runDue('runMorning', CAROLINA);
  expect(sentTo(book.mails())).toEqual(ALL);
  expect(new Set(book.mails().map(({ from, senderName }) => `${from} ${senderName}`))).toEqual(
    new Set([`${CAROLINA} Base de gestión`]),
  );
  expect(logOf(book)).toEqual(KEYS.map((key) => `CORREO ${key} ENVIADO`));
});

test('twice, by the daily and by the hourly run: nothing more', async () => {
  const book = open();
  await book.runDue('runMorning', CAROLINA);
  await book.runDue('runMorning', CAROLINA);
  await book.moveClock('2026-11-24T09:10');
  await book.runDue('runHourly', CAROLINA);
  expect(sentTo(book.mails())).toEqual(ALL);
});

test('both at once: nothing twice', async () => {
  const book = open({ today: '2026-11-24T08:00' });
  await Promise.all([book.runDue('runMorning', CAROLINA), book.runDue('runHourly', CAROLINA)]);
  expect(sentTo(book.mails()).sort()).toEqual([...ALL].sort());
});

test('skipped for three days: only what is due today, once', async () => {
  const book = open({ today: '2026-11-20T07:00' });
  await book.moveClock('2026-11-24T07:30');
  await book.runDue('runMorning', CAROLINA);
  expect(sentTo(book.mails())).toEqual(ALL);
});

test('again on the next business morning, until the case is settled', async () => {
  const book = open({ cases: [OVERDUE] });
  await book.runDue('runMorning', CAROLINA);
  await book.moveClock('2026-11-25T07:30');
  await book.runDue('runMorning', CAROLINA);
  expect(sentTo(book.mails()).slice(2)).toEqual([
    'carolina: Escalamientos de hoy, mié 25 nov, todo el equipo: 1 vencido',
    'laura: Escalamientos de hoy, mié 25 nov: 1 vencido',
  ]);
  await book.type('ESCALAMIENTOS', 'S2', '25/11/2026');
  await book.moveClock('2026-11-26T07:30');
  await book.runDue('runMorning', CAROLINA);
  expect(book.mails()).toHaveLength(4);
});

test('a run that midnight overtakes is of the day on which it began', async () => {
  const machine = Date.now();
  const clock = jest.spyOn(Date, 'now').mockReturnValue(machine - 57_500);
  const book = open({ today: '2026-11-24T23:59' });
  clock.mockRestore();
  // Its day and its rows are read; Google takes its time to answer how much quota is left.
  let asked = 0;
  const fault = ({ name }: ObservedCall) => {
    if (/quota/i.test(name) && ++asked === 1) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_600);
    return undefined;
  };
  await book.runDue('runMorning', CAROLINA, { fault });
  expect(sentTo(book.mails())).toEqual(ALL);
  expect(book.mails().map(({ sentAt }) => sentAt.slice(0, 10))).toEqual(ALL.map(() => '2026-11-25'));
  expect(logOf(book)).toEqual(KEYS.map((key) => `CORREO ${key} ENVIADO`));
});

test.each([
  ['a Sunday', '2026-11-22T07:10'],
  ['a holiday', '2026-12-08T07:10'],
])('%s: the run is known, and nobody is written to', async (_, today) => {
  const book = open({ today });
  await book.runDue('runMorning', CAROLINA);
  expect(book.mails()).toEqual([]);
  expect((await book.get('reminders.look', {})).lastMorning).toBe(
    `${today.slice(8, 10)}/${today.slice(5, 7)}/2026 07:10`,
  );
});

test('an absent agent’s cases go to the coordinator, named as such', async () => {
  const book = open({ absences: [['2026-11-24', 'Laura Pérez']] });
  await book.runDue('runMorning', CAROLINA);
  expect(sentTo(book.mails())).toEqual([ALL[0], ALL[2]]);
  expect(book.mails()[0]?.text).toMatch(
    /LAURA PÉREZ: QUEDA EN SUS MANOS\s+No se le escribió: hoy no está, según NOVEDADES\./,
  );
});

describe('nothing is sent', () => {
  test.each<[string, TeamOptions, string]>([
    [
      'in pause',
      {
        settings: [...activationRows(CAROLINA)].map((row, index) => (index === 0 ? [row[0] ?? '', 'No', ''] : row)),
        activated: undefined as never,
      },
      CAROLINA,
    ],
    [
      'in a copy of the spreadsheet',
      { settings: activationRows(CAROLINA, 'el-original'), activated: undefined as never },
      CAROLINA,
    ],
    ['by the runs of somebody who was relieved', {}, LAURA],
    ['where nothing is due', { cases: [{ ...OVERDUE, sentOn: '2026-11-23' }] }, CAROLINA],
    ['where nobody activated them', { activated: undefined as never }, CAROLINA],
  ])('%s', async (_, options, owner) => {
    const book = open(options);
    await book.runDue('runMorning', owner);
    await book.moveClock('2026-11-24T10:00');
    await book.runDue('runHourly', owner);
    expect(book.mails()).toEqual([]);
    expect(logOf(book)).toEqual([]);
  });
});

describe('quota', () => {
  test('what does not fit waits, the coordinator is told, and it leaves when there is quota again', async () => {
    const book = open(spent(98));
    await book.runDue('runMorning', CAROLINA);
    expect(sent(book)).toEqual(ALL.slice(0, 2));
    expect(book.mails()[1]?.text).toContain('- Camilo Rojas (camilo@example.com): 1 por reportar');
    const view = await book.get('reminders.look', {});
    expect(view.lastMorning).toBe('');
    expect(view.problems).toEqual([expect.stringContaining('(Camilo Rojas)')]);
    await book.runDue('runHourly', CAROLINA);
    expect(sent(book)).toHaveLength(2);

    // Google counts 24 hours from the first recipient; here the other account pays.
    await book.moveClock('2026-11-24T12:00');
    const relieved = await book.as(LAURA).get('reminders.activate', { takeOver: true });
    expect(relieved.owner).toBe(LAURA);
    await book.runDue('runHourly', LAURA);
    expect(sent(book)).toEqual(ALL);
    expect((await book.get('reminders.look', {})).problems).toEqual([]);
  });

  test('not even the coordinator’s: the panel says so, and so does opening the spreadsheet', async () => {
    const book = open(spent(100));
    await book.runDue('runMorning', CAROLINA);
    expect(sent(book)).toEqual([]);
    expect(logOf(book)).toEqual([]);
    const { problems } = await book.get('reminders.look', {});
    expect(problems).toEqual([expect.stringContaining('3 destinatarios (Coordinación, Laura Pérez, Camilo Rojas)')]);
    await book.host.run({ function: 'onOpen', trigger: { editedRange: null } });
    expect(book.events.filter(({ type }) => type === 'toast')).toEqual([
      expect.objectContaining({ title: 'Recordatorios', message: expect.stringContaining('cupo') }),
    ]);
  });
});

describe('a mail of which nobody knows', () => {
  /** The execution ends while Google sends Laura's. */
  async function killed(when: 'before' | 'after') {
    const book = open();
    let sends = 0;
    await settled(
      book.runDue('runMorning', CAROLINA, {
        fault: ({ name }) => (/sendMail/i.test(name) && ++sends === 2 ? { when, what: 'kill' } : undefined),
      }),
    );
    expect(sends).toBe(2);
    return book;
  }

  test.each(['before', 'after'] as const)(
    'ended %s it left: the next run sends the others and not that one',
    async (when) => {
      const book = await killed(when);
      await book.moveClock('2026-11-24T08:10');
      await book.runDue('runHourly', CAROLINA);
      const lefts = when === 'before' ? [ALL[0], ALL[2]] : ALL;
      expect(sentTo(book.mails()).sort()).toEqual([...lefts].sort());
      const { unsettled } = await book.get('reminders.look', {});
      expect(unsettled).toEqual([
        {
          key: KEYS[1],
          to: LAURA,
          from: CAROLINA,
          subject: 'Escalamientos de hoy, mar 24 nov: 1 vencido',
          when: '24/11/2026 06:30',
          about: 'Recordatorio del 24/11/2026',
          resendable: true,
          inCase: false,
        },
      ]);
    },
  );

  test('it did not leave: the next run sends it', async () => {
    const book = await killed('before');
    const { unsettled } = await book.get('reminders.settle', { key: KEYS[1] as string, left: false });
    expect(unsettled).toEqual([]);
    await book.moveClock('2026-11-24T08:10');
    await book.runDue('runHourly', CAROLINA);
    expect(sentTo(book.mails()).sort()).toEqual([...ALL].sort());
  });

  test('it did not leave, and the morning was complete but for it', async () => {
    const book = await killed('before');
    await book.moveClock('2026-11-24T08:10');
    await book.runDue('runHourly', CAROLINA);
    await book.get('reminders.settle', { key: KEYS[1] as string, left: false });
    await book.runDue('runHourly', CAROLINA);
    expect(sentTo(book.mails()).sort()).toEqual([...ALL].sort());
  });

  test('it left: it is marked and nothing is sent', async () => {
    const book = await killed('after');
    await book.get('reminders.settle', { key: KEYS[1] as string, left: true });
    await book.runDue('runMorning', CAROLINA);
    expect(sentTo(book.mails())).toEqual(ALL);
    expect(logOf(book)).toContain(`CORREO ${KEYS[1]} ENVIADO`);
  });

  test('of another day: it is only marked', async () => {
    const book = await killed('before');
    await book.moveClock('2026-11-25T06:00');
    expect((await book.get('reminders.look', {})).unsettled).toEqual([expect.objectContaining({ resendable: false })]);
    await book.get('reminders.settle', { key: KEYS[1] as string, left: false });
    await book.runDue('runMorning', CAROLINA);
    expect(sentTo(book.mails()).filter((line) => line.includes('mar 24 nov'))).toEqual([ALL[0]]);
  });

  test.each([
    ['twice', KEYS[1] as string, true, 'Alguien ya dijo'],
    ['of which BITÁCORA does not know', 'manana/2026-11-24/otra@example.com', false, 'ya no está en BITÁCORA'],
  ])('%s is refused', async (_, key, again, says) => {
    const book = await killed('before');
    if (again) await book.get('reminders.settle', { key, left: true });
    expect(await book.ask('reminders.settle', { key, left: true })).toEqual({
      ok: false,
      message: expect.stringContaining(says),
    });
  });

  test('of a case that waits for it is settled with the case; where its row is gone, here', async () => {
    const book = open({ cases: [{ ...OVERDUE, status: 'ENVIANDO' }] });
    await book.runDue('runMorning', CAROLINA);
    const detail = JSON.stringify({ escalamiento: '3', asunto: 'Tema 3', para: 'enlace@example.com', por: LAURA });
    await book.type('BITÁCORA', 'A4', [['24/11/2026 06:10', 'CORREO', 'escalamiento/abcdefgh', 'ENVIANDO', detail]]);
    const ask = () => book.ask('reminders.settle', { key: 'escalamiento/abcdefgh', left: true });
    expect((await book.get('reminders.look', {})).unsettled).toEqual([
      expect.objectContaining({ about: 'Escalamiento 3', from: LAURA, resendable: false, inCase: true }),
    ]);
    expect(await ask()).toEqual({ ok: false, message: expect.stringContaining('«Escalamientos»') });
    await book.type('ESCALAMIENTOS', 'A2', '33');
    expect((await ask()).ok).toBe(true);
    expect((await book.get('reminders.look', {})).unsettled).toEqual([]);
  });
});

describe('«Ver qué se enviaría»', () => {
  test('is what then leaves, to the letter', async () => {
    const book = open();
    const before = book.store.data;
    const { day, mails } = await book.get('reminders.preview', {});
    expect(day).toBe('2026-11-24');
    expect(mails.map(({ standing }) => standing)).toEqual(['fits', 'fits', 'fits']);
    expect(book.mails()).toEqual([]);
    expect(book.store.data.tabs.map(({ name }) => name)).toEqual(before.tabs.map(({ name }) => name));
    await book.runDue('runMorning', CAROLINA);
    const told = ({
      to,
      subject,
      text,
      html,
    }: {
      to: readonly string[];
      subject: string;
      text: string;
      html: string;
    }) => ({
      to,
      subject,
      text,
      html,
    });
    expect(book.mails().map(told)).toEqual(mails.map(told));
    expect((await book.get('reminders.preview', {})).mails.map(({ standing }) => standing)).toEqual([
      'sent',
      'sent',
      'sent',
    ]);
  });

  test('on a closed day, of the next business day', async () => {
    const book = open({ today: '2026-11-21T10:00', cases: [OVERDUE, TO_REPORT] });
    const { day, mails } = await book.get('reminders.preview', {});
    expect(day).toBe('2026-11-23');
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Escalamientos de hoy, lun 23 nov, todo el equipo: 1 vence hoy',
      'Escalamientos de hoy, lun 23 nov: 1 vence hoy',
    ]);
  });

  test('for anybody, though reminders are off', async () => {
    const { mails } = await openTeam({ user: LAURA }).get('reminders.preview', {});
    expect(mails).toHaveLength(3);
  });
});
