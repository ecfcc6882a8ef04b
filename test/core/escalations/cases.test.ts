import type { Agent } from '../../../src/core/base/directory';
import { type Day, shownDay } from '../../../src/core/calendar/day';
import { type CaseFacts, caseFacts } from '../../../src/core/escalations/case-view';
import { type KnownCase, knownCases } from '../../../src/core/escalations/known-case';
import { standingsIn } from '../../../src/core/escalations/state';
import { byUrgency } from '../../../src/core/escalations/urgency';
import type { RuleContext } from '../../../src/core/rules/rule';
import type { Settings } from '../../../src/core/settings/settings';
import { readCsv } from '../../support/read-csv';
import { contextFor, type RowCells, rowOf } from '../../support/rule-tester';

type Cells = RowCells<'escalations'>;

const ANA = { name: 'Ana Pérez', mail: 'ana@example.com' };
const people: Partial<Agent>[] = [ANA, { name: 'Beto Ruiz', mail: 'beto@example.com' }];

interface Given {
  readonly others?: readonly Cells[];
  readonly today?: string;
  readonly settings?: Partial<Settings>;
  readonly unsettled?: readonly string[];
  readonly without?: readonly string[];
}

/** All rows of a tab. `unsettled`: the numbers whose report to coordination may have left. */
function knownIn(
  cells: readonly Cells[],
  context: RuleContext,
  { unsettled = [], without = [] }: Pick<Given, 'unsettled' | 'without'> = {},
): KnownCase[] {
  const rows = cells.map((row) => rowOf('escalations', row));
  const mails = new Map(unsettled.map((number) => [`reporte/${number}`, { state: 'ENVIANDO' as const, attempt: 1 }]));
  const has = (column: string) => !without.includes(column);
  return rows.map(knownCases({ rows, standing: standingsIn(rows, context), has }, mails));
}

/** The first row as Ana sees it. */
function view(
  row: Cells,
  { others = [], today = '2026-11-20', settings = {}, unsettled = [], without = [] }: Given = {},
): CaseFacts {
  const context = contextFor({ settings, agents: people, today });
  const [known] = knownIn([row, ...others], context, { unsettled, without });
  return caseFacts(known as KnownCase, ANA, context);
}

describe('the dates of a case', () => {
  test.each(readCsv('due_dates.csv').map((row) => [row.enviado ?? '', row] as const))('sent on %s', (sent, row) => {
    const { report, due, sentOn } = view({ number: '4', sentOn: shownDay(sent as Day) }, { today: sent });
    expect({ sentOn, report: report?.date, due: due?.date }).toEqual({
      sentOn: sent,
      report: row.mas5_habiles,
      due: row.mas8_habiles,
    });
    const days = (Date.parse(row.mas8_habiles ?? '') - Date.parse(sent)) / 86_400_000;
    expect(due?.lines).toHaveLength(days);
    expect(due?.lines.filter((line) => / día \d$/.test(line))).toHaveLength(8);
    expect(due?.lines.at(-1)).toMatch(/: día 8$/);
    expect(report?.lines.at(-1)).toMatch(/: día 5$/);
    // Each holiday on the way is named, but for one that falls on a Sunday or is only the entity's own.
    for (const [, holiday = ''] of (row.no_habiles_saltados_hasta_mas8 ?? '').matchAll(
      /(?:^|; )\d{4}-\d\d-\d\d ([^;[\]]+)/g,
    ))
      expect(due?.lines.join('\n')).toContain(holiday.split('+')[0]);
  });

  test('without a sending that can be read, those of the row, which nobody explains', () => {
    const { report, due, sentOn } = view({ number: '4', sentOn: 'ayer', dueOn: '25/11/2026' });
    expect({ report, due, sentOn }).toEqual({
      report: null,
      due: { date: '2026-11-25', lines: [], skipped: '' },
      sentOn: null,
    });
  });

  test('what did not count stands in one line', () => {
    expect(view({ number: '4', sentOn: '06/07/2026' }).due?.skipped).toBe('lun 13 jul (festivo), sáb, dom');
  });
});

// 16 November 2026 is a holiday: by WORKDAY, day 5 of the 12th is the 20th and day 8 of the 6th is the 19th.
const TODAY = '2026-11-20';
const waiting = { number: '4', sentOn: '18/11/2026' };
const atDay5 = { number: '4', sentOn: '12/11/2026' };
const pastDay5 = { number: '4', sentOn: '11/11/2026' };
const atDay8 = { number: '4', sentOn: '09/11/2026' };
const late = { number: '4', sentOn: '06/11/2026' };
const second = { number: '5', round: '2', origin: '4' };

test.each<[string, Cells, Given, string]>([
  ['just sent', waiting, {}, ''],
  ['on day 5', atDay5, {}, 'Hoy se cumple el día 5: reporte a coordinación que no hay respuesta.'],
  ['after day 5', pastDay5, {}, 'El 19/11/2026 se cumplió el día 5: reporte a coordinación que no hay respuesta.'],
  [
    'on another day 5',
    { ...waiting, sentOn: '17/11/2026' },
    { settings: { reportAfter: 3 } },
    'Hoy se cumple el día 3: reporte a coordinación que no hay respuesta.',
  ],
  ['reported', { ...atDay5, reportedOn: '20/11/2026' }, {}, ''],
  [
    'the last day, reported',
    { ...atDay8, reportedOn: '18/11/2026' },
    {},
    'Hoy es el último día del plazo: pregunte si hay respuesta y regístrela.',
  ],
  [
    'overdue',
    late,
    {},
    'El plazo venció el 19/11/2026 sin respuesta: reenvíe la pregunta a la entidad, o ciérrelo con el motivo.',
  ],
  [
    'overdue in round 2',
    { ...late, ...second },
    {},
    'El plazo de la ronda 2 venció el 19/11/2026 sin respuesta: páselo al formulario PQRS.',
  ],
  [
    'nobody knows whether the mail left',
    { ...late, status: 'ENVIANDO' },
    {},
    'No se sabe si el correo salió: búsquelo en «Enviados» y diga si salió.',
  ],
  [
    'nobody knows whether the report left',
    atDay5,
    { unsettled: ['4'] },
    'Hoy se cumple el día 5: reporte a coordinación que no hay respuesta. No se sabe si salió el reporte a coordinación: búsquelo en «Enviados» y diga si salió.',
  ],
  ['answered', { ...late, answeredOn: '18/11/2026' }, {}, ''],
  ['closed without a date of sending', { topic: 'Pagos', closedOn: '18/11/2026' }, {}, ''],
  [
    'no date at all',
    { number: '4', topic: 'Pagos' },
    {},
    'Falta la Fecha envío: escríbala como dd/mm/aaaa, sin ella no corre el plazo.',
  ],
  [
    'a sending that cannot be read',
    { number: '4', sentOn: 'la semana pasada' },
    {},
    'La Fecha envío «la semana pasada» no se puede leer: escríbala como dd/mm/aaaa.',
  ],
  [
    'the same, when the row says the last day',
    { number: '4', sentOn: 'ayer', dueOn: '19/11/2026' },
    {},
    'La Fecha envío «ayer» no se puede leer: escríbala como dd/mm/aaaa. El plazo venció el 19/11/2026 sin respuesta: reenvíe la pregunta a la entidad, o ciérrelo con el motivo.',
  ],
  [
    'outside of the calendar',
    { number: '4', sentOn: '20/11/2126' },
    {},
    'Desde la Fecha envío 20/11/2126 no se puede contar el plazo: corríjala.',
  ],
  ['without No.', { sentOn: '18/11/2026' }, {}, 'Falta el No.: escriba uno que no tenga otra fila.'],
  [
    'a No. twice',
    waiting,
    { others: [{ ...late, closedOn: '20/11/2026' }] },
    'Otra fila tiene el No. 4: dé a cada una el suyo.',
  ],
  [
    'closed by the word alone',
    { ...late, status: 'Cerrado' },
    {},
    'El Estado dice «Cerrado», pero falta Cerrado el: complete la fila o cambie el Estado.',
  ],
  ['closed by the word where no column has its date', { ...late, status: 'Cerrado' }, { without: ['closedOn'] }, ''],
  ['a word that time overtook', { ...late, status: 'Enviado' }, {}, expect.stringMatching(/^El plazo venció el 19/)],
])('what is to be done: %s', (_, row, given, task) => {
  expect(view(row, { today: TODAY, ...given }).task).toEqual(task);
});

describe('the list', () => {
  const inOrder: readonly (readonly [string, Cells])[] = [
    ['Por confirmar', { number: '1', sentOn: '18/11/2026', status: 'Por confirmar' }],
    ['overdue for longer', { number: '2', sentOn: '03/11/2026' }],
    ['overdue', { number: '3', sentOn: '06/11/2026' }],
    ['to report, due today', { number: '4', sentOn: '09/11/2026' }],
    ['to report', { number: '5', sentOn: '12/11/2026' }],
    ['settled by its word alone', { number: '6', sentOn: '12/11/2026', status: 'Cerrado' }],
    ['without dates', { number: '7', topic: 'Pagos' }],
    ['due today', { number: '8', sentOn: '09/11/2026', reportedOn: '19/11/2026' }],
    ['due in two days', { number: '9', sentOn: '11/11/2026', reportedOn: '19/11/2026' }],
    ['due in three', { number: '10', sentOn: '12/11/2026', reportedOn: '20/11/2026' }],
    ['just sent', { number: '11', sentOn: '20/11/2026' }],
    ['closed this week', { number: '12', sentOn: '17/11/2026', closedOn: '19/11/2026' }],
    ['answered', { number: '13', sentOn: '10/11/2026', answeredOn: '17/11/2026' }],
    ['closed long ago', { number: '14', sentOn: '10/11/2025', closedOn: '19/11/2025' }],
    ['closed without a date', { number: '15', closedOn: '19/11/2026' }],
  ];

  test.each([
    ['as the tab has them', (rows: readonly (readonly [string, Cells])[]) => rows],
    ['upside down', (rows: readonly (readonly [string, Cells])[]) => [...rows].reverse()],
    ['by topic', (rows: readonly (readonly [string, Cells])[]) => [...rows].sort(([a], [b]) => (a < b ? -1 : 1))],
  ])('the most urgent first, what is settled last, from a tab sorted %s', (_, sorted) => {
    const context = contextFor({ today: TODAY });
    const known = knownIn(
      sorted(inOrder).map(([, row]) => row),
      context,
    );
    known.sort(byUrgency(context));
    expect(known.map(({ row }) => inOrder.find(([, { number }]) => number === row.number)?.[0])).toEqual(
      inOrder.map(([name]) => name),
    );
    const urgencies = known.map((one) => caseFacts(one, ANA, context).urgency);
    expect(urgencies).toEqual([...urgencies].sort((a, b) => a - b));
  });

  test('an unsettled report comes first, even of a case that is settled', () => {
    const rows = [
      { number: '1', sentOn: '06/11/2026' },
      { number: '2', sentOn: '06/11/2026', answeredOn: '17/11/2026' },
    ];
    const context = contextFor({ today: TODAY });
    const known = knownIn(rows, context, { unsettled: ['2'] }).sort(byUrgency(context));
    expect(known.map(({ row }) => row.number)).toEqual(['2', '1']);
  });
});

test.each<[string, Cells, boolean]>([
  ['by the address', { agentMail: ' ANA@example.com ' }, true],
  ['by the name', { agent: 'ana perez' }, true],
  ['by a name that means only Ana', { agent: 'Pérez' }, true],
  ['by the address, whatever the name', { agent: 'Beto Ruiz', agentMail: 'ana@example.com' }, true],
  ['of another', { agent: 'Beto Ruiz', agentMail: 'beto@example.com' }, false],
  ['of nobody', {}, false],
])('mine: %s', (_, row, mine) => {
  expect(view(row).mine).toBe(mine);
});

test('somebody whom AGENTES does not name owns nothing that names nobody', () => {
  const context = contextFor({ agents: people });
  const [known] = knownIn([{ agent: '', agentMail: '' }], context);
  expect(caseFacts(known as KnownCase, { name: '', mail: '' }, context).mine).toBe(false);
});

describe('rounds', () => {
  test('a first round names the one that follows', () => {
    const { state, resentAs, resentOn, round, origin, settled } = view(late, {
      others: [{ ...second, sentOn: '20/11/2026' }],
      today: TODAY,
    });
    expect({ state, resentAs, resentOn, round, origin, settled }).toEqual({
      state: 'Reenviado',
      resentAs: '5',
      resentOn: '2026-11-20',
      round: 1,
      origin: '',
      settled: true,
    });
  });

  test('the second names the first', () => {
    const { round, origin, resentAs } = view({ ...second, sentOn: '20/11/2026' }, { others: [late] });
    expect({ round, origin, resentAs }).toEqual({ round: 2, origin: '4', resentAs: '' });
  });

  test('of two second rounds the one that was not given up', () => {
    const given = { ...second, sentOn: '19/11/2026', closedOn: '19/11/2026' };
    const sent = { ...second, number: '6', sentOn: '20/11/2026' };
    expect(view(late, { others: [given, sent] }).resentAs).toBe('6');
    expect(view(late, { others: [sent, given] }).resentAs).toBe('6');
    expect(view(late, { others: [given] }).resentAs).toBe('5');
  });
});
