import { tabOf } from '../support/book';
import { atEachPoint, injectionPoints, recordCalls, settled } from '../support/faults';
import { CAMILO, CAROLINA, LAURA, openTeam } from '../support/reminders-book';

/** Whatever stops a morning run, at whichever service call: the next one sends what is left, and nothing twice. */
jest.setTimeout(240_000);

const EVERYBODY = [CAMILO, CAROLINA, LAURA];

const open = () =>
  openTeam({
    activated: CAROLINA,
    today: '2026-11-24T07:10',
    more: [tabOf('BITÁCORA', [['Momento', 'Acción', 'Clave', 'Estado', 'Detalle']])],
  });

test('morning run', async () => {
  const recorded = open();
  const calls = await recordCalls((fault) => recorded.runDue('runMorning', CAROLINA, { fault }));
  const count = await atEachPoint(injectionPoints(calls), async (fault) => {
    const book = open();
    const addresses = () => book.mails().flatMap(({ to }) => to);
    await settled(book.runDue('runMorning', CAROLINA, { fault }));
    await book.runDue('runMorning', CAROLINA);
    expect(new Set(addresses()).size).toBe(addresses().length);
    const missing = EVERYBODY.filter((address) => !addresses().includes(address));
    if (missing.length > 0) {
      const { unsettled } = await book.get('reminders.look', {});
      expect(unsettled.map(({ to }) => to)).toEqual(missing);
      for (const { key } of unsettled) await book.get('reminders.settle', { key, left: false });
      await book.runDue('runMorning', CAROLINA);
    }
    expect(addresses().sort()).toEqual(EVERYBODY);
  });
  process.stdout.write(`morning run: ${calls.length} service calls, ${count} faults\n`);
});
