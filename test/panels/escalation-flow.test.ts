import type { CaseView, EscalationCommands } from '../../src/app/panel-api';
import { allProblems, shownProblems, topicQuestion } from '../../src/panels/escalation/form-state';
import { PanelError } from '../../src/panels/kit/rpc';
import {
  escalationForm,
  escalationOver,
  FIRST_ROUND,
  pngFile,
  sentOutcome,
  settle,
  wholeDraft,
} from './make-escalation';

type SendRequest = EscalationCommands['escalations.send']['request'];

const same = [{ number: '14', topic: 'Pagos', agent: 'Juan Rojas', sentOn: '2026-11-12', state: 'Vencido' as const }];
const fail =
  (kind: 'offline' | 'refused', message = 'No hay conexión.') =>
  () => {
    throw new PanelError(kind, message);
  };

describe('opening', () => {
  test('begins with what the server filled in, and asks of its topic and link', async () => {
    const made = escalationOver();
    await made.form.open();
    expect(made.state).toMatchObject({ screen: { name: 'form' }, draft: wholeDraft(), judged: false });
    expect(made.asked.map(({ command }) => command)).toEqual([
      'escalations.form',
      'escalations.checkTopic',
      'escalations.checkLink',
    ]);
    expect(made.requests('escalations.keepDraft')).toEqual([]);
  });

  test('without a draft the form is empty, under a name of its own', async () => {
    const made = escalationOver({ 'escalations.form': () => escalationForm({ draft: null }) });
    await made.form.open();
    expect(made.state.draft).toMatchObject({ id: 'nuevo-01', topic: '' });
    expect(made.requests('escalations.checkTopic')).toEqual([]);
  });

  test('says why it could not, and may be tried again', async () => {
    const made = escalationOver({ 'escalations.form': fail('offline') });
    await made.form.open();
    expect(made.state.screen).toEqual({ name: 'unopened', message: 'No hay conexión.' });
    made.answers['escalations.form'] = () => escalationForm();
    await made.form.open();
    expect(made.state.screen.name).toBe('form');
  });
});

describe('typing', () => {
  test('every word is kept after a pause, or at once on leaving the field', async () => {
    const made = escalationOver();
    await made.form.open();
    made.form.type('topic', 'Pagos');
    made.form.leave('topic');
    await settle();
    expect(made.requests('escalations.keepDraft')).toEqual([{ draft: wholeDraft({ topic: 'Pagos' }) }]);
    expect(made.state.keeping.status).toBe('kept');
  });

  test('an answer that comes late is about the topic that it was asked of', async () => {
    const made = escalationOver();
    await made.form.open();
    await settle();
    let answer = (_: EscalationCommands['escalations.checkTopic']['answer']) => {};
    made.answers['escalations.checkTopic'] = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    made.form.type('topic', 'A; B');
    made.form.leave('topic');
    made.form.type('topic', 'A');
    answer({ joined: ['A', 'B'], same });
    await settle();
    expect(topicQuestion(made.state)).toBeNull();
    expect(made.state.draft.topic).toBe('A');
  });

  test('of two answers the one about what stands now is kept, whichever comes first', async () => {
    const made = escalationOver();
    await made.form.open();
    await settle();
    const open = new Map<string, () => void>();
    made.answers['escalations.checkTopic'] = ({ topic }) =>
      new Promise((resolve) => open.set(topic, () => resolve({ joined: [], same })));
    made.answers['escalations.checkLink'] = ({ link }) =>
      new Promise((resolve) => open.set(link, () => resolve({ problem: `No sirve ${link}.` })));
    for (const text of ['1', '2']) {
      made.form.type('topic', `tema ${text}`);
      made.form.leave('topic');
      made.form.type('link', `enlace ${text}`);
      made.form.leave('link');
    }
    for (const asked of ['tema 2', 'tema 1', 'enlace 2', 'enlace 1']) {
      open.get(asked)?.();
      await settle();
    }
    expect(topicQuestion(made.state)?.topic).toBe('tema 2');
    expect(shownProblems(made.state)).toEqual({ link: 'No sirve enlace 2.' });
  });

  test('what is typed while the server is asked stays', async () => {
    const made = escalationOver({ 'escalations.form': () => escalationForm({ draft: null }) });
    await made.form.open();
    made.answers['escalations.form'] = async () => {
      made.form.type('description', 'escrito mientras tanto');
      return escalationForm({ obstacle: 'Falta algo.' });
    };
    await made.form.fillIn();
    expect(made.state.draft).toMatchObject({ topic: '', description: 'escrito mientras tanto' });
    await made.form.lookAgain();
    expect(made.state.draft.description).toBe('escrito mientras tanto');
    expect(made.state.form?.obstacle).toBe('Falta algo.');
  });

  test('what the server says of the link stands at the field before anything is asked to be sent', async () => {
    const made = escalationOver({ 'escalations.checkLink': () => ({ problem: 'No sirve.' }) });
    await made.form.open();
    await settle();
    expect(shownProblems(made.state)).toEqual({ link: 'No sirve.' });
    made.form.type('link', 'https://x.com/a/status/1');
    expect(shownProblems(made.state)).toEqual({});
  });

  test('starting over empties the form and the box, and the draft is forgotten', async () => {
    const made = escalationOver();
    await made.form.open();
    await made.pictures.add([pngFile(20)]);
    await made.form.startOver();
    await settle();
    expect(made.state.draft).toMatchObject({ id: 'nuevo-01', topic: '', source: null });
    expect(made.state.pictures.pictures).toEqual([]);
    expect(made.requests('escalations.keepDraft')).toEqual([{ draft: null }]);
  });

  test.each([
    ['its own', { ...FIRST_ROUND, number: '14', label: 'Escalamiento 14, ronda 2' }, false],
    ['another one that was left', null, true],
  ])('a resend that finds %s draft says whether it is', async (_, resends, other) => {
    const made = escalationOver(
      { 'escalations.form': () => escalationForm({ draft: wholeDraft({ resends }) }) },
      'resend',
    );
    await made.form.open();
    expect(made.state.otherDraft).toBe(other);
    await made.pictures.add([pngFile(100)]);
    await made.form.review();
    await made.sending.send();
    expect(made.state.otherDraft).toBe(false);
  });

  test('a resend that starts over begins from its round again', async () => {
    const made = escalationOver({}, 'resend');
    await made.form.open();
    made.form.type('topic', 'otro');
    await made.form.startOver();
    expect(made.requests('escalations.form')).toHaveLength(2);
    expect(made.state.draft.topic).toBe('Fechas de pago');
  });
});

describe('«Revisar y enviar»', () => {
  test('shows all that is missing at once, the keyboard at the first, and asks nobody', async () => {
    const made = escalationOver({ 'escalations.form': () => escalationForm({ draft: null }) });
    await made.form.open();
    await made.form.review();
    expect(Object.keys(shownProblems(made.state))).toHaveLength(5);
    expect(made.state).toMatchObject({ screen: { name: 'form' }, focus: { on: 'topic' } });
    expect(made.asked).toHaveLength(1);
    made.form.type('topic', 'Pagos');
    expect(Object.keys(allProblems(made.state))).toHaveLength(4);
  });

  test('a whole one is shown before it leaves', async () => {
    const made = escalationOver();
    await made.reviewed();
    expect(made.state).toMatchObject({ screen: { name: 'review' }, focus: { on: 'heading' } });
    expect(made.requests('escalations.send')).toEqual([]);
    made.form.back();
    expect(made.state).toMatchObject({ screen: { name: 'form' }, focus: { on: 'button' } });
  });

  test('an obstacle keeps it from being sent, not from being written', async () => {
    const made = escalationOver({ 'escalations.form': () => escalationForm({ obstacle: 'Su correo no está.' }) });
    await made.reviewed();
    expect(made.state.screen.name).toBe('form');
    made.form.type('topic', 'Pagos');
    expect(made.state.draft.topic).toBe('Pagos');
  });

  test('where the topic cannot be checked the review comes all the same, and the server is to ask', async () => {
    const made = escalationOver({ 'escalations.checkTopic': fail('offline') });
    await made.reviewed();
    expect(made.state.screen.name).toBe('review');
    await made.sending.send();
    expect(made.requests('escalations.send')).toMatchObject([{ topicChecked: false }]);
  });
});

describe('topics', () => {
  const joins = {
    'escalations.checkTopic': ({ topic }: { topic: string }) => ({
      joined: topic === 'A; B' ? ['A', 'B'] : [],
      same: [],
    }),
  };

  test('joined ones are to be told apart first: one goes, the other waits', async () => {
    const made = escalationOver({
      ...joins,
      'escalations.form': () => escalationForm({ draft: wholeDraft({ topic: 'A; B' }) }),
    });
    await made.reviewed();
    expect(made.state).toMatchObject({ screen: { name: 'form' }, focus: { on: 'question' } });
    made.form.separate();
    expect(made.state.draft).toMatchObject({ topic: 'A', queue: ['B'] });
    await made.form.review();
    expect(made.state.screen.name).toBe('review');
    await made.sending.send();
    expect(made.requests('escalations.send')).toMatchObject([
      { draft: { topic: 'A', queue: ['B'] }, topicChecked: true },
    ]);
    await settle();
    expect(made.state.draft).toMatchObject({
      id: 'nuevo-01',
      topic: 'B',
      description: '¿Cuándo pagan el ciclo 6?',
      queue: [],
    });
    expect(made.requests('escalations.keepDraft').at(-1)).toEqual({ draft: made.state.draft });
    expect(made.state.pictures.pictures).toHaveLength(1);
    made.sending.goOn();
    expect(made.state).toMatchObject({ screen: { name: 'form' }, focus: { on: 'topic' } });
    expect(made.state.form?.notice).toContain('tema anterior');
  });

  test('the person may say that it is one', async () => {
    const made = escalationOver({
      ...joins,
      'escalations.form': () => escalationForm({ draft: wholeDraft({ topic: 'A; B' }) }),
    });
    await made.reviewed();
    made.form.isOneTopic();
    await made.form.review();
    await made.sending.send();
    expect(made.requests('escalations.send')).toMatchObject([
      { draft: { topic: 'A; B', queue: [] }, topicChecked: true },
    ]);
  });

  test('an open one with the same topic is shown in the review, and the server is told that it was', async () => {
    const made = escalationOver({ 'escalations.checkTopic': () => ({ joined: [], same }) });
    await made.reviewed();
    expect(made.state.screen.name).toBe('review');
    expect(topicQuestion(made.state)?.same).toEqual(same);
    await made.sending.send();
    expect(made.requests('escalations.send')).toMatchObject([{ topicChecked: true }]);
  });

  test('one that somebody sent since the field was left is shown, too', async () => {
    const made = escalationOver();
    await made.form.open();
    await settle();
    expect(topicQuestion(made.state)).toBeNull();
    made.answers['escalations.checkTopic'] = () => ({ joined: [], same });
    await made.pictures.add([pngFile(100)]);
    await made.form.review();
    expect(topicQuestion(made.state)?.same).toEqual(same);
  });

  test('what the server asks at the last moment is shown, and then it goes', async () => {
    const made = escalationOver({ 'escalations.checkTopic': fail('offline') });
    await made.reviewed();
    made.answers['escalations.send'] = ({ topicChecked }: SendRequest) =>
      topicChecked ? sentOutcome() : { status: 'asks', joined: [], same };
    await made.sending.send();
    expect(made.state.screen.name).toBe('review');
    expect(topicQuestion(made.state)?.same).toEqual(same);
    await made.sending.send();
    expect(made.state.screen.name).toBe('sent');
  });

  test('one that waits can be taken out', async () => {
    const made = escalationOver({
      'escalations.form': () => escalationForm({ draft: wholeDraft({ queue: ['B', 'C'] }) }),
    });
    await made.form.open();
    made.form.dropWaiting(0);
    expect(made.state.draft.queue).toEqual(['C']);
  });
});

describe('sending', () => {
  test('what was shown leaves once, however often «Enviar» is pressed', async () => {
    const made = escalationOver();
    await made.reviewed();
    await Promise.all([made.sending.send(), made.sending.send()]);
    await made.sending.send();
    const requests = made.requests('escalations.send');
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ draft: wholeDraft(), notSent: null, pictures: [{ mimeType: 'image/png' }] });
    expect(made.sent).toEqual([sentOutcome()]);
    expect(made.state.screen).toMatchObject({ name: 'sent', topic: 'Fechas de pago', mayBeOlder: false });
  });

  test('afterwards the form is empty, the box too, and no late draft brings the old one back', async () => {
    const made = escalationOver();
    await made.reviewed();
    made.form.back();
    made.form.type('topic', 'Pagos');
    await made.form.review();
    await made.sending.send();
    await settle();
    made.timers.pass();
    await settle();
    const order = made.asked.map(({ command }) => command);
    expect(order.lastIndexOf('escalations.keepDraft')).toBeGreaterThan(order.indexOf('escalations.send'));
    expect(made.requests('escalations.keepDraft').at(-1)).toEqual({ draft: null });
    expect(made.state.pictures.pictures).toEqual([]);
    made.sending.goOn();
    expect(made.state.draft).toMatchObject({ topic: '', queue: [] });
  });

  test('a draft that is still on its way is waited for: it must not arrive after its mail', async () => {
    let kept = () => {};
    const made = escalationOver({
      'escalations.keepDraft': () =>
        new Promise((resolve) => {
          kept = () => resolve({});
        }),
    });
    await made.form.open();
    made.form.type('topic', 'Pagos');
    made.form.leave('topic');
    await made.pictures.add([pngFile(100)]);
    await made.form.review();
    const sending = made.sending.send();
    await settle();
    expect(made.requests('escalations.send')).toEqual([]);
    kept();
    await sending;
    expect(made.requests('escalations.send')).toHaveLength(1);
  });

  test('what the server refuses is told in the form, and nothing is lost', async () => {
    const made = escalationOver({ 'escalations.send': fail('refused', 'Ya no quedan correos hoy.') });
    await made.reviewed();
    await made.sending.send();
    expect(made.state).toMatchObject({
      screen: { name: 'form' },
      draft: wholeDraft(),
      failure: { kind: 'refused', message: 'Ya no quedan correos hoy.' },
      focus: { on: 'notice' },
    });
    expect(made.state.pictures.pictures).toHaveLength(1);
    expect(made.sent).toEqual([]);
  });

  test('without an answer the same draft can be sent again', async () => {
    const made = escalationOver({ 'escalations.send': fail('offline') });
    await made.reviewed();
    await made.sending.send();
    expect(made.state).toMatchObject({ screen: { name: 'review' }, failure: { kind: 'lost' }, draft: wholeDraft() });
    made.answers['escalations.send'] = () => sentOutcome();
    await made.sending.send();
    const [first, second] = made.requests('escalations.send') as unknown as SendRequest[];
    expect(second).toEqual(first);
    expect(made.state.screen).toMatchObject({ name: 'sent', mayBeOlder: false });
  });

  test('changed after a try without an answer: the earlier text may be the one that left', async () => {
    const made = escalationOver({ 'escalations.send': fail('offline') });
    await made.reviewed();
    await made.sending.send();
    made.form.back();
    made.form.type('description', 'otra cosa');
    await made.form.review();
    made.answers['escalations.send'] = () => sentOutcome();
    await made.sending.send();
    expect(made.state.screen).toMatchObject({ name: 'sent', mayBeOlder: true });
  });
});

describe('when nobody knows whether it left', () => {
  const unsettled = { status: 'unsettled', number: '15', attempt: 2, message: 'No se sabe.' } as const;
  const ref = { tab: 'ESCALAMIENTOS', row: 9, rowKey: 'k' };
  const found = {
    ref,
    number: '15',
    report: { date: '2026-11-27' },
    due: { date: '2026-12-02', lines: ['lun: día 1'] },
  };
  const listed = (...cases: object[]) => ({
    today: '2026-11-20',
    person: { name: '', mail: '' },
    cases: cases as CaseView[],
    problems: [],
  });

  async function unsettledOver(given: Parameters<typeof escalationOver>[0] = {}) {
    const made = escalationOver({ 'escalations.send': () => unsettled, ...given });
    await made.reviewed();
    await made.sending.send();
    expect(made.state.screen).toMatchObject({ name: 'unsettled', outcome: unsettled });
    return made;
  }

  test('it did not: it is sent again as that attempt', async () => {
    const made = await unsettledOver();
    made.answers['escalations.send'] = () => sentOutcome();
    await made.sending.sendAgain();
    expect(made.requests('escalations.send')).toMatchObject([{ notSent: null }, { notSent: 2 }]);
    expect(made.state.screen.name).toBe('sent');
  });

  test('it did: its row is found by its number and told', async () => {
    const source = { tab: 'LAURA', row: 14, rowKey: 'k', label: 'LAURA, fila 14' };
    const made = await unsettledOver({
      'escalations.form': () => escalationForm({ draft: wholeDraft({ source }) }),
      'escalations.list': () => listed({ ...found, number: '14' }, found),
      'escalations.settle': () => ({ message: 'Quedó registrado que salió.', batch: 'b' }),
    });
    await made.sending.left();
    expect(made.requests('escalations.settle')).toEqual([{ ref, left: true }]);
    expect(made.sent).toEqual([
      sentOutcome({
        explanation: ['lun: día 1'],
        notices: ['Quedó registrado que salió.', 'Anote usted el 15 en su fila (LAURA, fila 14).'],
      }),
    ]);
    expect(made.state.draft.topic).toBe('');
  });

  test('one answer of the person at a time', async () => {
    const made = await unsettledOver({
      'escalations.list': () => listed(found),
      'escalations.settle': () => ({ message: 'Quedó registrado que salió.', batch: 'b' }),
    });
    await Promise.all([made.sending.left(), made.sending.left(), made.sending.sendAgain()]);
    expect(made.requests('escalations.settle')).toHaveLength(1);
    expect(made.requests('escalations.send')).toHaveLength(1);
  });

  test.each([
    ['its row is gone', { 'escalations.list': () => listed() }, 'No se encontró el escalamiento 15'],
    ['no answer comes', { 'escalations.list': fail('offline') }, 'No hay conexión.'],
  ])('it did, but %s: that is told, and the draft stays', async (_, answers, words) => {
    const made = await unsettledOver(answers);
    await made.sending.left();
    expect(made.state.screen).toMatchObject({
      name: 'unsettled',
      busy: false,
      problem: expect.stringContaining(words),
    });
    expect(made.state.draft).toEqual(wholeDraft());
    expect(made.sent).toEqual([]);
  });
});
