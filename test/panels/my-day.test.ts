import type { MyDay } from '../../src/app/panel-api';
import { type Call, PanelError } from '../../src/panels/kit/rpc';
import { legendOf, marksOf } from '../../src/panels/my-day/marks';
import { type MyDayAction, myDayReducer, OPENING } from '../../src/panels/my-day/my-day-state';
import { actaWords, paceShare, paceWords, readWords, weekWords } from '../../src/panels/my-day/pace-words';
import { createReader } from '../../src/panels/my-day/reader';
import { durationWords, headlineOf, noGoalWords, proRatedWords } from '../../src/panels/my-day/words';
import { dayOf, myDayOf, weekOf } from './make-my-day';

test.each<[string, Parameters<typeof dayOf>[0], boolean]>([
  ['Van 96 de 130: faltan 34', {}, false],
  ['Van 129 de 130: falta 1', { managed: 123 }, false],
  ['Van 90 de 130: faltan 40', { inconcert: null, met: null }, false],
  ['Van 0 de 130: faltan 130', { managed: 0, inconcert: 0 }, false],
  ['Gestiones cumplidas: 131 de 130; faltan 29 archivados', { managed: 125 }, false],
  ['Gestiones cumplidas: 131 de 130; falta 1 archivado', { managed: 125, archived: 60, inconcertArchived: 9 }, false],
  ['Cumplió las dos metas de hoy. ¡Buen trabajo!', { managed: 125, archived: 70 }, true],
  ['Meta cumplida: 1.131 de 113. ¡Buen trabajo!', { managed: 1_125, goalManaged: 113, goalArchived: null }, true],
  ['12 gestiones. Hoy sin meta', { managed: 12, inconcert: null, goalManaged: null, goalArchived: null }, false],
  ['1 gestión. Hoy sin meta', { managed: 1, inconcert: null, goalManaged: null, goalArchived: null }, false],
  ['Su día no se puede contar', { managed: null, archived: null }, false],
])('the first line: «%s»', (text, change, isMet) => {
  expect(headlineOf(dayOf(change))).toEqual({ text, isMet });
});

test('why there is no goal, and what to do where there should be one', () => {
  const without = { goalManaged: null, goalArchived: null } as const;
  expect(noGoalWords(myDayOf())).toBe('');
  expect(noGoalWords(myDayOf({ day: dayOf({ ...without, noGoal: 'festivo: Navidad' }) }))).toBe(
    'Hoy no hay meta: festivo: Navidad.',
  );
  const agent = { name: 'Laura', shift: null, tab: 'LAURA' };
  expect(noGoalWords(myDayOf({ agent, day: dayOf({ ...without, noGoal: 'sin turno' }) }))).toContain(
    'Pida a coordinación que escriba LARGO o CORTO',
  );
});

describe('the pace', () => {
  const hours = { start: 480, end: 1_080 };
  const at = (now: number, change: Partial<MyDay> = {}) => {
    const minutesLeft = Math.min(600, Math.max(0, 1_080 - now));
    return myDayOf({ now, hours, pace: { managed: 65, archived: 35, minutesLeft }, ...change });
  };
  test.each<[string, MyDay, string[]]>([
    [
      'halfway',
      at(780),
      [
        'A ritmo parejo, a las 13:00 serían 65 gestiones y 35 archivados.',
        'Quedan 5 h: 7 gestiones y 6 archivados por hora.',
      ],
    ],
    [
      'in the last hour',
      at(1_055),
      [
        'A ritmo parejo, a las 17:35 serían 65 gestiones y 35 archivados.',
        'Quedan 25 min: 34 gestiones y 29 archivados.',
      ],
    ],
    [
      'with nothing left',
      at(780, { day: dayOf({ managed: 130, archived: 70 }) }),
      ['A ritmo parejo, a las 13:00 serían 65 gestiones y 35 archivados.', 'Quedan 5 h de turno.'],
    ],
    ['before the shift', at(450), ['El turno empieza a las 8:00.']],
    ['after it', at(1_200), ['El turno terminó a las 18:00.']],
    ['without a goal', at(780, { day: dayOf({ goalManaged: null }) }), []],
  ])('%s', (_, view, words) => expect(paceWords(view)).toEqual(words));

  test.each([
    ['LARGO', '2026-11-20', 'turno.largo.inicio y turno.largo.fin'],
    ['CORTO', '2026-11-20', 'turno.corto.inicio y turno.corto.fin'],
    ['CORTO', '2026-11-21', 'turno.corto.sabado.inicio y turno.corto.sabado.fin'],
  ] as const)('of %s on %s without hours says which to set', (shift, date, keys) => {
    const view = myDayOf({ day: dayOf({ date }), agent: { name: 'Laura', shift, tab: 'LAURA' } });
    expect(paceWords(view)).toEqual([expect.stringContaining(keys)]);
  });

  test('is a line on the bar during the shift only', () => {
    expect([at(480), at(630), at(780), at(1_080), myDayOf()].map(paceShare)).toEqual([null, 0.25, 0.5, null, null]);
  });
});

test('minutes as people say them', () => {
  expect([0, 45, 60, 250].map(durationWords)).toEqual(['0 min', '45 min', '1 h', '4 h 10 min']);
  expect(readWords(myDayOf({ now: 5 }))).toBe('Leído a las 0:05');
});

test('the proportional goal is a second figure', () => {
  const proRated = { managed: 117, archived: 35 };
  expect(proRatedWords(dayOf())).toBe('');
  expect(proRatedWords(dayOf({ proRated, lostMinutes: 60 }))).toBe(
    'Descontando 1 h de novedades, la meta sería 117 gestiones (faltan 21) y 35 archivados (ya van).',
  );
});

test('the week, and the acta’s number beside the sum of its days', () => {
  expect(weekWords(myDayOf())).toBe('Van 412 de 520 gestiones y 245 de 280 archivados.');
  expect(weekWords(myDayOf({ week: weekOf({ inconcert: null, goalArchived: null }) }))).toBe(
    'Van 400 de 520 gestiones.',
  );
  expect(weekWords(myDayOf({ week: weekOf({ managed: null }) }))).toBe('La semana no se puede contar.');
  expect(actaWords(myDayOf())).toBe('');
  const short = { goal: 643, goalArchived: null, actaGoal: 753, differs: true };
  const words = actaWords(myDayOf({ week: weekOf(short) }));
  expect(words).toContain('643');
  expect(words).toContain('753');
  expect(words).toContain('No coinciden');
  expect(actaWords(myDayOf({ week: weekOf({ ...short, goal: 753, differs: false }) }))).not.toContain('No coinciden');
});

test('each day of the week has its mark, and an empty weekend none', () => {
  const none = { goalManaged: null, goalArchived: null, managed: 0, archived: 0, inconcert: null } as const;
  const days = [
    dayOf({ date: '2026-11-16', ...none, noGoal: 'festivo: Independencia de Cartagena' }),
    dayOf({ date: '2026-11-17', met: true, managed: 130 }),
    dayOf({ date: '2026-11-18', met: false }),
    dayOf({ date: '2026-11-19', met: null, inconcert: null }),
    dayOf({ date: '2026-11-20', met: null, inconcert: null }),
    dayOf({ date: '2026-11-21', ...none, noGoal: 'sábado' }),
    dayOf({ date: '2026-11-22', ...none, noGoal: 'domingo', managed: 2 }),
  ];
  const marks = marksOf(days, '2026-11-20');
  expect(marks.map(({ date, kind, figure }) => [date.slice(8), kind, figure])).toEqual([
    ['16', 'noGoal', ''],
    ['17', 'met', '136'],
    ['18', 'notMet', '96'],
    ['19', 'unknown', '90'],
    ['20', 'going', '90'],
    ['22', 'noGoal', '2'],
  ]);
  expect(marks.map(({ said }) => said)).toEqual([
    'lun 16 nov: sin meta (festivo: Independencia de Cartagena)',
    'mar 17 nov: 136 gestiones, meta cumplida',
    'mié 18 nov: 96 gestiones, sin llegar a la meta',
    'jue 19 nov: 90 gestiones, sin dato',
    'vie 20 nov: 90 gestiones, hoy, en curso',
    'dom 22 nov: 2 gestiones, sin meta (domingo)',
  ]);
  expect(legendOf(marks)).toHaveLength(5);
  const monday = marksOf(
    days.map((day) => (day.goalManaged === null ? day : { ...day, managed: 0, inconcert: null, met: null })),
    '2026-11-16',
  );
  expect(monday.map(({ kind }) => kind)).toEqual(['noGoal', 'ahead', 'ahead', 'ahead', 'ahead', 'noGoal']);
});

/** What the panel becomes of. */
const after = (...actions: readonly MyDayAction[]) => actions.reduce(myDayReducer, OPENING);

test('a failed reading keeps what was shown; a refusal takes it away', () => {
  const view = myDayOf();
  const failed = { message: 'Google está ocupado.', refused: false };
  expect(after({ type: 'came', view }, { type: 'failed', failed })).toMatchObject({ view, failed, asked: false });
  expect(after({ type: 'came', view }, { type: 'failed', failed }, { type: 'came', view }).failed).toBeNull();
  expect(
    after({ type: 'came', view }, { type: 'failed', failed: { message: 'No está.', refused: true } }).view,
  ).toBeNull();
});

test('a reading that nobody asked for says nothing, unless the goal is met by it', () => {
  const came = (managed: number): MyDayAction => ({
    type: 'came',
    view: myDayOf({ day: dayOf({ managed, goalArchived: null }) }),
  });
  const first = after(came(90));
  expect(first.said).toEqual({ words: 'Van 96 de 130: faltan 34', turn: 1 });
  const second = myDayReducer(first, came(91));
  expect(second.said).toBe(first.said);
  expect(myDayReducer(second, came(124)).said).toEqual({ words: 'Meta cumplida: 130 de 130. ¡Buen trabajo!', turn: 2 });
  expect(myDayReducer(myDayReducer(second, { type: 'asked' }), came(91)).said.turn).toBe(2);
});

test('the same failure again is told once', () => {
  const failed: MyDayAction = { type: 'failed', failed: { message: 'Google está ocupado.', refused: false } };
  expect(after(failed, failed, failed).said).toEqual({ words: 'Google está ocupado.', turn: 1 });
});

test('the reader tells whether figures changed, and that it failed, and never rejects', async () => {
  const answers: (MyDay | Error)[] = [
    myDayOf({ now: 600 }),
    myDayOf({ now: 601 }),
    myDayOf({ day: dayOf({ managed: 91 }), now: 1_439 }),
    new PanelError('busy', 'Google está ocupado.'),
    new PanelError('refused', 'No está en AGENTES.'),
  ];
  const actions: MyDayAction[] = [];
  const call = (async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  }) as unknown as Call;
  const read = createReader(call, (action) => actions.push(action));
  const minutes = (count: number) => count * 60_000;
  expect([await read(), await read(), await read(), await read(), await read()]).toEqual([
    { status: 'changed', dayEndsIn: minutes(840) },
    { status: 'same', dayEndsIn: minutes(839) },
    { status: 'changed', dayEndsIn: minutes(1) },
    { status: 'failed', dayEndsIn: null },
    { status: 'failed', dayEndsIn: null },
  ]);
  expect(actions.slice(3)).toEqual([
    { type: 'failed', failed: { message: 'Google está ocupado.', refused: false } },
    { type: 'failed', failed: { message: 'No está en AGENTES.', refused: true } },
  ]);
});
