import { CustomFormulas } from '../../src/local/formulas/custom-formulas';
import { customFunctions } from '../../src/local/formulas/custom-functions';
import { execute } from '../../src/local/host/execution';
import { DocumentLock } from '../../src/local/host/locks';
import { ScriptCache } from '../../src/local/host/script-cache';
import type { StoredCell } from '../../src/local/workbook/model';
import { WorkbookStore } from '../../src/local/workbook/store';
import { readWorkbook, writeWorkbook } from '../../src/local/workbook/xlsx';
import { Book, dateCell, type Given, project, serial, tabOf, textCell } from '../support/book';

const CODE = `
function onEdit(e) { const sheet = e.range.getSheet(); const seen = sheet.getRange('Z1'); seen.setValue(String(sheet.getRange('C2').getValues()[0][0])); }
/** @customfunction */
function MAS_DIAS(fecha, dias) {
  if (Array.isArray(fecha)) return fecha.map((line) => line.map((cell) => cell === '' ? '' : MAS_DIAS(cell, dias)));
  if (!(fecha instanceof Date)) throw new Error('«' + fecha + '» no es una fecha.');
  return new Date(fecha.getFullYear(), fecha.getMonth(), fecha.getDate() + dias, fecha.getHours());
}
/** @customfunction */
function DOBLE(x) { return Array.isArray(x) ? x.map((line) => line.map((cell) => cell === '' ? '' : cell * 2)) : x * 2; }
/** @customfunction */
function QUE_ES() { return JSON.stringify([].slice.call(arguments).map((x) => Array.isArray(x) ? x.map((line) => line.map(String)) : x instanceof Date ? 'Date ' + x.getDate() : x)); }
/** @customfunction */
function SERIE(filas, columnas) { return Array.from({ length: filas }, (_, i) => Array.from({ length: columnas }, (__, j) => i * 10 + j)); }
/** @customfunction */
function DEVUELVE(que) { return { nada: undefined, objeto: { a: 1 }, nulo: null, NaN: NaN, lista: [1, 2], vacia: [], fechaMala: new Date(NaN), texto: '=1+1', si: true }[que]; }
/** @customfunction */
function ESCRIBE(que) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheets()[0];
  switch (que) {
    case 'leer': return sheet.getRange('A2').getValues()[0][0];
    case 'setValue': return sheet.getRange('A2').setValue(1);
    case 'insertSheet': return book.insertSheet('X', 0);
    case 'getUi': return SpreadsheetApp.getUi();
    case 'correo': return '«' + Session.getActiveUser().getEmail() + '»';
  }
}
/** @customfunction */
function AZAR() { return AZAR.n = (AZAR.n || 0) + 1; }
function NO_OFRECIDA() { return 1; }
function escribirA2(valor) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A2').setValue(valor); }
function escribirFormulas() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('C2:C3').setValues([['=DOBLE(B2)'], ['=DOBLE(B3)']]); }
function formulas() { return JSON.stringify(SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('C2:C5').getFormulas()); }
`;

const FIRST = 'ANA';
const open = (lines: readonly (readonly Given[])[], ...more: Omit<Parameters<typeof tabOf>, never>[]) =>
  new Book([tabOf(FIRST, lines), ...more.map(([name, rows]) => tabOf(name, rows))], {
    code: CODE,
    user: 'ana@example.com',
  });
const formula = (text: string, value: StoredCell['value'] = null): StoredCell => ({ value, formula: text });
/** What cells show, in the order of their addresses. */
const texts = (book: Book, ...addresses: string[]) => addresses.map((address) => book.text(FIRST, address));
const runs = (book: Book) => book.host.executions().filter(({ source }) => source === 'formula');

describe('what a person types', () => {
  test.each<[typed: string, shown: string | RegExp]>([
    ['=MAS_DIAS(A2;8)', '28/11/2026'],
    ['=mas_dias(a2,8)', '28/11/2026'],
    ['=MAS_DIAS(FECHA(2026;7;3);1)', '04/07/2026'],
    ['=DOBLE(B2)', '14'],
    ['=DOBLE(1,5;0)', '3'],
    ['=QUE_ES(1,5)', '[1,5]'],
    ['=DOBLE(B3)', '0'],
    ['=QUE_ES(A2;B2;B3;"x;y";VERDADERO;)', '["Date 20",7,"","x;y",true,""]'],
    ["=QUE_ES(A2:B3;'OTRA TAB'!A1;otra!A1:A1)", /^\[\[\["Fri Nov 20 2026 .*","7"],\["",""]],"allá",1]$/],
    ['=DEVUELVE("nada")', ''],
    ['=DEVUELVE("nulo")', ''],
    ['=DEVUELVE("vacia")', ''],
    ['=DEVUELVE("objeto")', '[object Object]'],
    ['=DEVUELVE("NaN")', '#NUM!'],
    ['=DEVUELVE("fechaMala")', '#NUM!'],
    ['=DEVUELVE("texto")', '=1+1'],
    ['=DEVUELVE("si")', 'VERDADERO'],
    ['=MAS_DIAS(B2;8)', '#ERROR!'],
    ['=DOBLE(NADIE!A1)', '#REF!'],
    ['=DOBLE(A5000)', '#REF!'],
    ['=NO_OFRECIDA()', '#NAME?'],
    ['=DOBLE(B2)+1', '#NAME?'],
    ['=DOBLE(DOBLE(B2))', '#NAME?'],
  ])('%s shows %s', async (typed, shown) => {
    const book = open([['Fecha', 'n'], [dateCell('2026-11-20'), 7], []], ['OTRA TAB', [['allá']]], ['Otra', [[1]]]);
    await book.type(FIRST, 'C2', typed);
    expect(book.text(FIRST, 'C2')).toEqual(typeof shown === 'string' ? shown : expect.stringMatching(shown));
  });

  test('the formula is kept as Sheets writes it, and a text cell keeps the letters', async () => {
    const book = open([[], [dateCell('2026-11-20'), null, null, textCell('')]]);
    await book.type(FIRST, 'C2', '=mas_dias( a2 ; 8)');
    await book.type(FIRST, 'D2', '=MAS_DIAS(A2;8)');
    expect(book.cell(FIRST, 'C2')).toEqual({
      value: serial('2026-11-28'),
      formula: 'MAS_DIAS( A2 ; 8)',
      custom: 'formula',
      format: { numberFormat: 'dd/mm/yyyy' },
    });
    expect(book.cell(FIRST, 'D2')).toEqual(textCell('=MAS_DIAS(A2;8)'));
  });

  test('an error says why, in the note that the page shows and in the list of executions', async () => {
    const book = open([[], ['ayer']]);
    await book.type(FIRST, 'C2', '=MAS_DIAS(A2;8)');
    expect(book.cell(FIRST, 'C2')).toMatchObject({ value: '#ERROR!', problem: '«ayer» no es una fecha.' });
    expect(book.host.tab(1)?.rows[1]?.[2]).toEqual([
      '#ERROR!',
      null,
      'MAS_DIAS(A2;8)',
      '«ayer» no es una fecha.',
      'formula',
    ]);
    expect(runs(book)).toMatchObject([
      {
        function: 'MAS_DIAS',
        user: '',
        state: 'failed',
        argument: 'ANA!C2 =MAS_DIAS(A2;8)',
        error: {
          message: 'ANA!C2 =MAS_DIAS(A2;8): «ayer» no es una fecha.',
          stack: expect.stringContaining('MAS_DIAS'),
        },
      },
    ]);
    await book.type(FIRST, 'A2', '20/11/2026');
    expect(book.text(FIRST, 'C2')).toBe('28/11/2026');
    expect(book.cell(FIRST, 'C2')).not.toHaveProperty('problem');
  });

  test('a number after a date in the same cell is a number', async () => {
    const book = open([[], [dateCell('2026-11-20'), 7]]);
    await book.type(FIRST, 'C2', '=MAS_DIAS(A2;8)');
    await book.type(FIRST, 'C2', '=DOBLE(B2)');
    expect(book.text(FIRST, 'C2')).toBe('14');
  });

  test('a date keeps the format of its cell', async () => {
    const cell = { value: null, format: { numberFormat: 'yyyy-mm-dd', bold: true } };
    const book = open([[], [dateCell('2026-11-20'), null, cell]]);
    await book.type(FIRST, 'C2', '=MAS_DIAS(A2;8)');
    expect(texts(book, 'C2')).toEqual(['2026-11-28']);
    expect(book.cell(FIRST, 'C2')?.format).toEqual(cell.format);
  });
});

describe('it is computed again', () => {
  const started = async () => {
    const book = open([['Fecha'], [dateCell('2026-11-20'), 7, formula('MAS_DIAS(A2;8)'), formula('DOBLE(B2)')]]);
    await book.host.formulasSettled();
    return book;
  };

  test('when a person changes what it reads, before onEdit judges the row', async () => {
    const book = await started();
    await book.type(FIRST, 'A2', '01/12/2026');
    expect(book.text(FIRST, 'C2')).toBe('09/12/2026');
    expect(book.text(FIRST, 'Z1')).toContain('Dec 09 2026');
  });

  test('when the script does', async () => {
    const book = await started();
    await book.host.run({ function: 'escribirA2', arguments: ['01/12/2026'] });
    await book.host.formulasSettled();
    expect(book.text(FIRST, 'C2')).toBe('09/12/2026');
    await book.host.run({ function: 'escribirFormulas' });
    await book.host.formulasSettled();
    expect(texts(book, 'C2', 'C3')).toEqual(['14', '0']);
  });

  test('but not when anything else changes', async () => {
    const book = await started();
    const before = runs(book).length;
    await book.type(FIRST, 'A3', 'x');
    await book.type(FIRST, 'C3', 'x');
    expect(runs(book)).toHaveLength(before);
  });

  test('also where formulas read each other, in their order', async () => {
    const book = open([
      [],
      [1, formula('DOBLE(E2)'), formula('DOBLE(B2)'), formula('DOBLE(C2)'), formula('DOBLE(A2)')],
    ]);
    await book.host.formulasSettled();
    expect(texts(book, 'E2', 'B2', 'C2', 'D2')).toEqual(['2', '4', '8', '16']);
    await book.type(FIRST, 'A2', 3);
    expect(texts(book, 'E2', 'B2', 'C2', 'D2')).toEqual(['6', '12', '24', '48']);
    expect(runs(book)).toHaveLength(2);
  });

  test('when its tab comes or goes', async () => {
    const book = open([[], [formula('DOBLE(NUEVA!A1)')]]);
    await book.host.formulasSettled();
    expect(texts(book, 'A2')).toEqual(['#REF!']);
    const tab = book.store.insertTab('nueva', 1);
    book.store.apply({ kind: 'cells', tab, row: 0, column: 0, cells: [[{ value: 21 }]] });
    await book.host.formulasSettled();
    expect(texts(book, 'A2')).toEqual(['42']);
    book.store.apply({ kind: 'deleteTab', tab });
    await book.host.formulasSettled();
    expect(texts(book, 'A2')).toEqual(['#REF!']);
  });
});

describe('rows and columns come and go', () => {
  const started = async () => {
    const book = open(
      [['n'], [1, formula("DOBLE('OTRA'!A2)")], [2, formula('DOBLE(A3)')], [3], [null, null, formula('QUE_ES(A2:A4)')]],
      ['OTRA', [[], [50]]],
    );
    await book.host.formulasSettled();
    return book;
  };
  const move = (book: Book, kind: 'insertRows' | 'deleteRows' | 'insertColumns', tab: number, at: number, count = 1) =>
    book.host.edit({ kind, tab, at, count });

  test('references follow their cells', async () => {
    const book = await started();
    await move(book, 'insertRows', 1, 1, 2);
    await move(book, 'insertRows', 2, 0);
    expect([book.cell(FIRST, 'B4')?.formula, book.cell(FIRST, 'B5')?.formula]).toEqual([
      "DOBLE('OTRA'!A3)",
      'DOBLE(A5)',
    ]);
    await book.type(FIRST, 'A5', 20);
    await book.type('OTRA', 'A3', 60);
    expect(texts(book, 'B4', 'B5')).toEqual(['120', '40']);
    await move(book, 'insertColumns', 1, 0);
    expect(book.cell(FIRST, 'C5')?.formula).toBe('DOBLE(B5)');
  });

  test('a row within what it reads belongs to it', async () => {
    const book = await started();
    await move(book, 'insertRows', 1, 2);
    await book.type(FIRST, 'A3', 9);
    expect(texts(book, 'C6')).toEqual(['[[["1"],["9"],["2"],["3"]]]']);
    await move(book, 'deleteRows', 1, 1);
    expect(texts(book, 'C5')).toEqual(['[[["9"],["2"],["3"]]]']);
  });

  test.each([
    ['A2:A', 'insertRows', 1, false],
    ['A2:A', 'insertRows', 2, true],
    ['A2:A', 'deleteRows', 2, true],
    ['A2:A', 'deleteRows', 0, false],
    ['A:A', 'insertRows', 0, true],
    ['A2:A3', 'insertRows', 3, false],
    ['2:3', 'insertColumns', 5, true],
  ] as const)('%s is read again after %s at %i: %s', async (range, kind, at, again) => {
    const book = open([['n'], [1], [2], [3]], ['LEE', [[formula(`QUE_ES(${FIRST}!${range})`)]]]);
    await book.host.formulasSettled();
    await book.host.edit({ kind, tab: 1, at, count: 1 });
    expect(runs(book)).toHaveLength(again ? 2 : 1);
  });

  test('what is gone is an error, and comes back with the formula', async () => {
    const book = await started();
    await move(book, 'deleteRows', 2, 1);
    expect(book.cell(FIRST, 'B2')).toMatchObject({ value: '#REF!', formula: "DOBLE('OTRA'!#REF!)" });
    await move(book, 'deleteRows', 1, 2);
    await move(book, 'insertRows', 1, 2);
    await book.host.edit({
      kind: 'restore',
      tab: 1,
      cells: [
        [2, 0, 2],
        [2, 1, 4, null, 'DOBLE(A3)'],
      ],
    });
    await book.type(FIRST, 'A3', 8);
    expect(texts(book, 'B3')).toEqual(['16']);
  });
});

describe('an answer of several cells', () => {
  const AT = ['C2', 'D2', 'C3', 'D3', 'C4', 'D4'];

  test('fills right and down, and goes with its formula', async () => {
    const book = open([['', '', ''], [3]]);
    await book.type(FIRST, 'C2', '=SERIE(A2;2)');
    expect(texts(book, ...AT)).toEqual(['0', '1', '10', '11', '20', '21']);
    expect((await book.host.run({ function: 'formulas' })).value).toBe('[["=SERIE(A2;2)"],[""],[""],[""]]');
    await book.type(FIRST, 'A2', 2);
    expect(texts(book, ...AT)).toEqual(['0', '1', '10', '11', '', '']);
    await book.type(FIRST, 'C2', 'x');
    expect(texts(book, ...AT)).toEqual(['x', '', '', '', '', '']);
    expect(book.cell(FIRST, 'D3')).toBeUndefined();
  });

  test('dates, and what is empty among them', async () => {
    const book = open([['Fecha'], [dateCell('2026-11-20')], [null], [dateCell('2026-12-31')]]);
    await book.type(FIRST, 'C2', '=MAS_DIAS(A2:A4;1)');
    expect(texts(book, 'C2', 'C3', 'C4')).toEqual(['21/11/2026', '', '01/01/2027']);
    await book.type(FIRST, 'C2', null);
    await book.type(FIRST, 'C4', 5);
    expect(texts(book, 'C2', 'C3', 'C4')).toEqual(['', '', '5']);
  });

  test('of a list, one under the other', async () => {
    const book = open([[]]);
    await book.type(FIRST, 'C2', '=DEVUELVE("lista")');
    expect(texts(book, 'C2', 'C3', 'D2')).toEqual(['1', '2', '']);
  });

  test('never covers what is there; it fills once that is gone', async () => {
    const book = open([[], [3], [], [null, null, null, 'mío']]);
    await book.type(FIRST, 'C2', '=SERIE(A2;2)');
    expect(texts(book, ...AT)).toEqual(['#REF!', '', '', '', '', 'mío']);
    expect(book.cell(FIRST, 'C2')?.problem).toContain('taparía los datos de D4');
    await book.type(FIRST, 'D4', null);
    expect(texts(book, ...AT)).toEqual(['0', '1', '10', '11', '20', '21']);
    await book.type(FIRST, 'D3', 'encima');
    expect(texts(book, ...AT)).toEqual(['#REF!', '', '', 'encima', '', '']);
    await book.host.edit({ kind: 'restore', tab: 1, cells: [[2, 3, null]] });
    expect(texts(book, ...AT)).toEqual(['0', '1', '10', '11', '20', '21']);
  });

  test('a cleared cell of it comes back', async () => {
    const book = open([[], [3]]);
    await book.type(FIRST, 'C2', '=SERIE(A2;2)');
    await book.type(FIRST, 'C3', [
      [null, null],
      [null, null],
    ]);
    expect(texts(book, ...AT)).toEqual(['0', '1', '10', '11', '20', '21']);
  });

  test('two answers do not share cells', async () => {
    const book = open([[], [3]]);
    await book.type(FIRST, 'C2', '=SERIE(3;1)');
    await book.type(FIRST, 'B4', '=SERIE(1;2)');
    expect(texts(book, 'C2', 'C4', 'B4')).toEqual(['0', '20', '#REF!']);
    await book.type(FIRST, 'C2', null);
    expect(texts(book, 'C2', 'C4', 'B4')).toEqual(['', '1', '0']);
  });

  test('nor goes beyond the tab, which would grow for ever', async () => {
    const book = open([[], [1]]);
    await book.type(FIRST, 'C3', '=DOBLE(A2:A)');
    expect(book.cell(FIRST, 'C3')).toMatchObject({
      value: '#REF!',
      problem: expect.stringContaining('inserte 1 fila'),
    });
    await book.type(FIRST, 'C3', null);
    await book.type(FIRST, 'C2', '=DOBLE(A2:A)');
    expect(texts(book, 'C2')).toEqual(['2']);
    expect(book.store.tab(1).rowCount).toBe(1_000);
  });

  test('rows that come into it are filled, those that go close up', async () => {
    const book = open([[], [1], [2], [3]]);
    await book.type(FIRST, 'C2', '=DOBLE(A2:A4)');
    await book.host.edit({ kind: 'insertRows', tab: 1, at: 2, count: 1 });
    await book.type(FIRST, 'A3', 9);
    expect(texts(book, 'C2', 'C3', 'C4', 'C5')).toEqual(['2', '18', '4', '6']);
    await book.host.edit({ kind: 'deleteRows', tab: 1, at: 3, count: 1 });
    expect(texts(book, 'C2', 'C3', 'C4', 'C5')).toEqual(['2', '18', '6', '']);
    await book.host.edit({ kind: 'deleteRows', tab: 1, at: 1, count: 1 });
    expect(texts(book, 'C2', 'C3', 'C4')).toEqual(['', '', '']);
  });
});

describe('a circle ends', () => {
  test.each<[name: string, cells: Record<string, string>, at: string[]]>([
    ['itself', { C2: '=DOBLE(C2)' }, ['C2']],
    ['its own answer', { C2: '=QUE_ES(C2:C3)' }, ['C2']],
    ['what it fills', { C2: '=DOBLE(C3:C5)' }, ['C2']],
    ['two', { C2: '=DOBLE(D2)', D2: '=DOBLE(C2)' }, ['C2', 'D2']],
    ['three', { C2: '=DOBLE(D2)', D2: '=DOBLE(E2)', E2: '=DOBLE(C2)' }, ['C2', 'D2', 'E2']],
  ])('%s', async (_, cells, at) => {
    const book = open([[], [1]]);
    for (const [address, text] of Object.entries(cells)) await book.type(FIRST, address, text);
    expect(texts(book, ...at)).toEqual(at.map(() => '#REF!'));
    const [first = ''] = at;
    await book.type(FIRST, first, '=DOBLE(A2)');
    expect(texts(book, ...at)).toEqual(at.map((__, index) => String(2 ** (index === 0 ? 1 : at.length - index + 1))));
  });

  test('one that only shows when an answer spreads', async () => {
    const book = open([[], [1]]);
    await book.type(FIRST, 'D2', '=DOBLE(C4)');
    await book.type(FIRST, 'C2', '=SERIE(D2;1)');
    await book.type(FIRST, 'C2', '=SERIE(3;D2)');
    await book.host.formulasSettled();
    expect(runs(book).length).toBeLessThan(8);
  });
});

describe('custom functions only read', () => {
  test.each([
    ['leer', 'hola', undefined],
    ['correo', '«»', undefined],
    ['setValue', '#ERROR!', 'You do not have permission to call setValue'],
    ['insertSheet', '#ERROR!', 'You do not have permission to call insertSheet'],
    ['getUi', '#ERROR!', 'Cannot call SpreadsheetApp.getUi() from this context.'],
  ])('%s', async (what, shown, problem) => {
    const book = open([[], ['hola']]);
    await book.type(FIRST, 'C2', `=ESCRIBE("${what}")`);
    expect([book.text(FIRST, 'C2'), book.cell(FIRST, 'C2')?.problem]).toEqual([shown, problem]);
    expect(book.store.tabs).toHaveLength(1);
  });
});

describe('many at once', () => {
  test('are one execution, and one change for a column', async () => {
    const lines = Array.from({ length: 500 }, (_, index) => [index, formula(`DOBLE(A${index + 1})`)]);
    const book = open(lines);
    const changes: string[] = [];
    book.store.subscribe(({ kind }) => changes.push(kind));
    await book.host.formulasSettled();
    expect(texts(book, 'B1', 'B500')).toEqual(['0', '998']);
    expect(runs(book)).toMatchObject([{ argument: '500 celdas', state: 'done' }]);
    expect(changes.length).toBeLessThan(10);
    // Nothing is written where nothing is new.
    changes.length = 0;
    await book.host.edit({
      kind: 'restore',
      tab: 1,
      cells: [
        [0, 0, 0],
        [499, 0, 499],
      ],
    });
    expect(changes).toEqual(['cells', 'cells']);
  });

  test('what a paste brings', async () => {
    const book = open([[], ...Array.from({ length: 40 }, () => [dateCell('2026-11-20')])]);
    await book.type(
      FIRST,
      'C2',
      Array.from({ length: 40 }, (_, index) => [`=MAS_DIAS(A${index + 2};${index})`]),
    );
    expect(texts(book, 'C2', 'C41')).toEqual(['20/11/2026', '29/12/2026']);
    expect(runs(book)).toHaveLength(1);
  });
});

describe('a function that does not end', () => {
  const SLOW = `
/** @customfunction */ function SIN_FIN(x) { if (x === 1) for (;;) {} return x; }
/** @customfunction */ function DOBLE(x) { return x * 2; }`;
  /** The host with a limit that a test can wait for. */
  const computed = async (code: string, formulas: readonly string[]) => {
    const tab = {
      ...tabOf(
        'T',
        formulas.map((text, index) => [index, formula(text)]),
      ),
      id: 1,
    };
    const store = new WorkbookStore({ tabs: [tab] });
    let executions = 0;
    const services = {
      store,
      workbookName: '',
      cache: new ScriptCache(),
      lock: new DocumentLock(),
      workbookId: '',
      // Formulas ask for none of these.
      ui: {} as never,
      mailbox: {} as never,
      properties: {} as never,
      triggers: {} as never,
    };
    const engine = new CustomFormulas({
      store,
      functions: customFunctions(code),
      evaluate: (turn) => {
        executions += 1;
        const request = { function: turn.function, formulas: turn, user: '', clockOffset: 0, limitSeconds: 0.5 };
        return execute(project(code), services, request);
      },
    });
    store.subscribe((change) => engine.changed(change));
    await engine.settled();
    return { cells: store.tab(1).rows.map((line) => line?.[1]), executions };
  };

  test('meets its limit alone; the others go on', async () => {
    const { cells, executions } = await computed(SLOW, ['SIN_FIN(A1)', 'SIN_FIN(A2)', 'SIN_FIN(A3)', 'DOBLE(B3)']);
    expect(cells.map((cell) => cell?.value)).toEqual([0, '#ERROR!', 2, 4]);
    expect(cells[1]?.problem).toContain('tiempo máximo');
    expect(executions).toBe(2);
  });

  test('a script that does not load is said at every formula', async () => {
    const { cells } = await computed(`${SLOW}\nthrow new Error('no carga');`, ['DOBLE(A1)', 'DOBLE(A2)']);
    expect(cells).toMatchObject([
      { value: '#ERROR!', problem: 'no carga' },
      { value: '#ERROR!', problem: 'no carga' },
    ]);
  });
});

describe('files', () => {
  /** The book as another program opens it, and as this one opens it again. */
  const reopened = async (book: Book) => {
    const { bytes } = await book.host.download();
    const data = await readWorkbook(bytes);
    return { data, again: new Book(data.tabs, { code: CODE }) };
  };

  test('a download holds them as one of Google Sheets does, and is opened again', async () => {
    const book = open([['n'], [1, dateCell('2026-11-20')], [2], [3]]);
    await book.type(FIRST, 'C2', '=DOBLE(A2:A4)');
    await book.type(FIRST, 'D2', '=MAS_DIAS(B2;"no")');
    await book.type(FIRST, 'E2', '=MAS_DIAS(B2;8)');
    await book.type(FIRST, 'F2', '=SUMA(A2;A3)');
    const { data, again } = await reopened(book);
    expect(data.tabs[0]?.rows[1]?.slice(2)).toMatchObject([
      { value: 2, formula: 'IFERROR(__xludf.DUMMYFUNCTION("DOBLE(A2:A4)"),2)' },
      { formula: 'IFERROR(__xludf.DUMMYFUNCTION("MAS_DIAS(B2,""no"")"),"#NUM!")' },
      { formula: `IFERROR(__xludf.DUMMYFUNCTION("MAS_DIAS(B2,8)"),${serial('2026-11-28')})` },
      { value: '#NAME?', formula: 'SUMA(A2;A3)' },
    ]);
    expect(data.tabs[0]?.rows[2]?.[2]).toEqual({
      value: 4,
      formula: 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),4)',
    });
    await again.host.formulasSettled();
    await again.type(FIRST, 'A3', 20);
    expect(texts(again, 'C2', 'C3', 'C4', 'E2', 'F2')).toEqual(['2', '40', '6', '28/11/2026', '#NAME?']);
    expect(again.cell(FIRST, 'C2')?.formula).toBe('DOBLE(A2:A4)');
  });

  test('other formulas of Google keep their form and their value', async () => {
    const kept = 'IFERROR(__xludf.DUMMYFUNCTION("QUERY(A:B, ""select A"")"),"Ana")';
    const spilled = 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"Eva")';
    const book = open([[formula(kept, 'Ana')], [formula(spilled, 'Eva')], [1, formula('DOBLE(A3)')]]);
    await book.host.formulasSettled();
    const { data } = await reopened(book);
    expect(data.tabs[0]?.rows.slice(0, 2)).toMatchObject([
      [{ value: 'Ana', formula: kept }],
      [{ value: 'Eva', formula: spilled }],
    ]);
  });

  test('a file whose answers are still right is not written anew', async () => {
    const data = { tabs: [{ ...tabOf(FIRST, [[4, { ...formula('DOBLE(A1)', 8), custom: 'formula' }]]), id: 1 }] };
    const book = new Book(data.tabs, { code: CODE });
    const changes: string[] = [];
    book.store.subscribe(({ kind }) => changes.push(kind));
    await book.host.formulasSettled();
    expect([changes, runs(book).length]).toEqual([[], 1]);
    expect(await writeWorkbook(data)).toBeDefined();
  });
});
