import { type Call, fileFormula, parseCall } from '../../../src/local/formulas/call';
import { customFunctions } from '../../../src/local/formulas/custom-functions';
import { inCapitals, movedReferences } from '../../../src/local/formulas/references';
import { fromGoogleExport, isComputedValue, toGoogleExport } from '../../../src/local/workbook/google-export';
import { processorTime } from '../../support/processor-time';

/** A call in a few words: cells by their reference, values as they are. */
const shown = (formula: string, call = parseCall(formula)) =>
  call && [
    call.name,
    ...call.arguments.map((argument) =>
      'a1' in argument
        ? `${argument.tab === null ? '' : `${argument.tab}!`}${formula.slice(argument.start, argument.start + argument.a1.length)}`
        : 'value' in argument
          ? argument.value
          : '#REF!',
    ),
  ];

test.each<[formula: string, ...unknown[]]>([
  ['F()', 'F'],
  ['F(A2;8)', 'F', 'A2', 8],
  ['F(A2,8)', 'F', 'A2', 8],
  ['  f_1.b ( $A$2 ; -8 ) ', 'f_1.b', '$A$2', -8],
  ['F(A2:A40;8;FESTIVOS!A2:C40)', 'F', 'A2:A40', 8, 'FESTIVOS!A2:C40'],
  ["F('SIN DM Y ERROR'!A2:C)", 'F', 'SIN DM Y ERROR!A2:C'],
  ["F('it''s, (1;2)'!A1,2)", 'F', "it's, (1;2)!A1", 2],
  ['F(PESTAÑA1!B2)', 'F', 'PESTAÑA1!B2'],
  ['F(A:C;$2:9;a2:A)', 'F', 'A:C', '$2:9', 'a2:A'],
  ['F("a; ""b"", (c)";VERDADERO;false)', 'F', 'a; "b", (c)', true, false],
  ['F(1,5;2.5;10%)', 'F', 1.5, 2.5, 0.1],
  ['F(1,5)', 'F', 1, 5],
  ['F(FECHA(2026;7;3);DATE(1899;12;31))', 'F', { serial: 46_206 }, { serial: 1 }],
  ['F(A1;;)', 'F', 'A1', '', ''],
  ['F(#REF!;ANA!#REF!)', 'F', '#REF!', '#REF!'],
])('%s is a call', (formula, ...parts) => expect(shown(formula)).toEqual(parts));

test.each([
  'F',
  'F(A2',
  'F(A2))',
  'F(A2)+1',
  '1+F(A2)',
  '+F(A2)',
  'F(G(A2))',
  'F(A2+1)',
  'F(A2;8,)',
  'F({1;2})',
  'F(nombre)',
  'F(FECHA(2026;2;30))',
  'F("a)',
  'SUMA(A1:A3)/2',
  '',
])('%s is none', (formula) => expect(parseCall(formula)).toBeNull());

test('a hostile formula takes no time', () => {
  const parseAll = () => {
    for (const part of ['(', ' ', '"', "'", 'A1;', '((((', "''!", '""', '1,'])
      for (const start of ['F(', 'F("', "F('", '', 'IFERROR(__xludf.DUMMYFUNCTION(']) {
        const hostile = start + part.repeat(50_000 / part.length);
        parseCall(hostile);
        fromGoogleExport(hostile);
      }
  };
  expect(processorTime(parseAll, 2_000)).toBeLessThan(2_000);
});

type Move = [axis: 'rows' | 'columns', at: number, count: number];
test.each<[formula: string, move: Move, moved: string]>([
  ['F(A2;8)', ['rows', 0, 3], 'F(A5;8)'],
  ['F(A2;8)', ['rows', 2, 3], 'F(A2;8)'],
  ['F($A$2;"A2";A2:C9)', ['rows', 1, 1], 'F($A$3;"A2";A3:C10)'],
  ['F(A2:A40;A2:A;A:A;2:9)', ['rows', 4, 2], 'F(A2:A42;A2:A;A:A;2:11)'],
  ['F(A2:A40;A6;A2:A)', ['rows', 5, -1], 'F(A2:A39;#REF!;A2:A)'],
  ['F(A2:A4;A2:A)', ['rows', 0, -10], 'F(#REF!;A1:A)'],
  ['F(B2;A:C;2:9)', ['columns', 1, 1], 'F(C2;A:D;2:9)'],
  ['F(Z2)', ['columns', 0, 1], 'F(AA2)'],
])('%s after %j is %s', (formula, move, moved) =>
  expect(movedReferences(formula, parseCall(formula) as Call, () => true, ...move)).toBe(moved),
);

test('only references to the tab whose rows moved follow', () =>
  expect(
    movedReferences(
      "F(A2;ANA!A2;'B C'!A2)",
      parseCall("F(A2;ANA!A2;'B C'!A2)") as Call,
      (tab) => tab === 'B C',
      'rows',
      0,
      1,
    ),
  ).toBe("F(A2;ANA!A2;'B C'!A3)"));

test.each([
  ['F( A2 ; 8 )', 'F(A2,8)'],
  ["F('B ''C'!A2:A;ana!b2;1,5)", "F('B ''C'!A2:A,'ana'!b2,1.5)"],
  ['F("di ""x"" ; y";VERDADERO;FALSO;#REF!)', 'F("di ""x"" ; y",TRUE,FALSE,#REF!)'],
  ['F(FECHA(2026;7;3);)', 'F(DATE(2026,7,3),"")'],
])('%s stands in a file as %s', (typed, written) => {
  const call = parseCall(typed) as Call;
  expect(fileFormula(call)).toBe(written);
  expect(fileFormula(parseCall(written) as Call)).toBe(written);
});

test('a formula is kept in capitals', () =>
  expect(inCapitals('f( ana!a2 ;"a2")', parseCall('f( ana!a2 ;"a2")') as Call, 'F')).toBe('F( ana!A2 ;"a2")'));

test('the functions that a script offers to cells', () => {
  const code = `var a;/** @OnlyCurrentDoc */
function onOpen() {}
/**
 * Suma.
 * @customfunction
 */
function SUMAR(a) {}
/** no @customfunction */ var x; function OTRA() {}
/** @customfunction */function doble(a){}
/** @customfunction */
function secreta_() {}
`;
  expect([...customFunctions(code)]).toEqual([
    ['SUMAR', 'SUMAR'],
    ['DOBLE', 'doble'],
  ]);
});

// As the sources show that google-export.ts names.
test.each([
  ['IFERROR(__xludf.DUMMYFUNCTION("FECHA_LIMITE(A2,8)"),46000)', 'FECHA_LIMITE(A2,8)'],
  [
    'IFERROR(__xludf.DUMMYFUNCTION("QUERY(B:C, ""select B where C >= 2"")"),"Name")',
    'QUERY(B:C, "select B where C >= 2")',
  ],
  ['IFERROR(__xludf.DUMMYFUNCTION("F(A1,""b"&"c"")"),0.0)', 'F(A1,"bc")'],
  ['IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),759.0)', '"COMPUTED_VALUE"'],
  ['FECHA_LIMITE(A2,8)', null],
  ['1+IFERROR(__xludf.DUMMYFUNCTION("F(A1)"),0)', null],
  ['IFERROR(__xludf.DUMMYFUNCTION("F(A1)"),0)+1', null],
  ['IFERROR(__xludf.DUMMYFUNCTION("F(A1)"),G(A1))', null],
])('%s holds %s', (exported, formula) => expect(fromGoogleExport(exported)).toBe(formula));

test.each([
  ['F(A2;"x")', 46_000, 'IFERROR(__xludf.DUMMYFUNCTION("F(A2;""x"")"),46000)'],
  ['F(A2)', 'di "hola"', 'IFERROR(__xludf.DUMMYFUNCTION("F(A2)"),"di ""hola""")'],
  ['F(A2)', true, 'IFERROR(__xludf.DUMMYFUNCTION("F(A2)"),TRUE)'],
  [undefined, null, 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"")'],
] as const)('%s with %j is written as %s', (formula, value, exported) => {
  expect(toGoogleExport(formula, value)).toBe(exported);
  expect(isComputedValue(exported)).toBe(formula === undefined);
});

test('texts that Excel would not take in one piece come back', () => {
  const formula = `F("${'ñ😀""'.repeat(200)}")`;
  const exported = toGoogleExport(formula, 'x'.repeat(9_000));
  expect(fromGoogleExport(exported)).toBe(formula);
  expect(exported.length).toBeLessThan(8_192);
  for (const [text] of exported.matchAll(/"(?:[^"]|"")*"/g)) expect(text.length).toBeLessThan(512);
});
