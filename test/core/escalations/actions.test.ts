import type { Cell } from '../../../src/core/base/cell';
import { recognise } from '../../../src/core/base/recognise';
import { readRows } from '../../../src/core/base/rows';
import { tabKinds } from '../../../src/core/base/tabs';
import type { Day } from '../../../src/core/calendar/day';
import { actionsOf, type CaseAction, whyNot } from '../../../src/core/escalations/case-actions';
import { type CaseCells, stateAfter, withLine } from '../../../src/core/escalations/change-case';
import { coordinationOf, whyNotReportedBy } from '../../../src/core/escalations/coordination';
import { type KnownCase, knownCases } from '../../../src/core/escalations/known-case';
import { standingsIn } from '../../../src/core/escalations/state';
import { contextFor, type RowCells, rowOf, TODAY } from '../../support/rule-tester';

type Cells = RowCells<'escalations'>;

interface Given {
  readonly others?: readonly Cells[];
  readonly unsettled?: boolean;
}

/** The first row of a tab, on 20 November 2026. */
function known(row: Cells, { others = [], unsettled = false }: Given = {}): KnownCase {
  const rows = [row, ...others].map((cells) => rowOf('escalations', cells));
  const mails = new Map(unsettled ? [[`reporte/${rows[0]?.number}`, { state: 'ENVIANDO' as const, attempt: 1 }]] : []);
  const of = knownCases({ rows, standing: standingsIn(rows, contextFor()), has: () => true }, mails);
  return of(rows[0] as (typeof rows)[0]);
}

// 16 November 2026 is a holiday: by WORKDAY, day 5 of the 12th is the 20th and day 8 of the 6th is the 19th.
const waiting = { number: '4', sentOn: '18/11/2026' };
const atDay5 = { number: '4', sentOn: '12/11/2026' };
const late = { number: '4', sentOn: '06/11/2026' };
const second = { round: '2', origin: '3' };
const answered = { answeredOn: '18/11/2026', answer: 'Sí' };
const filed = { filedOn: '19/11/2026', filingNumber: 'E-1' };

test.each<[string, Cells, Given, readonly CaseAction[]]>([
  ['just sent', waiting, {}, ['answer', 'resend', 'close']],
  ['just sent again', { ...waiting, ...second }, {}, ['answer', 'file', 'close']],
  ['on day 5', atDay5, {}, ['report', 'answer', 'resend', 'close']],
  ['on day 5 of round 2', { ...atDay5, ...second }, {}, ['report', 'answer', 'file', 'close']],
  ['reported', { ...atDay5, reportedOn: '20/11/2026' }, {}, ['answer', 'resend', 'close']],
  ['overdue', late, {}, ['resend', 'report', 'answer', 'close']],
  ['overdue, reported', { ...late, reportedOn: '18/11/2026' }, {}, ['resend', 'answer', 'close']],
  ['overdue in round 2', { ...late, ...second }, {}, ['file', 'report', 'answer', 'close']],
  ['on its way', { ...late, status: 'ENVIANDO' }, {}, ['settle']],
  ['answered', { ...late, ...answered }, {}, ['close', 'resend']],
  ['answered in round 2', { ...late, ...second, ...answered }, {}, ['close']],
  ['answered without the date', { ...late, answer: 'Sí' }, {}, ['answer', 'close', 'resend']],
  ['on the form', { ...late, ...second, ...filed }, {}, ['answer', 'close']],
  ['on the form without its number', { ...late, filedOn: '19/11/2026' }, {}, ['file', 'answer', 'close']],
  ['on the form, then answered', { ...late, ...filed, ...answered }, {}, ['close']],
  ['closed', { ...late, closedOn: '19/11/2026' }, {}, ['reopen']],
  ['sent again', late, { others: [{ number: '5', round: '2', origin: '4', sentOn: '20/11/2026' }] }, []],
  [
    'sent again and given up',
    late,
    { others: [{ number: '5', round: '2', origin: '4', closedOn: '20/11/2026' }] },
    ['resend'],
  ],
  ['without dates', { number: '4' }, {}, ['answer', 'close']],
  ['closed by the word alone', { ...late, status: 'Cerrado' }, {}, ['close', 'resend', 'report', 'answer']],
  ['answered by the word alone', { ...waiting, status: 'Respondido' }, {}, ['answer', 'resend', 'close']],
  ['an unsettled report', { ...late, reportedOn: '' }, { unsettled: true }, ['report', 'resend', 'answer', 'close']],
  [
    'an unsettled report of a closed case',
    { ...late, closedOn: '19/11/2026' },
    { unsettled: true },
    ['report', 'reopen'],
  ],
])('what may be done: %s', (_, row, given, expected) => {
  expect(actionsOf(known(row, given))).toEqual(expected);
});

test.each<[CaseAction, Cells, string]>([
  [
    'file',
    late,
    'El escalamiento 4 va en la ronda 1. Antes del formulario PQRS se reenvía la pregunta a la entidad y se espera otra vez el plazo (acta 9): use «Reenviar».',
  ],
  [
    'report',
    waiting,
    'El escalamiento 4 se reporta desde el 25/11/2026 (acta 9): todavía corre el plazo de la entidad.',
  ],
  ['report', { ...atDay5, reportedOn: '20/11/2026' }, 'El escalamiento 4 ya se reportó el 20/11/2026.'],
  ['report', { ...late, ...answered }, 'El escalamiento 4 está «Respondido»: así no se puede reportar a coordinación.'],
  ['settle', waiting, 'El escalamiento 4 ya no está por confirmar: está «Enviado».'],
  [
    'answer',
    { ...late, closedOn: '19/11/2026' },
    'El escalamiento 4 está «Cerrado»: así no se puede registrar una respuesta.',
  ],
  [
    'file',
    { ...late, closedOn: '19/11/2026' },
    'El escalamiento 4 está «Cerrado»: así no se puede pasar a formulario PQRS.',
  ],
  [
    'resend',
    { topic: 'Pagos' },
    'El escalamiento «Pagos» no tiene fechas que se puedan leer: así no se puede reenviar.',
  ],
  ['reopen', {}, 'El escalamiento no está cerrado.'],
])('%s is refused: %j', (action, row, message) => {
  expect(whyNot(action, known(row))).toBe(message);
});

describe('the state after a change', () => {
  const headers = Object.values(tabKinds.escalations.columns).map(({ header }) => header);
  const keys = Object.keys(tabKinds.escalations.columns);
  const lineOf = (cells: Cells): Cell[] => keys.map((key) => cells[key as keyof Cells] ?? '');

  function after(row: Cells, changes: CaseCells, others: readonly Cells[] = []) {
    const lines = [headers, lineOf(row), ...others.map(lineOf)];
    const found = recognise('escalations', lines);
    if (!found.ok) throw new Error(found.missing.join());
    const rows = readRows('escalations', found.layout, lines, 0);
    const values = rows.map((read) => read.values);
    return stateAfter(rows[0] as (typeof rows)[0], changes, values, found.layout, contextFor());
  }
  const on = (day: string) => ({ day: day as Day, minutes: null });

  test.each<[string, Cells, CaseCells, readonly Cells[], string | null]>([
    ['an answer', { ...late, status: 'Vencido' }, { answeredOn: on('2026-11-20') }, [], 'Respondido'],
    ['an answer after the form', { ...late, ...filed }, { answeredOn: on('2026-11-20') }, [], 'A formulario PQRS'],
    ['a report on day 5', atDay5, { reportedOn: on('2026-11-20') }, [], 'Reportado'],
    ['a report after the last day', late, { reportedOn: on('2026-11-20') }, [], 'Vencido'],
    ['a confirmation on the same day', { ...waiting, status: 'ENVIANDO' }, {}, [], 'Enviado'],
    ['a confirmation when time went by', { ...atDay5, status: 'ENVIANDO' }, {}, [], 'Por reportar'],
    ['a closing', waiting, { closedOn: on('2026-11-20') }, [], 'Cerrado'],
    ['a reopening', { ...late, status: 'Cerrado', closedOn: '19/11/2026' }, { closedOn: '' }, [], 'Vencido'],
    [
      'a reopening of what was sent again',
      { ...late, closedOn: '19/11/2026' },
      { closedOn: '' },
      [{ number: '5', round: '2', origin: '4' }],
      'Reenviado',
    ],
    ['a reopening of a row without dates', { status: 'Cerrado', closedOn: '19/11/2026' }, { closedOn: '' }, [], null],
  ])('%s', (_, row, changes, others, state) => {
    expect(after(row, changes, others)).toBe(state);
  });
});

test('Observaciones keeps what stands there', () => {
  expect(withLine('', 'Cerrado: ya')).toBe('Cerrado: ya');
  expect(withLine(' ', 'Cerrado: ya')).toBe('Cerrado: ya');
  expect(withLine('=llamar\n', 'Cerrado: ya')).toBe('=llamar\n\nCerrado: ya');
});

describe('coordination', () => {
  const of = (settings: readonly string[], agents: Parameters<typeof contextFor>[0]) =>
    coordinationOf({ coordination: settings }, contextFor(agents).agents, TODAY);
  const caro = { name: 'Caro', mail: 'caro@example.com', role: 'coordinadora' };

  test('is who CONFIGURACIÓN says, each once', () => {
    expect(of(['a@example.com', 'a@example.com', 'b@example.com'], { agents: [caro] })).toEqual([
      'a@example.com',
      'b@example.com',
    ]);
  });

  test('else who AGENTES says, of those at work', () => {
    const agents = [
      caro,
      { ...caro, mail: 'antes@example.com', until: '2026-11-19' as Day },
      { ...caro, mail: 'no es un correo' },
      { name: 'Ana', mail: 'ana@example.com' },
      { name: 'Sol', mail: 'sol@example.com', role: 'supervisor' },
    ];
    expect(of([], { agents })).toEqual(['caro@example.com']);
  });

  test('nobody is guessed', () => {
    expect(of([], {})).toEqual([]);
  });

  const ana = { name: 'Ana Pérez', mail: 'ana@example.com' };
  test.each<[string, Cells, Parameters<typeof contextFor>[0], boolean]>([
    ['the own case', { agent: 'Ana' }, { agents: [ana] }, true],
    ["another's", { agent: 'Beto' }, { agents: [ana] }, false],
    ["another's, as coordinator", { agent: 'Beto' }, { agents: [{ ...ana, role: 'coordinador' }] }, true],
    ["another's, as supervisor", { agent: 'Beto' }, { agents: [{ ...ana, role: 'supervisora' }] }, true],
    ["another's, as trainer", { agent: 'Beto' }, { agents: [{ ...ana, role: 'formador' }] }, false],
  ])('%s', (_, row, given, may) => {
    const { agents } = contextFor(given);
    const why = whyNotReportedBy(agents[0] as (typeof agents)[0], rowOf('escalations', row), agents);
    expect(why).toEqual(may ? null : expect.stringContaining('Lo reporta Beto, que lo envió'));
  });
});
