import type { FindingView, FixView, PanelCommands } from '../../src/app/panel-api';
import { makeSampleBase } from '../../src/local/sample';
import type { StoredCell } from '../../src/local/workbook/model';
import {
  Book,
  type BookOptions,
  dateCell,
  type Given,
  HEADERS,
  rowInOrder,
  serial,
  tabOf,
  textCell,
} from '../support/book';
import { failWrite, type WriteFault } from '../support/write-faults';

const ANA = 'ana@example.com';
const BETO = 'beto@example.com';
const people = tabOf('AGENTES', [
  ['Agente', 'Correo', 'Pestaña'],
  ['Ana', ANA, 'ANA'],
  ['Beto', BETO, 'BETO'],
]);

/** Row 2 is in order; 3 has two faults, 4 one in another column, 5 an id that is copied with its prefix. */
const anaRows = (): Given[][] => [
  rowInOrder(),
  rowInOrder({ Respuesta: textCell('Buenos días, con gusto'), Código: textCell('01'), Hora: '9:15' }),
  rowInOrder({ 'Red social': 'facebok', Estado: 'Exitoso ' }),
  rowInOrder({ ID: 'Prospеridad: 460062106166120_3140950072902044', Fecha: dateCell('2026-11-18') }),
];
const betoRows = (): Given[][] => [rowInOrder({ Código: { value: 1.5 } }), rowInOrder({ Código: 'uno' })];

const tabs = () => [tabOf('ANA', [[...HEADERS], ...anaRows()]), tabOf('BETO', [[...HEADERS], ...betoRows()]), people];
const emptyLog = () => tabOf('BITÁCORA', [['Momento', 'Acción', 'Clave', 'Estado', 'Detalle']]);
const open = (options: BookOptions = { user: ANA }) => new Book(tabs(), options);

async function review(book: Book, ...tabs: readonly string[]): Promise<FindingView[]> {
  const findings: FindingView[] = [];
  for (const tab of tabs) findings.push(...(await book.get('review.tab', { tab })).findings);
  return findings;
}

/** What the panel would send: one proposal a cell. */
function fixesOf(findings: readonly FindingView[]): FixView[] {
  const byCell = new Map<string, FixView>();
  for (const { tab, row, column, rowKey, rule, fix } of findings)
    if (fix !== null && rowKey !== null && !byCell.has(`${tab} ${row} ${column}`))
      byCell.set(`${tab} ${row} ${column}`, { tab, row, column, rowKey, rule, fix });
  return [...byCell.values()];
}

const apply = (book: Book, fixes: readonly FixView[], batch: string | null = null) =>
  book.get('fix.apply', { batch, fixes });

async function undoAll(book: Book, batch: string | null = null) {
  const answers: PanelCommands['fix.undo']['answer'][] = [];
  do answers.push(await book.get('fix.undo', { batch }));
  while ((answers.at(-1)?.left ?? 0) > 0);
  return answers;
}

/** The values that people see to, without Revisión. */
function content(book: Book, ...tabs: readonly string[]): unknown[] {
  const held = (cell: StoredCell | undefined) => cell?.formula ?? cell?.value ?? null;
  return tabs.map((name) => {
    const { rows } = book.store.tab(book.id(name));
    return rows.map((line) => Array.from({ length: HEADERS.length }, (_, column) => held(line?.[column])));
  });
}

interface Logged {
  readonly key: string;
  readonly status: string;
  readonly detail: Record<string, unknown>;
}

function logged(book: Book): Logged[] {
  const tab = book.store.tabs.find(({ name }) => name === 'BITÁCORA');
  return (tab?.rows ?? []).slice(1).flatMap((line) => {
    const [, , key, status, detail] = Array.from(line ?? [], (cell) => String(cell?.value ?? ''));
    return key ? [{ key, status: status ?? '', detail: JSON.parse(detail ?? '') }] : [];
  });
}

describe('«Corregir…»', () => {
  test('writes what the review proposed, and the next review has nothing to propose', async () => {
    const book = open();
    const fixes = fixesOf(await review(book, 'ANA', 'BETO'));
    expect(fixes.map(({ rule }) => rule).sort()).toEqual(
      expect.arrayContaining(['case-id-digits', 'code-spelling', 'known-network', 'reply-prefix']),
    );
    const answer = await apply(book, fixes);
    expect(answer).toEqual({ batch: 'C1', applied: fixes.length, skipped: [] });
    expect(fixesOf(await review(book, 'ANA', 'BETO')).filter(({ tab }) => tab === 'ANA')).toEqual([]);
    expect(book.cell('ANA', 'F3')?.value).toBe('Facebook Buenos días, con gusto');
    expect(book.cell('ANA', 'C4')?.value).toBe('Facebook');
    expect(book.cell('ANA', 'D5')).toMatchObject({
      value: '460062106166120_3140950072902044',
      format: { numberFormat: '@' },
    });
  });

  test('BITÁCORA is made with its headers, and says of each cell what it held, what it holds and who did it', async () => {
    const book = open();
    const [fix] = fixesOf(await review(book, 'ANA')).filter(({ rule }) => rule === 'known-network');
    if (!fix) throw new Error('nothing to correct');
    const active = book.host.book().activeTab;
    await apply(book, [fix]);
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((cell) => book.text('BITÁCORA', cell))).toEqual([
      'Momento',
      'Acción',
      'Clave',
      'Estado',
      'Detalle',
    ]);
    expect(book.text('BITÁCORA', 'A2')).toMatch(/^20\/11\/2026 \d\d:\d\d$/);
    expect(book.text('BITÁCORA', 'B2')).toBe('CORREGIR');
    expect(logged(book)).toEqual([
      {
        key: 'C1/1',
        status: 'APLICADA',
        detail: {
          pestaña: 'ANA',
          celda: 'C4',
          columna: 'Red social',
          regla: 'known-network',
          antes: 'facebok',
          después: 'Facebook',
          fila: expect.any(String),
          caso: expect.any(String),
          por: ANA,
        },
      },
    ]);
    expect(book.host.book().activeTab).toBe(active);
  });

  test('a batch goes on over several calls, and another one gets another name', async () => {
    const book = open();
    const [first, second, third] = fixesOf(await review(book, 'ANA', 'BETO')).filter(
      ({ rule }) => rule !== 'reply-prefix',
    );
    if (!first || !second || !third) throw new Error('too little to correct');
    await apply(book, [first]);
    await apply(book, [second], 'C1');
    expect(await apply(book, [third])).toMatchObject({ batch: 'C2' });
    expect(logged(book).map(({ key }) => key)).toEqual(['C1/1', 'C1/2', 'C2/1']);
  });

  test('nothing accepted, nothing made', async () => {
    const book = open();
    expect(await apply(book, [])).toEqual({ batch: null, applied: 0, skipped: [] });
    expect(book.store.tabs.map(({ name }) => name)).not.toContain('BITÁCORA');
  });

  test('a BITÁCORA with its columns in the team’s own order is used as it is', async () => {
    const log = tabOf('Bitácora', [
      ['Bitácora del equipo'],
      ['Detalle', 'Nota', 'Estado', 'Clave', 'Acción', 'Momento'],
    ]);
    const book = new Book([tabOf('ANA', [[...HEADERS], ...anaRows()]), log], { user: ANA });
    const fixes = fixesOf(await review(book, 'ANA'));
    await apply(book, fixes);
    expect(['C3', 'D3', 'E3'].map((cell) => book.text('Bitácora', cell))).toEqual(['APLICADA', 'C1/1', 'CORREGIR']);
    expect((await undoAll(book)).map(({ restored }) => restored)).toEqual([fixes.length]);
  });

  test('a tab of that name without its columns is told, and nothing is written', async () => {
    const book = new Book([tabOf('ANA', [[...HEADERS], ...anaRows()]), tabOf('BITÁCORA', [['Notas']])], { user: ANA });
    const before = content(book, 'ANA');
    expect(await book.ask('fix.apply', { batch: null, fixes: fixesOf(await review(book, 'ANA')) })).toMatchObject({
      ok: false,
      message: expect.stringMatching(/BITÁCORA: faltan las columnas Momento/),
    });
    expect(content(book, 'ANA')).toEqual(before);
  });
});

test('a date is written as a date, and undone it is what it was: a date, a text, nothing', async () => {
  const escalation = (topic: string, report: Given, due: Given) => [
    textCell('7'),
    dateCell('2026-11-09'),
    'Ana',
    topic,
    report,
    due,
  ];
  const book = new Book(
    [
      tabOf('ESCALAMIENTOS', [
        ['No.', 'Fecha envío', 'Agente', 'Tema', 'Fecha reporte', 'Fecha límite'],
        escalation('uno', dateCell('2026-11-18'), dateCell('2026-11-30')),
        escalation('dos', textCell('18-11-2026'), null),
      ]),
    ],
    { user: ANA },
  );
  const dates = () => ['E2', 'F2', 'E3', 'F3'].map((cell) => book.cell('ESCALAMIENTOS', cell)?.value ?? null);
  const before = dates();
  const { findings } = await book.get('review.tab', { tab: 'ESCALAMIENTOS' });
  const fixes = fixesOf(findings).filter(({ rule }) => rule === 'escalation-dates');
  await apply(book, fixes);
  // Day 5 and day 8 after Monday 9 November: Monday 16 is a holiday.
  expect(dates()).toEqual([serial('2026-11-17'), serial('2026-11-20'), serial('2026-11-17'), serial('2026-11-20')]);
  expect(book.text('ESCALAMIENTOS', 'F3')).toBe('20/11/2026');
  await undoAll(book);
  expect(dates()).toEqual(before);
});

test('a whole base: what is corrected and undone leaves every cell as it was', async () => {
  const sample = makeSampleBase({ seed: 5, today: '2026-11-20', rows: 1_500 }).workbook.tabs;
  const book = new Book(sample, { user: ANA });
  const { tabs: reviewed } = await book.get('review.scope', { scope: 'all' });
  const fixes = fixesOf(await review(book, ...reviewed));
  expect(fixes.length).toBeGreaterThan(15);
  const held = () =>
    book.store.tabs
      .filter(({ name }) => name !== 'BITÁCORA')
      .map(({ rows }) =>
        rows.map((line) => line?.slice(0, 21).map((cell) => [cell?.value ?? null, cell?.formula ?? null])),
      );
  const before = structuredClone(held());
  expect(await apply(book, fixes)).toMatchObject({ applied: fixes.length, skipped: [] });
  const proposedAgain = new Set(fixes.map(({ tab, row, column, rule }) => `${tab} ${row} ${column} ${rule}`));
  for (const { tab, row, column, rule } of fixesOf(await review(book, ...reviewed)))
    expect(proposedAgain).not.toContain(`${tab} ${row} ${column} ${rule}`);
  await undoAll(book);
  expect(held()).toEqual(before);
}, 60_000);

describe('rows that are not where the review saw them', () => {
  function sort(book: Book, order: readonly number[]): void {
    const rows = book.store.tab(1).rows;
    const cells = order.map((index) => Array.from(rows[index] ?? [], (cell) => cell ?? null));
    const width = Math.max(...cells.map((line) => line.length));
    const block = cells.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? null));
    book.store.apply({ kind: 'cells', tab: 1, row: 1, column: 0, cells: block });
  }

  test('sorted between the review and the correction, and again before it is undone', async () => {
    const book = open();
    const fixes = fixesOf(await review(book, 'ANA'));
    const before = content(book, 'ANA');
    sort(book, [4, 3, 2, 1]);
    expect(await apply(book, fixes)).toMatchObject({ applied: fixes.length, skipped: [] });
    expect(book.cell('ANA', 'F4')?.value).toBe('Facebook Buenos días, con gusto');
    sort(book, [2, 4, 1, 3]);
    expect(await undoAll(book)).toMatchObject([{ restored: fixes.length, skipped: [], left: 0 }]);
    sort(
      book,
      [4, 2, 3, 1].map((_, index) => [3, 1, 4, 2][index] as number),
    );
    expect(sorted(content(book, 'ANA')[0])).toEqual(sorted(before[0]));
  });
  const sorted = (rows: unknown) => (rows as unknown[]).map((row) => JSON.stringify(row)).sort();

  test('a row that changed is left and named; the others are corrected', async () => {
    const book = open();
    const fixes = fixesOf(await review(book, 'ANA'));
    await book.type('ANA', 'J4', 'Pendiente');
    const { applied, skipped } = await apply(book, fixes);
    expect(skipped).toEqual([{ tab: 'ANA', row: 4, cell: 'C4', reason: 'la fila cambió después de la revisión' }]);
    expect(applied).toBe(fixes.length - 1);
    expect(book.text('ANA', 'C4')).toBe('facebok');
  });

  test('of equal rows each is corrected once', async () => {
    const wrong = () => rowInOrder({ Código: textCell('01') });
    const book = new Book([tabOf('ANA', [[...HEADERS], wrong(), rowInOrder(), wrong(), wrong()])], { user: ANA });
    const fixes = fixesOf(await review(book, 'ANA'));
    expect(fixes).toHaveLength(3);
    await book.host.edit({ kind: 'insertRows', tab: 1, at: 1, count: 2 });
    expect(await apply(book, fixes.slice(1))).toMatchObject({ applied: 2, skipped: [] });
    expect(['I4', 'I5', 'I6', 'I7'].map((cell) => book.text('ANA', cell))).toEqual(['01', '1', '1', '1']);
  });

  test.each<[string, (book: Book) => Promise<void> | void, string]>([
    ['the tab is gone', (book) => book.store.apply({ kind: 'deleteTab', tab: 1 }), 'la pestaña ya no está'],
    [
      'its headers are gone',
      (book) => book.host.edit({ kind: 'deleteRows', tab: 1, at: 0, count: 1 }),
      'la pestaña ya no se revisa',
    ],
    [
      'the column is gone',
      (book) => book.host.edit({ kind: 'deleteColumns', tab: 1, at: 3, count: 1 }),
      'la pestaña ya no tiene esa columna',
    ],
    [
      'the row is gone',
      (book) => book.host.edit({ kind: 'deleteRows', tab: 1, at: 4, count: 900 }),
      'la fila cambió después de la revisión',
    ],
    [
      'the cell holds a formula by now',
      (book) =>
        book.store.apply({ kind: 'cells', tab: 1, row: 4, column: 3, cells: [[{ value: 'x', formula: 'A1' }]] }),
      'la fila cambió después de la revisión',
    ],
  ])('%s', async (_, change, reason) => {
    const book = open();
    const fixes = fixesOf(await review(book, 'ANA')).filter(({ column }) => column === 'caseId');
    await change(book);
    expect(await apply(book, fixes)).toMatchObject({ batch: null, applied: 0, skipped: [{ tab: 'ANA', reason }] });
  });

  test('a formula is never overwritten, whoever asks', async () => {
    const book = open();
    const [fix] = fixesOf(await review(book, 'ANA'));
    if (!fix) throw new Error('nothing to correct');
    book.store.apply({ kind: 'cells', tab: 1, row: 2, column: 9, cells: [[{ value: 'Exitoso', formula: 'J2' }]] });
    const [now] = fixesOf(await review(book, 'ANA')).filter(({ row }) => row === 3);
    if (!now) throw new Error('nothing to correct');
    expect(await apply(book, [{ ...now, column: 'status', fix: 'Pendiente' }])).toMatchObject({
      applied: 0,
      skipped: [{ cell: 'J3', reason: 'la celda tiene una fórmula' }],
    });
  });
});

test.each(['=1+1', '+57 300', '-2', '@nadie', "'hola"])('a correction %s arrives as text', async (text) => {
  const book = open();
  const [fix] = fixesOf(await review(book, 'ANA')).filter(({ column }) => column === 'reply');
  if (!fix) throw new Error('nothing to correct');
  await apply(book, [{ ...fix, fix: text }]);
  expect(book.cell('ANA', 'F3')).toMatchObject({ value: text });
  expect(book.cell('ANA', 'F3')?.formula).toBeUndefined();
});

describe('«Deshacer la última corrección»', () => {
  test('puts every cell back as it was', async () => {
    const book = open();
    const fixes = fixesOf(await review(book, 'ANA', 'BETO'));
    const before = content(book, 'ANA', 'BETO');
    await apply(book, fixes);
    expect(content(book, 'ANA', 'BETO')).not.toEqual(before);
    expect(await book.get('fix.last', {})).toMatchObject({
      batch: 'C1',
      when: expect.stringMatching(/^20\/11\/2026 /),
      who: ANA,
      own: true,
      cells: fixes.length,
      tabs: ['ANA', 'BETO'],
    });
    expect(await undoAll(book)).toEqual([{ batch: 'C1', restored: fixes.length, skipped: [], left: 0 }]);
    expect(content(book, 'ANA', 'BETO')).toEqual(before);
    expect(new Set(logged(book).map(({ status }) => status))).toEqual(new Set(['DESHECHA']));
    expect(await book.get('fix.last', {})).toBeNull();
    expect(await book.ask('fix.undo', { batch: null })).toMatchObject({ ok: false });
  });

  test('a cell that changed since stays and is named; another cell of the row may have changed', async () => {
    const book = open();
    await apply(book, fixesOf(await review(book, 'ANA')));
    await book.type('ANA', 'C4', 'Twitter');
    await book.type('ANA', 'J3', 'Pendiente');
    const [answer] = await undoAll(book);
    expect(answer?.skipped).toEqual([
      { tab: 'ANA', row: 4, cell: 'C4', reason: 'la celda cambió después de la corrección' },
    ]);
    expect(book.text('ANA', 'C4')).toBe('Twitter');
    expect(book.text('ANA', 'F3')).toBe('Buenos días, con gusto');
    expect(book.text('ANA', 'I3')).toBe('01');
    expect(logged(book).map(({ status }) => status)).toEqual(expect.arrayContaining(['CAMBIADA', 'DESHECHA']));
    expect(await book.get('fix.last', {})).toBeNull();
  });

  test('of corrections of two people each is offered the own one first', async () => {
    const book = open();
    const [ofAna, ofBeto] = [fixesOf(await review(book, 'ANA')), fixesOf(await review(book, 'BETO'))];
    await apply(book, ofAna);
    await apply(book.as(BETO), ofBeto);
    expect(await book.as(ANA).get('fix.last', {})).toMatchObject({ who: ANA, own: true });
    expect(await book.as(BETO).get('fix.last', {})).toMatchObject({ who: BETO, own: true });
    await undoAll(book.as(ANA));
    expect(await book.get('fix.last', {})).toMatchObject({ who: BETO, own: false });
  });

  test('corrections of two people at once do not mix', async () => {
    const book = open();
    const before = content(book, 'ANA', 'BETO');
    const [ofAna, ofBeto] = [fixesOf(await review(book, 'ANA')), fixesOf(await review(book, 'BETO'))];
    const answers = await Promise.all([apply(book.as(ANA), ofAna), apply(book.as(BETO), ofBeto)]);
    expect(new Set(answers.map(({ batch }) => batch)).size).toBe(2);
    expect(logged(book)).toHaveLength(ofAna.length + ofBeto.length);
    await undoAll(book.as(ANA));
    await undoAll(book.as(BETO));
    expect(content(book, 'ANA', 'BETO')).toEqual(before);
  });

  test('two corrections of one cell are undone one after the other', async () => {
    const book = open();
    const before = content(book, 'ANA');
    await apply(book, fixesOf(await review(book, 'ANA')));
    const between = content(book, 'ANA');
    await book.store.apply({ kind: 'cells', tab: 1, row: 3, column: 2, cells: [[{ value: 'face book' }]] });
    await apply(book, fixesOf(await review(book, 'ANA')));
    await undoAll(book);
    expect(book.text('ANA', 'C4')).toBe('face book');
    await book.store.apply({ kind: 'cells', tab: 1, row: 3, column: 2, cells: [[{ value: 'Facebook' }]] });
    expect(content(book, 'ANA')).toEqual(between);
    await undoAll(book);
    expect(content(book, 'ANA')).toEqual(before);
  });

  test('hundreds of cells go in calls of a few hundred', async () => {
    const rows = Array.from({ length: 450 }, (_, index) =>
      rowInOrder({ Código: textCell('01'), ID: textCell(`${10_000_000 + index}`) }),
    );
    const book = new Book([tabOf('ANA', [[...HEADERS], ...rows])], { user: ANA });
    const before = content(book, 'ANA');
    const fixes = fixesOf(await review(book, 'ANA'));
    let batch: string | null = null;
    for (let from = 0; from < fixes.length; from += 200)
      ({ batch } = await apply(book, fixes.slice(from, from + 200), batch));
    expect((await undoAll(book)).map(({ left }) => left)).toEqual([250, 50, 0]);
    expect(content(book, 'ANA')).toEqual(before);
  });

  test('what people wrote in BITÁCORA stops nothing', async () => {
    const junk = [
      ['', 'CORREGIR', 'C7/1', 'APLICADA', '{"pestaña":"ANA"'],
      ['ayer', 'corregir', 'C8/1', 'APLICADA', '[]'],
      ['', 'CORREGIR', 'C9/1', 'APLICADA', '{"pestaña":"ANA","antes":{"__proto__":1},"después":"x","fila":"y"}'],
      ['', 'CORREGIR', '__proto__', 'APLICADA', 'null'],
      ['=1', 'OTRA', 'constructor', '', '<script>'],
    ];
    const log = tabOf('BITÁCORA', [
      ['Momento', 'Acción', 'Clave', 'Estado', 'Detalle'],
      ...junk.map((row) => row.map(textCell)),
    ]);
    const book = new Book([tabOf('ANA', [[...HEADERS], ...anaRows()]), log], { user: ANA });
    const before = content(book, 'ANA');
    expect(await book.get('fix.last', {})).toBeNull();
    expect(await apply(book, fixesOf(await review(book, 'ANA')))).toMatchObject({ batch: 'C10' });
    await undoAll(book);
    expect(content(book, 'ANA')).toEqual(before);
  });
});

describe('Google fails halfway', () => {
  const faults = (writes: number): WriteFault[] =>
    Array.from({ length: writes }, (_, index) => [
      { at: index + 1, done: false },
      { at: index + 1, done: true },
    ]).flat();

  const withLog = () => new Book([...tabs(), emptyLog()], { user: ANA });
  const endless: WriteFault = { at: Number.POSITIVE_INFINITY, done: false };

  /** Corrects all with a fault on the way, looks, and takes back what can be. */
  async function correctBroken(book: Book, fault: WriteFault): Promise<void> {
    const fixes = fixesOf(await review(book, 'ANA', 'BETO'));
    const before = content(book, 'ANA', 'BETO');
    const end = failWrite(book.store, fault);
    await expect(apply(book, fixes)).rejects.toThrow('Service Spreadsheets');
    end();
    const saved = logged(book).map(({ detail }) => `${detail.pestaña} ${detail.celda}`);
    const now = content(book, 'ANA', 'BETO');
    for (const { tab, row, column } of fixes) {
      const line = (state: unknown[]) => JSON.stringify((state[tab === 'ANA' ? 0 : 1] as unknown[])[row - 1]);
      if (line(now) !== line(before)) expect(saved).toContain(`${tab} ${LETTERS[column]}${row}`);
    }
    if ((await book.get('fix.last', {})) !== null) await undoAll(book);
    expect({ fault, now: content(book, 'ANA', 'BETO') }).toEqual({ fault, now: before });
  }
  const LETTERS: Readonly<Record<string, string>> = { network: 'C', caseId: 'D', reply: 'F', code: 'I' };

  test('while correcting: what was written has its old value in BITÁCORA, and undoing restores all', async () => {
    const rehearsal = withLog();
    const fixes = fixesOf(await review(rehearsal, 'ANA', 'BETO'));
    const count = failWrite(rehearsal.store, endless);
    await apply(rehearsal, fixes);
    const writes = count();
    expect(writes).toBeGreaterThan(6);
    for (const fault of faults(writes)) await correctBroken(withLog(), fault);
  }, 120_000);

  test.each([1, 2, 3, 4])('while BITÁCORA is made, at its write %d: the next try makes it', async (at) => {
    const book = open();
    await correctBroken(book, { at, done: true });
    const fixes = fixesOf(await review(book, 'ANA', 'BETO'));
    expect(await apply(book, fixes)).toMatchObject({ applied: fixes.length, skipped: [] });
    expect(book.text('BITÁCORA', 'E1')).toBe('Detalle');
  });

  test('while undoing: the next try ends it', async () => {
    const rehearsal = withLog();
    await apply(rehearsal, fixesOf(await review(rehearsal, 'ANA', 'BETO')));
    const count = failWrite(rehearsal.store, endless);
    await undoAll(rehearsal);
    for (const fault of faults(count())) {
      const book = withLog();
      const before = content(book, 'ANA', 'BETO');
      await apply(book, fixesOf(await review(book, 'ANA', 'BETO')));
      const end = failWrite(book.store, fault);
      await expect(undoAll(book)).rejects.toThrow('Service Spreadsheets');
      end();
      if ((await book.get('fix.last', {})) !== null)
        for (const { skipped } of await undoAll(book)) expect(skipped).toEqual([]);
      expect({ fault, now: content(book, 'ANA', 'BETO') }).toEqual({ fault, now: before });
    }
  }, 120_000);
});

test('what one call costs Google does not grow with the rows of the tab', async () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      rowInOrder(index % 100 === 7 ? { Código: textCell('01') } : { ID: textCell(`${20_000_000 + index}`) }),
    );
  const cost = async (count: number) => {
    const book = new Book([tabOf('ANA', [[...HEADERS], ...rows(count)])], { user: ANA });
    const fixes = fixesOf(await review(book, 'ANA')).slice(0, 5);
    const ask = JSON.stringify({ command: 'fix.apply', batch: null, fixes });
    await book.host.run({ function: 'panel', arguments: [ask] });
    const undo = JSON.stringify({ command: 'fix.undo', batch: null });
    const { calls } = await book.host.run({ function: 'panel', arguments: [undo] });
    return calls.read + calls.write;
  };
  expect(await cost(3_000)).toBe(await cost(700));
});
