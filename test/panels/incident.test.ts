import type { IncidentDesk, RegisterOutcome } from '../../src/app/panel-api';
import { emptyForm, type Form, minuteAfter, reportOf, withFirstDay, withKind } from '../../src/panels/incident/form';
import {
  type IncidentAction,
  type IncidentState,
  incidentReducer,
  OPENING,
} from '../../src/panels/incident/incident-state';
import { createIncidentRunner } from '../../src/panels/incident/runner';
import { PanelError } from '../../src/panels/kit/rpc';

const DESK: IncidentDesk = {
  today: '2026-11-20',
  now: 485,
  person: { name: 'Laura Pérez', leads: false },
  agents: ['Laura Pérez'],
  kinds: ['INTERNET', 'PERMISO'],
  earliest: '2026-10-01',
  mail: { to: ['carolina@example.com'], why: '' },
  incidents: [],
  problems: [],
};
const REGISTERED: RegisterOutcome = {
  status: 'registered',
  message: 'Quedó en la fila 2.',
  mail: { status: 'sent', message: 'Se escribió.' },
  id: 'otro-nombre-1',
};
const form = (change: Partial<Form> = {}): Form => ({ ...emptyForm(DESK, 'primero-1'), ...change });
const after = (actions: readonly IncidentAction[], from: IncidentState = OPENING) =>
  actions.reduce(incidentReducer, from);
const opened = after([{ type: 'deskCame', desk: DESK, id: 'primero-1' }]);

test('an empty form is of oneself, today, from now on', () => {
  expect(opened.form).toMatchObject({
    agent: 'Laura Pérez',
    from: '2026-11-20',
    startsAt: '08:05',
    isOpen: true,
    kind: '',
  });
});

test.each([
  ['an outage goes on', 'INTERNET', { wholeDays: false, isOpen: true, startsAt: '08:30' }],
  ['a permission has an end', 'PERMISO', { wholeDays: false, isOpen: false }],
  ['an absence lasts days', 'AUSENCIA', { wholeDays: true }],
])('%s', (_, kind, expected) => {
  expect(withKind(form(), kind, 510)).toMatchObject(expected);
});

test('hours that the person chose stay when the kind changes; a permission of days becomes no outage of days', () => {
  const chosen = form({ hoursTouched: true, startsAt: '07:00', isOpen: false, endsAt: '07:30' });
  expect(withKind(chosen, 'INTERNET', 510)).toMatchObject({ startsAt: '07:00', endsAt: '07:30', isOpen: false });
  expect(withKind(form({ kind: 'PERMISO', wholeDays: true }), 'INTERNET', 510).wholeDays).toBe(false);
});

test('what the form does not show is not said', () => {
  expect(reportOf(form({ kind: 'AUSENCIA', wholeDays: true }))).toMatchObject({ startsAt: '', isOpen: false });
  expect(reportOf(form({ to: '2026-12-01' })).to).toBe('2026-11-20');
  expect(Object.keys(reportOf(form()))).not.toContain('id');
});

test('a last day is never before the first', () => {
  expect(withFirstDay(form(), '2026-11-25')).toMatchObject({ from: '2026-11-25', to: '2026-11-25' });
  expect(withFirstDay(form({ to: '2026-11-27' }), '2026-11-25').to).toBe('2026-11-27');
});

test('the minute goes on, up to midnight', () => {
  expect([
    minuteAfter(485, 59_999),
    minuteAfter(485, 60_000),
    minuteAfter(1_439, 600_000),
    minuteAfter(485, -5),
  ]).toEqual([485, 486, 1_439, 485]);
});

test('a fault goes when its field changes, and only that one; what is sent then is another report', () => {
  const faulty = after(
    [
      {
        type: 'faulty',
        faults: [
          { field: 'kind', message: 'a' },
          { field: 'endsAt', message: 'b' },
        ],
      },
    ],
    opened,
  );
  const next = incidentReducer(faulty, { type: 'typed', form: form({ kind: 'INTERNET' }), id: 'segundo-2' });
  expect(next.faults).toEqual([{ field: 'endsAt', message: 'b' }]);
  expect(next.form).toMatchObject({ id: 'segundo-2', kind: 'INTERNET' });
});

/** A panel whose server answers as told. */
function panelWith(answers: Record<string, () => unknown>) {
  let state = opened;
  const asked: { command: string; request: unknown }[] = [];
  const call = async (command: string, request: unknown) => {
    asked.push({ command, request });
    const answer = answers[command]?.();
    if (answer instanceof Error) throw answer;
    return answer ?? DESK;
  };
  let ids = 0;
  const runner = createIncidentRunner({
    call: call as never,
    dispatch: (action) => {
      state = incidentReducer(state, action);
    },
    newId: () => `nuevo-nombre-${++ids}`,
  });
  return { runner, asked, state: () => state };
}

test('registered: the form is empty again, under a name of its own, and the list is read anew', async () => {
  const { runner, asked, state } = panelWith({ 'incidents.register': () => REGISTERED });
  await runner.register({ id: 'primero-1', report: reportOf(form({ description: 'x' })) });
  expect(asked.map(({ command }) => command)).toEqual(['incidents.register', 'incidents.look']);
  expect(state().ended).toMatchObject({ type: 'registered', message: 'Quedó en la fila 2.' });
  expect(state().form).toMatchObject({ description: '' });
  expect(state().form?.id).not.toBe('primero-1');
});

test('it is undone by the name under which it stands', async () => {
  const { runner, asked, state } = panelWith({ 'incidents.register': () => REGISTERED });
  await runner.register({ id: 'primero-1', report: reportOf(form()) });
  const { ended } = state();
  if (ended?.type !== 'registered') throw new Error('Registered');
  await runner.undo(ended.id);
  expect(asked.find(({ command }) => command === 'incidents.undo')?.request).toEqual({ id: 'otro-nombre-1' });
});

test('a call that was lost leaves the form and its name: asked again it is the same report', async () => {
  const lost = () => new PanelError('offline', 'No hay conexión.');
  const { runner, state } = panelWith({ 'incidents.register': lost });
  const before = state().form;
  await runner.register({ id: 'primero-1', report: reportOf(form()) });
  expect(state()).toMatchObject({ formProblem: 'No hay conexión.', task: null });
  expect(state().form).toEqual(before);
});

test('a double click is one call', async () => {
  const { runner, asked } = panelWith({ 'incidents.register': () => REGISTERED });
  const sent = { id: 'primero-1', report: reportOf(form()) };
  await Promise.all([runner.register(sent), runner.register(sent)]);
  expect(asked.filter(({ command }) => command === 'incidents.register')).toHaveLength(1);
});

test('what is pressed while the list is read waits for it', async () => {
  const { runner, asked } = panelWith({ 'incidents.register': () => REGISTERED });
  await Promise.all([runner.look(), runner.register({ id: 'primero-1', report: reportOf(form()) })]);
  expect(asked.map(({ command }) => command)).toEqual(['incidents.look', 'incidents.register', 'incidents.look']);
});

test('an hour that is refused stays where it is typed', async () => {
  const ref = { tab: 'NOVEDADES', row: 2, rowKey: 'a' };
  const { runner, state } = panelWith({
    'incidents.end': () => ({ problem: 'Escriba la hora.', message: '', batch: null }),
  });
  await runner.finish({ ref, endsAt: '', problem: '' });
  expect(state().finishing).toEqual({ ref, endsAt: '', problem: 'Escriba la hora.' });
});

test('an end that cannot be taken back says why', async () => {
  const { runner, state } = panelWith({
    'fix.undo': () => ({
      batch: 'C1',
      restored: 0,
      skipped: [{ tab: 'NOVEDADES', row: 2, cell: 'E2', reason: 'la fila cambió' }],
      left: 0,
    }),
  });
  await runner.undoFinish('C1');
  expect(state().ended).toMatchObject({ type: 'failed', message: expect.stringContaining('la fila cambió') });
});
