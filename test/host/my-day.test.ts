import { dateCell, type Given, HEADERS, timeCell } from '../support/book';
import { ANA, MAIL, myDayBook, rowOn, rowsOf, TODAY } from '../support/my-day-book';

const HOURS: readonly (readonly Given[])[] = [
  ['turno.largo.inicio', '8:00', ''],
  ['turno.largo.fin', '18:00', ''],
];

test('the figures of today and of the week, from whatever rows and in whatever order', async () => {
  const rows = [...rowsOf('2026-11-17', 3, 1), ...rowsOf(TODAY, 5, 2, 1), ...rowsOf('2026-11-18', 4)];
  const shuffled = [...rows.filter((_, index) => index % 2 === 0), ...rows.filter((_, index) => index % 2 === 1)];
  for (const given of [
    rows,
    rows.toReversed(),
    [...rowsOf('2026-10-01', 9), ...shuffled, ...rowsOf('2026-10-02', 9)],
  ]) {
    const { day, days, week, agent, pace, hours } = await myDayBook({ rows: given }).get('productivity.myDay', {});
    expect(agent).toEqual({ name: 'Ana Ruiz', shift: 'LARGO', tab: 'ANA RUIZ' });
    expect(day).toMatchObject({ managed: 5, archived: 2, pending: 1, goalManaged: 130, goalArchived: 70 });
    expect(day).toMatchObject({ inconcert: null, met: null });
    expect(days.map(({ managed }) => managed)).toEqual([0, 3, 4, 0, 5, 0, 0]);
    expect(days.map(({ noGoal }) => noGoal !== '')).toEqual([true, false, false, false, false, true, true]);
    // The Monday is a holiday.
    expect(week).toMatchObject({ managed: 12, archived: 3, goal: 520, goalArchived: 280 });
    expect({ pace, hours }).toEqual({ pace: null, hours: null });
  }
});

test('an edit moves the figure', async () => {
  const book = myDayBook({ rows: rowsOf(TODAY, 2) });
  await book.get('productivity.myDay', {});
  await book.type('ANA RUIZ', 'A4', [['20/11/2026', '', 'Twitter', '', '', '', '', false, '2']]);
  expect((await book.get('productivity.myDay', {})).day.managed).toBe(3);
  await book.type('ANA RUIZ', 'J4', 'Pendiente');
  expect((await book.get('productivity.myDay', {})).day).toMatchObject({ managed: 2, pending: 1 });
});

test('with the hours of the shift, how it would go evenly', async () => {
  const { pace, hours, now } = await myDayBook({ settings: HOURS, today: `${TODAY}T13:00` }).get(
    'productivity.myDay',
    {},
  );
  expect({ hours, now }).toEqual({ hours: { start: 480, end: 1080 }, now: 780 });
  expect(pace).toEqual({ managed: 65, archived: 35, minutesLeft: 300 });
});

test('Inconcert, incidents and the proportional goal are the person’s own', async () => {
  const others: Given[] = ['Luis Mora', 'luis@example.com', 'OTRA', 'CORTO', 'AGENTE', '', ''];
  const { day, problems } = await myDayBook({
    rows: rowsOf(TODAY, 1),
    people: [ANA, others],
    settings: [...HOURS, ['metas.prorrateo', 'Sí', '']],
    inconcert: [
      [dateCell(TODAY), 'Luis Mora', 'Facebook', 99, ''],
      [dateCell(TODAY), 'Ruiz Ana', '', 0, ''],
      [dateCell(TODAY), 'Luis Mora', 'Facebook', 'muchas', ''],
      [dateCell('2026-01-05'), 'Ana Ruiz', 'Facebook', 'de otra semana', ''],
    ],
    incidents: [
      [dateCell(TODAY), 'Ana Ruiz', 'INTERNET', timeCell(9), timeCell(10), 'Sin red'],
      [dateCell(TODAY), 'Luis Mora', 'INTERNET', timeCell(8), timeCell(18), ''],
    ],
  }).get('productivity.myDay', {});
  expect(day).toMatchObject({ inconcert: 0, met: false, lostMinutes: 60, proRated: { managed: 117, archived: 63 } });
  expect(day.incidents).toHaveLength(1);
  expect(problems).toEqual([]);
});

test('the short shift: 643 beside the 753 of the acta', async () => {
  const short = ANA.with(3, 'CORTO');
  // A week without a holiday.
  const { week, day } = await myDayBook({ people: [short], today: '2026-11-26T10:00' }).get('productivity.myDay', {});
  expect(week).toMatchObject({ goal: 643, actaGoal: 753, differs: true, goalArchived: null });
  expect(day).toMatchObject({ goalManaged: 113, goalArchived: null });
});

test('whoever changed shift this week sees the days of both', async () => {
  const long = ANA.with(6, dateCell('2026-11-18'));
  const short = ANA.with(3, 'CORTO').with(5, dateCell('2026-11-19'));
  const rows = [...rowsOf('2026-11-17', 2), ...rowsOf(TODAY, 1)];
  const { days, week, agent } = await myDayBook({ rows, people: [long, short] }).get('productivity.myDay', {});
  expect(agent.shift).toBe('CORTO');
  expect(days.map(({ managed, goalManaged }) => [managed, goalManaged])).toEqual([
    [0, null],
    [2, 130],
    [0, 130],
    [0, 113],
    [1, 113],
    [0, 78],
    [0, null],
  ]);
  expect(week.goal).toBe(113 + 113 + 78);
});

test.each([
  ['2026-11-21T10:00', 'sábado'],
  ['2026-11-22T10:00', 'domingo'],
  ['2026-11-16T10:00', 'festivo'],
])('%s asks for nothing and says why', async (today, why) => {
  const { day, pace } = await myDayBook({ today, settings: HOURS }).get('productivity.myDay', {});
  expect(day.goalManaged).toBeNull();
  expect(day.noGoal).toContain(why);
  expect(pace).toBeNull();
});

test('an absence of the whole day asks for nothing', async () => {
  const incidents = [[dateCell(TODAY), 'Ana Ruiz', 'AUSENCIA', '', '', 'Cita']];
  expect((await myDayBook({ incidents }).get('productivity.myDay', {})).day).toMatchObject({
    goalManaged: null,
    noGoal: 'ausencia',
  });
});

test('the day turns', async () => {
  const book = myDayBook({ rows: [...rowsOf(TODAY, 2), ...rowsOf('2026-11-21', 1)], today: `${TODAY}T23:50` });
  expect((await book.get('productivity.myDay', {})).day).toMatchObject({ date: TODAY, managed: 2 });
  await book.moveClock('2026-11-21T00:01');
  expect(await book.get('productivity.myDay', {})).toMatchObject({
    today: '2026-11-21',
    day: { date: '2026-11-21', managed: 1 },
  });
});

test('rows with findings, those of today apart; what was accepted is none', async () => {
  const marked = (day: string, text: string) => rowOn(day).with(HEADERS.length, text);
  const rows = [
    marked('2026-11-02', '✖ Falta algo. [row-complete · acta 25]'),
    marked(TODAY, '⚠ Otra cosa. [late-entry · acta 25]'),
    marked(TODAY, '✓ Aceptado («sí»): Otra cosa. [late-entry · acta 25]'),
    marked(TODAY, 'una nota de alguien'),
  ];
  expect((await myDayBook({ rows }).get('productivity.myDay', {})).findings).toEqual({ rows: 2, ofToday: 1 });
});

test('a tab without Revisión has no figure of it, and «Ir al siguiente» says what to do', async () => {
  const book = myDayBook();
  await book.type('ANA RUIZ', 'K1', '');
  expect((await book.get('productivity.myDay', {})).findings).toBeNull();
  expect(await book.ask('productivity.nextFinding', { of: 'all' })).toEqual({
    ok: false,
    message: expect.stringContaining('Revisar mi pestaña'),
  });
});

test('a row without a date is named, and so is one dated by a text', async () => {
  const rows = [...rowsOf(TODAY, 1), rowOn(TODAY, { Fecha: '' }), rowOn(TODAY, { Fecha: '20/11/2026' })];
  const { day, problems } = await myDayBook({ rows }).get('productivity.myDay', {});
  expect(day.managed).toBe(2);
  expect(problems).toEqual([
    expect.stringMatching(/ANA RUIZ: .*1 fila \(3\)/),
    expect.stringMatching(/ANA RUIZ: la Fecha es un texto en\s+1 fila \(4\)/),
  ]);
});

describe('who has no day is told why and what to do', () => {
  const refusal = async (base: Parameters<typeof myDayBook>[0]) => {
    const answer = await myDayBook(base).ask('productivity.myDay', {});
    return answer.ok ? answer.value : answer.message;
  };
  const long = (from: Given, until: Given) => [ANA.with(5, from).with(6, until)];
  test.each<[string, Parameters<typeof myDayBook>[0], string]>([
    ['Google does not say who it is', { user: '' }, 'Google no dice con qué cuenta'],
    ['not in AGENTES', { user: 'nadie@example.com' }, 'La cuenta nadie@example.com no está en AGENTES'],
    ['no AGENTES at all', { people: [] }, 'no tiene la pestaña AGENTES'],
    [
      'a coordinator',
      { people: [['Eva', MAIL, '', '', 'COORDINADOR', '', '']] },
      'su Rol es coordinador. Las cifras de todo el equipo están en «Tablero»',
    ],
    ['neither role nor tab', { people: [['Eva', MAIL, '', '', '', '', '']] }, 'no dice su Rol ni su Pestaña'],
    ['no tab', { people: [ANA.with(2, '')] }, 'AGENTES no dice cuál es la pestaña de Ana Ruiz'],
    ['a tab that is not there', { people: [ANA.with(2, 'ANITA')] }, 'su pestaña es «ANITA», y la base no la tiene'],
    ['not yet', { people: long(dateCell('2026-12-01'), '') }, 'empieza el 01/12/2026'],
    ['no more', { people: long('', dateCell('2026-11-01')) }, 'trabajó hasta el 01/11/2026'],
    [
      'one mail, two people',
      { people: [ANA, ['Luis Mora', MAIL, 'OTRA', 'CORTO', 'AGENTE', '', '']] },
      'AGENTES da el correo ana@example.com a Ana Ruiz y a Luis Mora',
    ],
  ])('%s', async (_, base, words) => expect(await refusal(base)).toContain(words));

  test('a tab without its headers', async () => {
    const book = myDayBook();
    await book.type('ANA RUIZ', 'I1', 'Otra cosa');
    expect(await book.ask('productivity.myDay', {})).toEqual({
      ok: false,
      message: expect.stringMatching(/«ANA RUIZ» no se puede contar: falta la columna Código/),
    });
  });

  test('without a shift it is counted, with no goal', async () => {
    const { day, agent, problems } = await myDayBook({ rows: rowsOf(TODAY, 2), people: [ANA.with(3, 'MEDIO')] }).get(
      'productivity.myDay',
      {},
    );
    expect({ shift: agent.shift, managed: day.managed, goal: day.goalManaged }).toEqual({
      shift: null,
      managed: 2,
      goal: null,
    });
    expect(problems).toContainEqual(expect.stringContaining('no tiene un Turno conocido'));
  });

  test('a tab of two people counts for none of them, and both are told', async () => {
    const people = [ANA, ['Luis Mora', 'luis@example.com', 'ANA RUIZ', 'CORTO', 'AGENTE', '', '']];
    const book = myDayBook({ rows: rowsOf(TODAY, 2), people });
    for (const user of [MAIL, 'luis@example.com']) {
      const { day, problems } = await book.as(user).get('productivity.myDay', {});
      expect(day.managed).toBeNull();
      expect(problems).toContainEqual(expect.stringContaining('la misma pestaña «ANA RUIZ»'));
    }
  });

  test('two tabs at once are named, and the later one is counted', async () => {
    const people = [ANA, ANA.with(2, 'OTRA').with(5, dateCell('2026-11-19'))];
    const { agent, day, problems } = await myDayBook({ people }).get('productivity.myDay', {});
    expect(agent.tab).toBe('OTRA');
    expect(day.managed).toBe(2);
    expect(problems).toContainEqual(expect.stringContaining('dos pestañas a la vez'));
  });
});

test('a name that would be a formula or markup is a name', async () => {
  const name = '=HYPERLINK("http://example.com";"<img src=x>")';
  const book = myDayBook({ people: [ANA.with(0, { value: name, format: { numberFormat: '@' } })] });
  expect((await book.get('productivity.myDay', {})).agent.name).toBe(name);
  await book.get('productivity.typeFigure', { day: TODAY, figure: '7', before: null });
  expect(book.cell('INCONCERT', 'B2')).toMatchObject({ value: name, format: { numberFormat: '@' } });
  expect((await book.get('productivity.myDay', {})).day.inconcert).toBe(7);
});
