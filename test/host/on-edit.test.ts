import { Book, dateCell, HEADERS, rowInOrder, tabOf } from '../support/book';

const directory = tabOf('AGENTES', [
  ['Agente', 'Correo', 'Pestaña'],
  ['Ana', 'ana@example.com', 'ANA'],
]);
const settings = tabOf('CONFIGURACIÓN', [['Clave', 'Valor', 'Descripción']]);

/** Titles in row 1, headers in row 2, three rows, two empty lines. Revisión is K. */
const open = () =>
  new Book([
    tabOf('ANA', [['Base de Ana'], [...HEADERS, 'Revisión'], rowInOrder(), rowInOrder({ Código: '2' }), rowInOrder()]),
    directory,
    settings,
    tabOf('IDEAS', [
      ['Fecha', 'Idea'],
      ['x', 'y'],
    ]),
  ]);

/** The cells that changed since, as `ANA!K4`, the typed ones included. */
function changes(book: Book): () => string[] {
  const seen: string[] = [];
  book.store.subscribe((change) => {
    if (change.kind !== 'cells') seen.push(change.kind);
    else
      change.cells.forEach((line, row) => {
        line.forEach((_, column) => {
          const { name } = book.store.tab(change.tab);
          seen.push(`${name}!${String.fromCharCode(65 + change.column + column)}${change.row + row + 1}`);
        });
      });
  });
  return () => seen;
}

test('typing brings Revisión of that row up to date, and of no other', async () => {
  const book = open();
  const changed = changes(book);
  await book.type('ANA', 'I3', 'uno');
  expect(book.text('ANA', 'K3')).toContain('[code-spelling · acta 27]');
  // Row 4 has a fault as well, which the next review will tell.
  expect(book.text('ANA', 'K4')).toBe('');
  expect(changed()).toEqual(['ANA!I3', 'ANA!K3']);

  await book.type('ANA', 'I3', '1');
  expect(book.cell('ANA', 'K3')?.value ?? null).toBeNull();
});

test('an edit that changes nothing of Revisión writes nothing', async () => {
  const book = open();
  const changed = changes(book);
  await book.type('ANA', 'E3', 'Buenas tardes');
  expect(changed()).toEqual(['ANA!E3']);
});

test('the first edit of a tab without Revisión makes the column at the right end', async () => {
  const book = new Book([tabOf('ANA', [[...HEADERS], rowInOrder()])]);
  await book.type('ANA', 'I2', 'uno');
  expect(book.cell('ANA', 'K1')).toMatchObject({ value: 'Revisión', format: { bold: true } });
  expect(book.text('ANA', 'K2')).toContain('[code-spelling');
});

test('a paste over many rows', async () => {
  const book = open();
  const lines = Array.from({ length: 60 }, (_, index) => [
    '19/11/2026',
    '8:30',
    index % 2 ? 'Instagram' : 'Facebook',
    '12345678',
    'Hola',
    'Facebook Hola',
    'Muro',
    'No',
    '1',
    '',
  ]);
  await book.type('ANA', 'A5', lines);
  const texts = lines.map((_, index) => book.text('ANA', `K${index + 5}`));
  expect(texts.filter((text) => text === '')).toHaveLength(30);
  expect(texts[1]).toContain('«Instagram»');
  expect(book.text('ANA', 'K65')).toBe('');
});

test('an undo restores what Revisión said', async () => {
  const book = open();
  await book.type('ANA', 'F4', 'Hola');
  const told = book.text('ANA', 'K4');
  expect(told).toContain('[reply-prefix');
  await book.host.edit({ kind: 'restore', tab: 1, cells: [[3, 5, 'Facebook Hola']] });
  expect(book.text('ANA', 'K4')).not.toContain('[reply-prefix');
  await book.host.edit({ kind: 'restore', tab: 1, cells: [[3, 5, 'Hola']] });
  expect(book.text('ANA', 'K4')).toBe(told);
});

test('a fill of cells far from each other judges the rows between as well', async () => {
  const book = open();
  await book.host.edit({
    kind: 'restore',
    tab: 1,
    cells: [
      [2, 3, 'abc'],
      [4, 8, '01'],
    ],
  });
  expect(['K3', 'K4', 'K5'].map((cell) => /\[([\w-]+)/.exec(book.text('ANA', cell))?.[1])).toEqual([
    'case-id-digits',
    'wall-code-one',
    'code-spelling',
  ]);
});

test('a cleared row has no text', async () => {
  const book = open();
  await book.type('ANA', 'I4', '2');
  expect(book.text('ANA', 'K4')).not.toBe('');
  await book.type('ANA', 'A4', [HEADERS.map(() => null)]);
  expect(book.cell('ANA', 'K4')?.value ?? null).toBeNull();
});

test('a row is typed cell by cell: what is missing is told when its code stands', async () => {
  const book = open();
  const told = () => book.text('ANA', 'K6');
  await book.type('ANA', 'A6', '20/11/2026');
  await book.type('ANA', 'C6', 'Facebook');
  await book.type('ANA', 'F6', 'Facebook');
  expect(told()).toBe('');
  await book.type('ANA', 'D6', 'abc');
  expect(told()).toMatch(/^✖ El ID «abc»[^\n]*$/);
  await book.type('ANA', 'I6', '1');
  expect(told()).toContain('[case-id-digits');
  expect(told()).toContain('Falta Consulta en GIS');
  expect(told()).toContain('En Respuesta solo dice «Facebook»');
});

test('a change of CONFIGURACIÓN counts from the next edit on', async () => {
  const book = open();
  await book.type('ANA', 'C3', 'X');
  await book.type('ANA', 'F3', 'X Hola a todos');
  expect(book.text('ANA', 'K3')).toContain('[reply-prefix');
  await book.type('CONFIGURACIÓN', 'A2', [['redes.x', 'Sí']]);
  await book.type('ANA', 'G3', 'Muro y DM');
  expect(book.text('ANA', 'K3')).not.toContain('[reply-prefix');
});

test('a change of AGENTES counts from the next edit on', async () => {
  const book = new Book([
    tabOf('ANA', [[...HEADERS], rowInOrder()]),
    tabOf('BETO', [[...HEADERS], rowInOrder()]),
    directory,
  ]);
  await book.type('BETO', 'I2', 'uno');
  expect(book.text('BETO', 'K2')).toBe('');
  await book.type('AGENTES', 'A3', [['Beto', 'beto@example.com', 'Beto']]);
  await book.type('BETO', 'I2', 'uno');
  expect(book.text('BETO', 'K2')).toContain('[code-spelling');
});

test.each([
  ['a title above the headers', 'ANA', 'A1', 'Base de Ana, noviembre'],
  ['a header', 'ANA', 'E2', 'Comentario'],
  ['a tab that is not reviewed', 'IDEAS', 'A2', '32/13/2026'],
  ['a needed header that goes', 'ANA', 'I2', 'Otra cosa'],
])('an edit of %s does nothing', async (_, tab, cell, text) => {
  const book = open();
  const changed = changes(book);
  await book.type(tab, cell, text);
  expect(changed()).toEqual([`${tab}!${cell}`]);
  expect(book.events.filter(({ type }) => type === 'toast')).toEqual([]);
});

test('a paste over the headers and the rows under them judges only the rows', async () => {
  const book = open();
  await book.type('ANA', 'I1', [['x'], ['Código'], ['uno']]);
  expect(book.text('ANA', 'K3')).toContain('[code-spelling');
  expect([book.text('ANA', 'K1'), book.text('ANA', 'K2')]).toEqual(['', 'Revisión']);
});

test('what a person writes into Revisión is replaced by what the add-on finds', async () => {
  const book = open();
  await book.type('ANA', 'K3', 'ya lo arreglé');
  expect(book.text('ANA', 'K3')).toBe('');
});

test('rows that are inserted or deleted raise no edit, and Revisión moves with its row', async () => {
  const book = open();
  await book.type('ANA', 'I5', 'uno');
  await book.host.edit({ kind: 'insertRows', tab: 1, at: 2, count: 2 });
  expect(book.text('ANA', 'K7')).toContain('[code-spelling');
  await book.host.edit({ kind: 'deleteRows', tab: 1, at: 2, count: 3 });
  expect(book.text('ANA', 'K4')).toContain('[code-spelling');
});

test('edits are judged in their order', async () => {
  const book = open();
  await Promise.all(['0,1', '1', '2', 'uno'].map((code) => book.type('ANA', 'I3', code)));
  expect(book.text('ANA', 'I3')).toBe('uno');
  expect(book.text('ANA', 'K3')).toContain('«uno»');
});

test('a date typed into the sheet is the day that people see', async () => {
  const book = open();
  await book.type('ANA', 'A3', '15/11/2026');
  expect(book.cell('ANA', 'A3')?.value).toBe(dateCell('2026-11-15').value);
  expect(book.text('ANA', 'K3')).toContain('El 15/11/2026 no es un día de trabajo (domingo)');
});
