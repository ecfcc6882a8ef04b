import type { FaultHook } from '../../src/local/host/faults';
import type { Book } from '../support/book';
import { atEachPoint, injectionPoints, recordCalls, settled } from '../support/faults';
import { entry, FIGURE_HEADERS, figureLine, linesOf, openBook, reportOf } from '../support/inconcert-book';

/** Whatever stops an import or its undo, at whichever service call: the same again completes it, and nothing is twice. */
jest.setTimeout(240_000);

async function atEachFault(
  open: () => Promise<Book> | Book,
  run: (book: Book, fault: FaultHook) => Promise<unknown>,
  check: (book: Book) => Promise<void>,
): Promise<void> {
  const recorded = await open();
  const calls = await recordCalls((fault) => run(recorded, fault));
  const count = await atEachPoint(injectionPoints(calls, 'states'), async (fault) => {
    const book = await open();
    await settled(run(book, fault));
    await check(book);
  });
  process.stdout.write(`${expect.getState().currentTestName}: ${calls.length} service calls, ${count} faults\n`);
}

const REPORT = [
  entry(),
  entry({ agent: 'Juan Rojas', managed: 90, archived: null }),
  entry({ network: 'Twitter', managed: 3 }),
];
const IMPORTED = [
  ['19/11/2026', 'Juan Rojas', 'Facebook', '90', ''],
  ['19/11/2026', 'Laura Pérez', 'Facebook', '118', '60'],
  ['19/11/2026', 'Laura Pérez', 'Twitter', '3', '60'],
];
const sorted = (book: Book) => linesOf(book, 'INCONCERT').sort((one, other) => (String(one) < String(other) ? -1 : 1));

/** Every figure is in BITÁCORA before its cell changes. */
async function expectKnown(book: Book): Promise<void> {
  const figures = linesOf(book, 'INCONCERT').filter((line) => line[3] !== '100');
  if (figures.length > 0) expect(linesOf(book, 'BITÁCORA').length).toBeGreaterThan(0);
}

test('a first import, which makes both tabs', async () => {
  await atEachFault(
    () => openBook(),
    (book, fault) => book.ask('inconcert.add', reportOf(REPORT), { fault }),
    async (book) => {
      await expectKnown(book);
      await book.get('inconcert.add', reportOf(REPORT));
      expect(sorted(book)).toEqual(IMPORTED);
      expect(linesOf(book, 'BITÁCORA').filter(([, , , status]) => status === 'IMPORTANDO')).toEqual([]);
    },
  );
});

const figures = [FIGURE_HEADERS, figureLine('2026-11-19', 'Laura Pérez', 'Facebook', 100, 50)];
const updates = [{ key: 'laura perez\n2026-11-19\nFacebook', before: { managed: '100', archived: '50' } }];

test('one that changes a figure, taken back whole', async () => {
  await atEachFault(
    () => openBook({ figures, log: true }),
    (book, fault) => book.ask('inconcert.add', reportOf(REPORT, { updates }), { fault }),
    async (book) => {
      await expectKnown(book);
      await book.get('inconcert.add', reportOf(REPORT, { updates }));
      expect(sorted(book)).toEqual(IMPORTED);
      for (let left = 3; left > 0; left--) {
        const { last } = await book.get('inconcert.desk', {});
        if (last) await book.get('inconcert.undo', { batch: last.batch });
      }
      expect(linesOf(book, 'INCONCERT')).toEqual([['19/11/2026', 'Laura Pérez', 'Facebook', '100', '50']]);
    },
  );
});

test('taking one back', async () => {
  await atEachFault(
    async () => {
      const book = openBook({ figures, log: true });
      await book.get('inconcert.add', reportOf(REPORT, { updates }));
      return book;
    },
    (book, fault) => book.ask('inconcert.undo', { batch: 'I1' }, { fault }),
    async (book) => {
      await book.ask('inconcert.undo', { batch: 'I1' });
      expect(linesOf(book, 'INCONCERT')).toEqual([['19/11/2026', 'Laura Pérez', 'Facebook', '100', '50']]);
      expect((await book.get('inconcert.desk', {})).last).toBeNull();
    },
  );
});
