import { type Book, HEADERS } from '../support/book';
import { MAIL, myDayBook, rowOn, TODAY } from '../support/my-day-book';

const WEEKS_AGO = '2026-11-03';
const LINE = '✖ El código dice «uno». Escriba solo el número 1. [code-spelling · acta 25]';
const found = (day: string, text = LINE) => rowOn(day).with(HEADERS.length, text);

/** Findings in rows 3, 5 and 6; of today in 5 and 6. */
const rows = () => [
  rowOn(WEEKS_AGO),
  found(WEEKS_AGO),
  rowOn(TODAY),
  found(TODAY),
  found(TODAY, `⚠ Otra. [x · acta 1]`),
];

const next = async (book: Book, of: 'today' | 'all') => (await book.get('productivity.nextFinding', { of }))?.cell;

test('from row to row, and after the last the first', async () => {
  const book = myDayBook({ rows: rows() });
  const seen: unknown[] = [];
  for (let time = 0; time < 4; time++) seen.push(await next(book, 'all'));
  expect(seen).toEqual(['A3', 'A5', 'A6', 'A3']);
});

test('those of today alone', async () => {
  const book = myDayBook({ rows: rows() });
  const seen: unknown[] = [];
  for (let time = 0; time < 3; time++) seen.push(await next(book, 'today'));
  expect(seen).toEqual(['A5', 'A6', 'A5']);
});

test('it says what Revisión asks for, and how many rows there are', async () => {
  expect(await myDayBook({ rows: rows() }).get('productivity.nextFinding', { of: 'all' })).toEqual({
    cell: 'A3',
    lines: [{ severity: 'error', message: 'El código dice «uno». Escriba solo el número 1.' }],
    rows: 3,
  });
});

test('it looks at Revisión as it is now: sorted, settled, or gone', async () => {
  const book = myDayBook({ rows: rows() });
  expect(await next(book, 'all')).toBe('A3');
  // Somebody sorts: what was in row 6 comes to row 4.
  await book.type('ANA RUIZ', 'K4', `⚠ Otra. [x · acta 1]`);
  await book.type('ANA RUIZ', 'K6', '');
  expect(await next(book, 'all')).toBe('A4');
  expect(await next(book, 'all')).toBe('A5');
  for (const cell of ['K3', 'K4', 'K5']) await book.type('ANA RUIZ', cell, '');
  expect(await book.get('productivity.nextFinding', { of: 'all' })).toBeNull();
});

test('only for whoever has a tab', async () => {
  const book = myDayBook({ rows: rows() }).as('nadie@example.com');
  expect(await book.ask('productivity.nextFinding', { of: 'all' })).toMatchObject({ ok: false });
  expect(await next(book.as(MAIL), 'all')).toBe('A3');
});
