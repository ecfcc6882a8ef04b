import { emptyState } from '../../src/local/host/host-state';
import { momentOf } from '../../src/local/host/moment';
import { dateCell } from '../support/book';
import { atEachPoint, injectionPoints, recordCalls, settled } from '../support/faults';
import { openFigureTeam } from '../support/figures-book';
import { CAROLINA, logOf } from '../support/reminders-book';

/**
 * Whatever stops an hourly run that mails figures, at whichever service call: the next one sends what is left, nothing
 * twice, and what nobody knows is shown.
 */
jest.setTimeout(300_000);

/** Every tab was reviewed this night, and no run does it again. */
const tabs = ['LAURA', 'CAMILO', 'AGENTES', 'ESCALAMIENTOS', 'NOVEDADES', 'FRAUDE'];
const reviewed = Object.fromEntries(
  tabs.map((tab) => [tab, (momentOf('2026-11-23T22:00') as number) / 60_000 - 5 * 60]),
);
const state = {
  ...emptyState('libro-local'),
  properties: { document: { 'recordatorios.pestanas': JSON.stringify(reviewed) }, users: {} },
};
/** Camilo is away, so that there are fewer mails to go through. */
const incidents = [17, 18, 19, 20, 21, 23].map((day) => [dateCell(`2026-11-${day}`), 'Camilo Rojas', 'AUSENCIA']);
/** On Monday night: the day's closing, and the week. */
const open = () => openFigureTeam({ today: '2026-11-23T22:10', incidents, host: { state } });
const KEYS = ['cierre/2026-11-23', 'semana/2026-W47'].flatMap((notice) =>
  ['coordinacion', 'laura@example.com'].map((who) => `${notice}/${who}`),
);

test('hourly run with a closing and a week', async () => {
  const recorded = open();
  const calls = await recordCalls((fault) => recorded.runDue('runHourly', CAROLINA, { fault }));
  expect(calls.some(({ arguments: [, key] }) => key === 'recordatorios.pestanas')).toBe(true);
  expect(recorded.properties()['recordatorios.pestanas']).toBe(JSON.stringify(reviewed));
  const subjects = recorded.mails().map(({ subject }) => subject);
  expect(subjects).toHaveLength(KEYS.length);
  const count = await atEachPoint(injectionPoints(calls, 'states'), async (fault) => {
    const book = open();
    const left = () => book.mails().map(({ subject }) => subject);
    await settled(book.runDue('runHourly', CAROLINA, { fault }));
    await book.runDue('runHourly', CAROLINA);
    expect(new Set(left()).size).toBe(left().length);
    const missing = KEYS.filter((_, index) => !left().includes(subjects[index] as string));
    const { unsettled, problems } = await book.get('reminders.look', {});
    expect(problems).toEqual([]);
    expect(unsettled.map(({ key }) => key)).toEqual(expect.arrayContaining(missing));
    for (const { key, resendable } of unsettled) {
      expect(resendable).toBe(true);
      await book.get('reminders.settle', { key, left: !missing.includes(key) });
    }
    if (unsettled.length > 0) await book.runDue('runHourly', CAROLINA);
    expect(left().sort()).toEqual([...subjects].sort());
    expect(logOf(book).sort()).toEqual(KEYS.map((key) => `CORREO ${key} ENVIADO`).sort());
  });
  process.stdout.write(`hourly run with figures: ${calls.length} service calls, ${count} faults\n`);
});
