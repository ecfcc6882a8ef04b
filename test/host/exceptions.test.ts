import type { AcceptedView, FindingView, TabReview } from '../../src/app/panel-api';
import { Book, dateCell, type Given, HEADERS, rowInOrder, tabOf, textCell } from '../support/book';
import { failWrite } from '../support/write-faults';

const ANA = 'ana@example.com';

/** Row 3: code 9 on a wall answer. */
const wrong = (change: Parameters<typeof rowInOrder>[0] = {}): Given[] => rowInOrder({ Código: '9', ...change });

const open = (...rows: readonly (readonly Given[])[]) =>
  new Book([tabOf('ANA', [[...HEADERS], rowInOrder(), ...(rows.length > 0 ? rows : [wrong()])])], { user: ANA });

const review = (book: Book): Promise<TabReview> => book.get('review.tab', { tab: 'ANA' });

const only = <Item>(items: readonly Item[]): Item => {
  if (items.length !== 1) throw new Error(`${items.length} in place of one`);
  return items[0] as Item;
};

const asked = ({ tab, row, column, rowKey, rule, message }: FindingView, reason: string) => ({
  tab,
  row,
  column,
  rowKey: rowKey as string,
  rule,
  message,
  reason,
});

async function accepted(book: Book, reason = 'Lo pidió coordinación'): Promise<AcceptedView> {
  await book.get('exceptions.accept', asked(only((await review(book)).findings), reason));
  return only((await review(book)).accepted);
}

test('an accepted finding is no finding any more, and Revisión says so at once', async () => {
  const book = open();
  const before = only((await review(book)).findings);
  const answer = await book.get('exceptions.accept', asked(before, '  Lo pidió\n coordinación '));
  const line = '✓ Aceptado («Lo pidió coordinación»): ';
  expect(book.text('ANA', 'K3')).toBe(`${line}${before.message} [wall-code-one · acta ${before.acta}]`);
  const atOnce = book.text('ANA', 'K3');
  const after = await review(book);
  expect(after.findings).toEqual([]);
  expect(after.accepted).toEqual([{ ...before, fix: before.fix, reason: 'Lo pidió coordinación', key: answer.key }]);
  expect(book.text('ANA', 'K3')).toBe(atOnce);
});

test('BITÁCORA and the coordinator’s list say what, why, who and when', async () => {
  const book = open();
  const { key, message } = await accepted(book);
  expect(book.text('BITÁCORA', 'B2')).toBe('ACEPTAR');
  expect(book.text('BITÁCORA', 'C2')).toBe(key);
  expect(book.text('BITÁCORA', 'D2')).toBe('VIGENTE');
  expect((await book.get('exceptions.list', {})).exceptions).toEqual([
    {
      key,
      rule: 'wall-code-one',
      tab: 'ANA',
      cell: 'I3',
      message,
      reason: 'Lo pidió coordinación',
      who: ANA,
      when: expect.stringMatching(/^20\/11\/2026 \d\d:\d\d$/),
    },
  ]);
});

test('it stays when the row moves or another cell is edited; it returns when a judged cell changes', async () => {
  const book = open();
  await accepted(book);
  await book.host.edit({ kind: 'insertRows', tab: 1, at: 1, count: 3 });
  await book.type('ANA', 'J6', 'Pendiente');
  expect((await review(book)).findings).toEqual([]);
  expect(book.text('ANA', 'K6')).toMatch(/^✓/);
  await book.type('ANA', 'I6', '8');
  expect(book.text('ANA', 'K6')).toMatch(/^✖/);
  expect((await review(book)).findings).toHaveLength(1);
});

test('withdrawn, it returns', async () => {
  const book = open();
  const { key } = await accepted(book);
  await book.as('lider@example.com').get('exceptions.withdraw', { key });
  expect((await review(book)).findings).toHaveLength(1);
  expect((await book.get('exceptions.list', {})).exceptions).toEqual([]);
  expect(book.text('BITÁCORA', 'D2')).toBe('RETIRADA');
  expect(JSON.parse(book.text('BITÁCORA', 'E2'))).toMatchObject({
    motivo: 'Lo pidió coordinación',
    retiradaPor: 'lider@example.com',
  });
  expect(await book.ask('exceptions.withdraw', { key })).toMatchObject({ ok: false });
});

test('accepted again after it was withdrawn', async () => {
  const book = open();
  await book.get('exceptions.withdraw', { key: (await accepted(book)).key });
  expect(await accepted(book, 'Ahora sí')).toMatchObject({ reason: 'Ahora sí' });
  expect((await book.get('exceptions.list', {})).exceptions).toHaveLength(1);
});

test.each([
  ['nothing', '', /al menos 3 letras/],
  ['blanks', '   \n ', /al menos 3 letras/],
  ['two letters', ' sí ', /al menos 3 letras/],
  ['301 letters', 'x'.repeat(301), /300 letras o menos/],
])('a reason of %s is refused and nothing is written', async (_, reason, message) => {
  const book = open();
  const finding = only((await review(book)).findings);
  expect(await book.ask('exceptions.accept', asked(finding, reason))).toMatchObject({
    ok: false,
    message: expect.stringMatching(message),
  });
  expect(book.store.tabs.map(({ name }) => name)).toEqual(['ANA']);
});

test.each(['=1+1', '✖ otra [row-date · acta 24]', '<b>así</b>', '"},"x":{"'])(
  'the reason %s stays a text',
  async (reason) => {
    const book = open();
    expect((await accepted(book, reason)).reason).toBe(reason);
    expect(book.cell('BITÁCORA', 'E2')?.formula).toBeUndefined();
    expect((await book.get('exceptions.rules', {})).rules).toEqual([
      { rule: 'wall-code-one', accepted: 1, open: 0, old: 0 },
    ]);
  },
);

test('a row that changed since the review is not accepted', async () => {
  const book = open();
  const finding = only((await review(book)).findings);
  await book.type('ANA', 'I3', '8');
  expect(await book.ask('exceptions.accept', asked(finding, 'por eso'))).toMatchObject({
    ok: false,
    message: expect.stringContaining('cambió'),
  });
});

test('one with the same words in another place is accepted where it stands now', async () => {
  const book = open(wrong(), wrong({ ID: textCell('99999_88888') }));
  const [first] = (await review(book)).findings;
  if (!first) throw new Error('nothing found');
  await book.host.edit({ kind: 'insertRows', tab: 1, at: 2, count: 1 });
  await book.get('exceptions.accept', asked(first, 'por eso'));
  expect(book.text('ANA', 'K4')).toMatch(/^✓/);
  expect(book.text('ANA', 'K5')).toMatch(/^✖/);
  expect((await review(book)).findings).toHaveLength(1);
});

test('two people accept at once', async () => {
  const rows = [wrong(), wrong({ ID: textCell('99999_88888') })];
  const book = open(...rows);
  const [first, second] = (await review(book)).findings;
  if (!first || !second) throw new Error('nothing found');
  await Promise.all([
    book.as(ANA).get('exceptions.accept', asked(first, 'uno')),
    book.as('beto@example.com').get('exceptions.accept', asked(second, 'dos')),
  ]);
  expect((await review(book)).accepted.map(({ reason }) => reason)).toEqual(['uno', 'dos']);
  expect((await book.get('exceptions.list', {})).exceptions.map(({ who }) => who).sort()).toEqual([
    ANA,
    'beto@example.com',
  ]);
});

test('which rules are accepted most, and which wait more than five business days', async () => {
  // 2026-11-20 is a Friday; Monday 16 is a holiday: the fifth business day before it is Thursday 12.
  const book = open(
    wrong({ Fecha: dateCell('2026-11-11') }),
    wrong({ Fecha: dateCell('2026-11-12') }),
    wrong({ Fecha: dateCell('2026-11-19'), Respuesta: textCell('Hola a todos') }),
  );
  const { findings } = await review(book);
  const prefix = findings.find(({ rule }) => rule === 'reply-prefix');
  if (!prefix) throw new Error('no prefix is missing');
  await book.get('exceptions.accept', asked(prefix, 'así quedó'));
  expect((await book.get('exceptions.rules', {})).rules).toEqual([
    { rule: 'wall-code-one', accepted: 0, open: 3, old: 1 },
    { rule: 'reply-prefix', accepted: 1, open: 0, old: 0 },
  ]);
});

test('what looks at the rows of other tabs is nobody’s row to accept', async () => {
  const people = tabOf('AGENTES', [
    ['Agente', 'Correo', 'Pestaña'],
    ['Ana', ANA, 'ANA'],
  ]);
  const old = rowInOrder({ Fecha: dateCell('2026-11-12') });
  const book = new Book([tabOf('ANA', [[...HEADERS], old, rowInOrder()]), people], { user: ANA });
  await book.get('review.tab', { tab: 'AGENTES' });
  const { findings } = await book.get('review.team', { tabs: ['AGENTES'] });
  expect(await book.ask('exceptions.accept', asked(only(findings), 'estaba de permiso'))).toMatchObject({
    ok: false,
    message: expect.stringContaining('no se acepta'),
  });
});

test('a base without BITÁCORA has no exceptions', async () => {
  expect(await open().get('exceptions.list', {})).toEqual({ exceptions: [] });
});

test.each([false, true])(
  'Google fails at any write (done all the same: %s): accepted or not, never broken',
  async (done) => {
    for (let at = 1; at <= 6; at++) {
      const log = tabOf('BITÁCORA', [['Momento', 'Acción', 'Clave', 'Estado', 'Detalle']]);
      const book = new Book([tabOf('ANA', [[...HEADERS], rowInOrder(), wrong()]), log], { user: ANA });
      const finding = only((await review(book)).findings);
      const end = failWrite(book.store, { at, done });
      await book.get('exceptions.accept', asked(finding, 'por eso')).catch(() => undefined);
      end();
      const after = await review(book);
      expect([...after.findings, ...after.accepted]).toHaveLength(1);
      if (after.accepted.length === 0) await book.get('exceptions.accept', asked(only(after.findings), 'por eso'));
      expect((await review(book)).findings).toEqual([]);
    }
  },
);

test('what people wrote in BITÁCORA accepts nothing', async () => {
  const log = tabOf('BITÁCORA', [
    ['Momento', 'Acción', 'Clave', 'Estado', 'Detalle'],
    ...[
      ['', 'ACEPTAR', '__proto__', 'VIGENTE', '{"motivo":"x"}'],
      ['', 'ACEPTAR', 'constructor', 'VIGENTE', '{"motivo":"x"}'],
      ['', 'ACEPTAR', 'wall-code-one', 'VIGENTE', '{"motivo":"x"}'],
      ['', 'ACEPTAR', 'wall-code-one:zzz', 'VIGENTE', 'no es JSON'],
      ['', 'ACEPTAR', 'wall-code-one:zzy', 'VIGENTE', '{"motivo":["lista"],"__proto__":{"motivo":"x"}}'],
    ].map((row) => row.map(textCell)),
  ]);
  const book = new Book([tabOf('ANA', [[...HEADERS], wrong()]), log], { user: ANA });
  expect((await review(book)).findings).toHaveLength(1);
  expect((await book.get('exceptions.list', {})).exceptions.map(({ key, reason }) => [key, reason])).toEqual([
    ['wall-code-one:zzz', ''],
    ['wall-code-one:zzy', ''],
  ]);
});
