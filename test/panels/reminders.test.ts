import type { PanelCommands, PlannedMail, PreviewedFigures, RemindersView } from '../../src/app/panel-api';
import { type Call, PanelError } from '../../src/panels/kit/rpc';
import {
  OPENING,
  type Question,
  type RemindersAction,
  type RemindersState,
  remindersReducer,
  type Task,
} from '../../src/panels/reminders/reminders-state';
import { createRunner } from '../../src/panels/reminders/runner';
import {
  doneWords,
  factsOf,
  figuresTitle,
  hourWords,
  plannedWords,
  standingOf,
} from '../../src/panels/reminders/words';

const OFF: RemindersView = {
  today: '2026-11-24',
  closedToday: null,
  state: 'off',
  owner: '',
  ownerIsMe: false,
  account: 'ana@example.com',
  activatedAt: '',
  hour: 7,
  figuresFrom: 18,
  lastMorning: '',
  lastClosing: '',
  lastHourly: '',
  stale: '',
  problems: [],
  recipientsLeft: 97,
  unsettled: [],
};
const ACTIVE: RemindersView = {
  ...OFF,
  state: 'active',
  owner: 'ana@example.com',
  ownerIsMe: true,
  activatedAt: '20/11/2026 16:32',
  lastMorning: '24/11/2026 07:14',
  lastClosing: '23/11/2026',
  lastHourly: '24/11/2026 10:05',
};

/** What the panel asks of the server, and what becomes of its state. */
function panel(answer: (command: string) => RemindersView | Promise<RemindersView>) {
  const asked: unknown[] = [];
  let state: RemindersState = OPENING;
  const dispatch = (action: RemindersAction) => {
    state = remindersReducer(state, action);
  };
  const call = (async (command: keyof PanelCommands, request: object) => {
    asked.push({ command, ...request });
    return answer(command);
  }) as Call;
  return { asked, dispatch, run: createRunner({ call, dispatch }), state: () => state };
}

test.each<[Task, object]>([
  [{ name: 'look' }, { command: 'reminders.look' }],
  [{ name: 'activate' }, { command: 'reminders.activate', takeOver: false }],
  [{ name: 'takeOver' }, { command: 'reminders.activate', takeOver: true }],
  [{ name: 'pause' }, { command: 'reminders.pause', paused: true }],
  [{ name: 'resume' }, { command: 'reminders.pause', paused: false }],
  [{ name: 'deactivate' }, { command: 'reminders.deactivate' }],
  [
    { name: 'settle', key: 'manana/2026-11-24/ana@example.com', left: false, resendable: true },
    { command: 'reminders.settle', key: 'manana/2026-11-24/ana@example.com', left: false },
  ],
])('%j asks the server for it and shows how things stand then', async (task, request) => {
  const { asked, run, state } = panel(() => ACTIVE);
  await run(task);
  expect(asked).toEqual([request]);
  expect(state()).toEqual({
    view: ACTIVE,
    task: null,
    question: null,
    // A look that went well is nothing to tell.
    ended: task.name === 'look' ? null : { task, problem: null },
  });
});

test('what failed is told, and how things stood before stays in sight', async () => {
  const { run, state } = panel((command) => {
    if (command === 'reminders.look') return OFF;
    throw new PanelError('refused', 'Ya los activó beto@example.com. Puede tomar el relevo.');
  });
  await run({ name: 'look' });
  await run({ name: 'activate' });
  expect(state()).toEqual({
    view: OFF,
    task: null,
    question: null,
    ended: { task: { name: 'activate' }, problem: 'Ya los activó beto@example.com. Puede tomar el relevo.' },
  });
  await run({ name: 'look' });
  expect(state().ended).toBeNull();
});

test('a second press while the first is under way asks for nothing', async () => {
  let answer: (view: RemindersView) => void = () => undefined;
  const { asked, run, state } = panel(() => new Promise((resolve) => (answer = resolve)));
  const first = run({ name: 'pause' });
  await run({ name: 'deactivate' });
  expect(state().task).toEqual({ name: 'pause' });
  answer({ ...ACTIVE, state: 'paused' });
  await first;
  expect(asked).toHaveLength(1);
  expect(state().view?.state).toBe('paused');
});

test.each<Question>(['activate', 'takeOver', 'deactivate'])(
  '%s is asked first, and nothing is done by that',
  (question) => {
    const { asked, dispatch, state } = panel(() => ACTIVE);
    dispatch({ type: 'asked', question });
    expect(state().question).toBe(question);
    dispatch({ type: 'cancelled' });
    expect(state()).toEqual(OPENING);
    expect(asked).toEqual([]);
  },
);

describe('in a glance', () => {
  test.each<[string, Partial<RemindersView>, string, string]>([
    ['off', { state: 'off' }, 'Apagados', 'Nadie recibe recordatorios'],
    ['a copy', { state: 'copied' }, 'Apagados: esta hoja es una copia', 'hasta que alguien los active aquí'],
    ['active', {}, 'Activos', 'de 7:00 a 8:00'],
    ['paused', { state: 'paused' }, 'En pausa', 'hasta que alguien los reanude'],
  ])('%s', (_, changes, title, text) => {
    const standing = standingOf({ ...ACTIVE, ...changes });
    expect(standing.title).toBe(title);
    expect(standing.text).toContain(text);
  });

  test('who, since when and the last runs', () => {
    expect(factsOf(ACTIVE)).toEqual([
      ['Desde la cuenta de', 'ana@example.com (usted)'],
      ['Activados', '20/11/2026 16:32'],
      ['Última mañana', '24/11/2026 07:14'],
      ['Últimas cifras del día', '23/11/2026'],
      ['Último repaso de cada hora', '24/11/2026 10:05'],
      ['Hoy su cuenta puede escribir a', '97 destinatarios más'],
    ]);
  });

  test('before the first run, by somebody else, with one recipient left', () => {
    const view = { ...ACTIVE, owner: 'beto@example.com', ownerIsMe: false, lastMorning: '', recipientsLeft: 1 };
    const facts = Object.fromEntries(factsOf(view));
    expect(facts['Desde la cuenta de']).toBe('beto@example.com');
    expect(facts['Última mañana']).toBe('Ninguna todavía');
    expect(facts['Hoy su cuenta puede escribir a']).toBe('1 destinatario más');
  });

  test('when they are off there is no owner and no run', () =>
    expect(factsOf(OFF).map(([name]) => name)).toEqual(['Hoy su cuenta puede escribir a']));
});

test.each([
  [0, 'de 0:00 a 1:00'],
  [7, 'de 7:00 a 8:00'],
  [23, 'de 23:00 a 0:00'],
])('the hour %d is «%s»', (hour, words) => expect(hourWords(hour)).toBe(words));

test.each<[string, Partial<PreviewedFigures>, string]>([
  ['the day’s', {}, 'Cierre del vie 20 nov, desde las 18:00'],
  ['one that was missed', { day: '2026-11-19', missed: true }, 'Cierre del jue 19 nov, que no salió'],
  [
    'a week’s',
    { kind: 'week', day: '2026-11-16', leavesOn: '2026-11-23' },
    'Semana del lun 16 nov; sale la mañana del lun 23 nov',
  ],
  ['a week’s that leaves on no known day', { kind: 'week', day: '2026-11-16', leavesOn: '' }, 'Semana del lun 16 nov'],
])('figures by their title: %s', (_, change, title) => {
  const figures = { kind: 'closing', day: '2026-11-20', leavesOn: '2026-11-20', missed: false, mails: [] } as const;
  expect(figuresTitle({ ...figures, ...change }, '2026-11-20', 18)).toBe(title);
});

test('where CONFIGURACIÓN says that no figures are mailed, the panel does', () => {
  const view = { ...ACTIVE, figuresFrom: null };
  expect(standingOf(view).text).toBe('Salen los días hábiles, de 7:00 a 8:00.');
  expect(Object.fromEntries(factsOf(view))['Últimas cifras del día']).toContain('recordatorios.productividad');
});

const planned = (standing: PlannedMail['standing']): PlannedMail => ({
  key: '',
  to: [],
  subject: '',
  text: '',
  html: '',
  standing,
});

test.each<[PlannedMail['standing'][], string]>([
  [[], ''],
  [['fits'], 'Saldría 1'],
  [['fits', 'sent', 'fits'], 'Saldrían 2 · Ya salió 1'],
  [['noQuota', 'unsettled', 'noQuota', 'sent', 'sent'], 'Ya salieron 2 · Por confirmar 1 · Esperan cupo 2'],
])('%j in words: %s', (standings, words) => expect(plannedWords(standings.map(planned))).toBe(words));

test.each([
  [true, true, 'sí salió'],
  [true, false, 'sí salió'],
  [false, true, 'sale otra vez'],
  [false, false, 'no salió'],
])('what follows of a mail of which a person says %p (resendable: %p): %s', (left, resendable, words) =>
  expect(doneWords({ name: 'settle', key: 'k', left, resendable })).toContain(words),
);
