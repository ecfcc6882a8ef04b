import type { ObservedCall } from '../../src/local/host/faults';
import { emptyState } from '../../src/local/host/host-state';
import { momentOf } from '../../src/local/host/moment';
import type { Book } from '../support/book';
import { dateCell, rowInOrder } from '../support/book';
import { recordCalls, settled } from '../support/faults';
import { type FigureTeam, openFigureTeam } from '../support/figures-book';
import { CAMILO, CAROLINA, LAURA, logOf, sentTo, spentQuota } from '../support/reminders-book';

/** The mails of the day's and the week's figures on the real local host, by the handlers that Google would call. */
jest.setTimeout(60_000);

const FRIDAY = [
  'carolina: Cifras del vie 20 nov, todo el equipo: 1 de 2 metas cumplidas, 1 sin dato',
  'laura: Cifras del vie 20 nov: 3 de 3 gestiones (Laura Pérez)',
  'camilo: Cifras del vie 20 nov: 1 de 2 gestiones (Camilo Rojas)',
];
const WEEK = [
  'carolina: Cifras de la semana del 16 al 22 nov, todo el equipo: 1 de 9 metas cumplidas',
  'laura: Cifras de la semana del 16 al 22 nov: 1 de 4 metas cumplidas (Laura Pérez)',
  'camilo: Cifras de la semana del 16 al 22 nov: 0 de 5 metas cumplidas (Camilo Rojas)',
];
const PEOPLE = ['coordinacion', LAURA, CAMILO];
const KEYS = PEOPLE.map((who) => `cierre/2026-11-20/${who}`);
const closing = (day: string) => PEOPLE.map((who) => `CORREO cierre/${day}/${who} ENVIADO`);
const week = (name: string) => PEOPLE.map((who) => `CORREO semana/${name}/${who} ENVIADO`);

const hourly = (book: Book) => book.runDue('runHourly', CAROLINA);
/** The mails of BITÁCORA: what stands there besides is of the switches. */
const mailsOf = (book: Book) => logOf(book).filter((line) => line.startsWith('CORREO'));
/** Without what a full mailbox began with. */
const sent = (book: Book) => sentTo(book.mails()).filter((line) => !line.startsWith('x0'));

describe('a closing', () => {
  test('one mail to the coordinator, one to each agent, with the figures of their tabs', async () => {
    const book = openFigureTeam({ rows: [rowInOrder({ Fecha: '20-nov' })] });
    await hourly(book);
    expect(sent(book)).toEqual(FRIDAY);
    expect(mailsOf(book)).toEqual(closing('2026-11-20'));
    const [team, laura, camilo] = book.mails();
    expect(laura?.text).toContain(
      '- Gestiones: Base 3; Inconcert 0; Meta 3\n- Archivados: Base 2; Inconcert 0; Meta 2',
    );
    expect(camilo?.text).toContain('- Gestiones: Base 1; Inconcert sin dato; Meta 2');
    expect(team?.text).toMatch(/POR ATENDER\n\n- LAURA: sin una Fecha que se pueda leer no se cuenta 1 fila/);
    expect((await book.get('reminders.look', {})).lastClosing).toBe('20/11/2026');
  });

  test('once, whatever runs come after it; a run that has nothing to send reads no agent’s tab', async () => {
    const book = openFigureTeam({ settings: [['recordatorios.cierre', 22, '']], today: '2026-11-20T22:05' });
    await hourly(book);
    expect(sent(book)).toEqual(FRIDAY);
    await book.moveClock('2026-11-20T23:05');
    const calls = await recordCalls((fault) => book.runDue('runHourly', CAROLINA, { fault }));
    const tabs = [book.id('LAURA'), book.id('CAMILO')];
    expect(calls.filter(({ name, arguments: [tab] }) => /^read/.test(name) && tabs.includes(tab as number))).toEqual(
      [],
    );
    expect(sent(book)).toEqual(FRIDAY);
  });

  test('two runs at once: nothing twice', async () => {
    const book = openFigureTeam();
    await Promise.all([hourly(book), hourly(book), book.runDue('runMorning', CAROLINA)]);
    expect(sent(book).sort()).toEqual([...FRIDAY].sort());
    expect(mailsOf(book).sort()).toEqual(closing('2026-11-20').sort());
  });

  test.each<[string, FigureTeam, string[]]>([
    ['before the hour: of the day before, which was missed', { today: '2026-11-20T17:55' }, closing('2026-11-19')],
    ['activated today, before the hour: nothing', { today: '2026-11-20T17:55', activated: '20/11/2026 12:00' }, []],
    ['activated today, in the hour', { activated: '20/11/2026 12:00' }, closing('2026-11-20')],
    ['on a closed day: nothing', { today: '2026-11-21T19:00' }, []],
    ['switched off', { settings: [['recordatorios.productividad', 'No', '']] }, []],
    [
      'an hour of its own',
      { settings: [['recordatorios.cierre', 17, '']], today: '2026-11-20T17:05' },
      closing('2026-11-20'),
    ],
    ['never activated', { activated: null }, []],
    [
      'not to who is away all day',
      { incidents: [[dateCell('2026-11-20'), 'Camilo Rojas', 'AUSENCIA']] },
      closing('2026-11-20').filter((line) => !line.includes('camilo')),
    ],
  ])('%s', async (_, options, expected) => {
    const book = openFigureTeam(options);
    await hourly(book);
    expect(mailsOf(book)).toEqual(expected);
  });

  test('missed on Friday: by Monday’s first run, with the week; skipped for three days, only the last', async () => {
    const book = openFigureTeam({ today: '2026-11-23T07:05' });
    await hourly(book);
    expect(sent(book)).toEqual([...FRIDAY, ...WEEK]);
    await book.moveClock('2026-11-27T10:05');
    await hourly(book);
    expect(mailsOf(book).slice(6)).toEqual(closing('2026-11-26'));
  });

  test('a clock that was put back sends nothing twice', async () => {
    const book = openFigureTeam();
    await hourly(book);
    await book.moveClock('2026-11-20T12:00');
    await hourly(book);
    expect(mailsOf(book)).toEqual([...closing('2026-11-20'), ...closing('2026-11-19')]);
    await book.moveClock('2026-11-20T20:05');
    await hourly(book);
    expect(mailsOf(book)).toHaveLength(6);
  });

  test('in pause nothing, and after it nothing of the days before', async () => {
    const book = openFigureTeam();
    await book.get('reminders.pause', { paused: true });
    await hourly(book);
    expect(mailsOf(book)).toEqual([]);
    await book.moveClock('2026-11-24T10:05');
    await book.get('reminders.pause', { paused: false });
    await hourly(book);
    expect(mailsOf(book)).toEqual([]);
    await book.moveClock('2026-11-24T18:05');
    await hourly(book);
    expect(mailsOf(book)).toEqual(closing('2026-11-24'));
  });
});

describe('a week', () => {
  test('with the first morning after it, and not again by the hourly run', async () => {
    const book = openFigureTeam({ today: '2026-11-23T07:20', activated: '23/11/2026 06:00' });
    await book.runDue('runMorning', CAROLINA);
    expect(sent(book)).toEqual(WEEK);
    await book.moveClock('2026-11-23T08:05');
    await hourly(book);
    expect(mailsOf(book)).toEqual(week('2026-W47'));
    expect(book.mails()[1]?.text).toContain(
      '- vie 20 nov: Gestiones 3; Archivados 2; Inconcert 0 + 0; Meta 3 + 2; Resultado Cumplida',
    );
  });

  test('on the Tuesday after a holiday', async () => {
    const book = openFigureTeam({ today: '2026-11-16T08:05', activated: '15/11/2026 06:00' });
    await hourly(book);
    expect(mailsOf(book)).toEqual([]);
    await book.moveClock('2026-11-17T08:05');
    await hourly(book);
    expect(mailsOf(book)).toEqual(week('2026-W46'));
  });

  test('missed on its day: not later', async () => {
    const book = openFigureTeam({ today: '2026-11-24T08:05', activated: '24/11/2026 06:00' });
    await hourly(book);
    expect(mailsOf(book)).toEqual([]);
  });
});

test('activated at noon from the panel, over an evening and a weekend, by Google’s clock', async () => {
  const book = openFigureTeam({ today: '2026-11-20T12:10', activated: null });
  await book.get('reminders.activate', { takeOver: false });
  await book.moveClock('2026-11-23T19:30');
  expect(mailsOf(book)).toEqual([...closing('2026-11-20'), ...week('2026-W47'), ...closing('2026-11-23')]);
  const moments = book.mails().map(({ sentAt }) => sentAt.slice(0, 13));
  expect(moments.slice(0, 3)).toEqual(Array.from({ length: 3 }, () => expect.stringMatching(/^2026-11-20T18/)));
});

test('quota: what does not fit waits, the coordinator is told, and it leaves when there is quota again', async () => {
  const mails = [spentQuota(CAROLINA, 98, momentOf('2026-11-20T17:00') as number)];
  const book = openFigureTeam({ host: { state: { ...emptyState('libro-local'), mails } } });
  await hourly(book);
  expect(sent(book)).toEqual(FRIDAY.slice(0, 2));
  expect(book.mails()[1]?.text).toContain('- Camilo Rojas (camilo@example.com)');
  expect((await book.get('reminders.look', {})).problems).toEqual([expect.stringContaining('(Camilo Rojas)')]);
  await book.moveClock('2026-11-23T09:05');
  await hourly(book);
  expect(sent(book)).toEqual([...FRIDAY, ...WEEK]);
  expect((await book.get('reminders.look', {})).problems).toEqual([]);
});

test('an error of Google in between is told and logged, the tabs are reviewed, and the next run sends', async () => {
  const book = openFigureTeam();
  const fault = ({ name }: ObservedCall) =>
    name === 'mailQuota' ? ({ when: 'before', what: 'error' } as const) : undefined;
  await book.get('reminders.pause', { paused: true });
  await book.get('reminders.pause', { paused: false });
  await book.runDue('runHourly', CAROLINA, { fault });
  expect((await book.get('reminders.look', {})).problems).toEqual([expect.stringContaining('correos de cifras')]);
  expect(JSON.parse(book.properties()['recordatorios.pestanas'] ?? '{}').LAURA).toBeGreaterThan(0);
  await hourly(book);
  expect(sent(book)).toEqual(FRIDAY);
  expect((await book.get('reminders.look', {})).problems).toEqual([]);
});

describe('a mail of which nobody knows', () => {
  /** The execution ends while Google sends Laura's. */
  async function killed(when: 'before' | 'after') {
    const book = openFigureTeam();
    let sends = 0;
    await settled(
      book.runDue('runHourly', CAROLINA, {
        fault: ({ name }) => (/sendMail/i.test(name) && ++sends === 2 ? { when, what: 'kill' } : undefined),
      }),
    );
    return book;
  }

  test('is shown by what it is, and sent once a person says that it did not leave', async () => {
    const book = await killed('before');
    await hourly(book);
    expect(sent(book)).toEqual([FRIDAY[0], FRIDAY[2]]);
    const { unsettled } = await book.get('reminders.look', {});
    expect(unsettled).toEqual([
      expect.objectContaining({
        key: KEYS[1],
        about: 'Cifras del 20/11/2026',
        to: LAURA,
        resendable: true,
        inCase: false,
      }),
    ]);
    expect((await book.get('reminders.settle', { key: KEYS[1] as string, left: false })).unsettled).toEqual([]);
    await hourly(book);
    expect(sent(book).sort()).toEqual([...FRIDAY].sort());
  });

  test('it left: nothing is sent', async () => {
    const book = await killed('after');
    await book.get('reminders.settle', { key: KEYS[1] as string, left: true });
    await hourly(book);
    expect(sent(book)).toEqual(FRIDAY);
  });

  test('on the weekend it still would; after the next closing no more', async () => {
    const book = await killed('before');
    const resendable = async () => (await book.get('reminders.look', {})).unsettled.map((each) => each.resendable);
    await book.moveClock('2026-11-21T10:00');
    expect(await resendable()).toEqual([true]);
    await book.moveClock('2026-11-23T18:00');
    expect(await resendable()).toEqual([false]);
    await book.get('reminders.settle', { key: KEYS[1] as string, left: false });
    await hourly(book);
    expect(mailsOf(book)).toContain(`CORREO ${KEYS[1]} NO ENVIADO`);
  });
});

describe('«Ver qué se enviaría»', () => {
  test('is what then leaves, to the letter, each kind apart; nothing is written', async () => {
    const book = openFigureTeam({ today: '2026-11-20T17:30', activated: '20/11/2026 12:00' });
    const { mails, figures, figuresFrom } = await book.get('reminders.preview', {});
    expect(mails).toEqual([]);
    expect(figuresFrom).toBe(18);
    expect(figures.map(({ kind, day, leavesOn, missed }) => [kind, day, leavesOn, missed])).toEqual([
      ['closing', '2026-11-20', '2026-11-20', false],
      ['week', '2026-11-16', '2026-11-23', false],
    ]);
    expect(mailsOf(book)).toEqual([]);
    await book.moveClock('2026-11-20T18:05');
    await hourly(book);
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
    }) => ({ to, subject, text, html });
    expect(book.mails().map(told)).toEqual(figures[0]?.mails.map(told));
    const after = await book.get('reminders.preview', {});
    expect(after.figures[0]?.mails.map(({ standing }) => standing)).toEqual(['sent', 'sent', 'sent']);
  });

  test('a closing that was missed stands first', async () => {
    const { figures } = await openFigureTeam({ today: '2026-11-23T06:30' }).get('reminders.preview', {});
    expect(figures.map(({ kind, day, leavesOn, missed }) => [kind, day, leavesOn, missed])).toEqual([
      ['closing', '2026-11-20', '2026-11-23', true],
      ['closing', '2026-11-23', '2026-11-23', false],
      ['week', '2026-11-16', '2026-11-23', false],
    ]);
  });

  test('for anybody, though reminders are off; none where CONFIGURACIÓN says No', async () => {
    const book = openFigureTeam({ user: LAURA, activated: null });
    expect((await book.get('reminders.preview', {})).figures.map(({ mails }) => mails.length)).toEqual([3, 3]);
    const off = openFigureTeam({ settings: [['recordatorios.productividad', 'No', '']] });
    expect(await off.get('reminders.preview', {})).toMatchObject({ figures: [], figuresFrom: null });
    expect((await off.get('reminders.look', {})).figuresFrom).toBeNull();
  });
});

test('a name that would be code is words in each mail', async () => {
  const book = openFigureTeam({ name: '=<img src=x onerror=alert(1)>\nBcc: intruso@example.com' });
  await hourly(book);
  expect(book.mails()).toHaveLength(3);
  for (const { to, cc, subject, html } of book.mails()) {
    expect([...to, ...cc]).toHaveLength(1);
    expect(subject).not.toContain('\n');
    expect(html).not.toContain('<img');
  }
  expect(book.mails()[1]?.subject).toContain('(=<img src=x onerror=alert(1)> Bcc: intruso@example.com)');
  expect(
    book.store
      .tab(book.id('BITÁCORA'))
      .rows.flat()
      .some((cell) => cell?.formula !== undefined),
  ).toBe(false);
});
