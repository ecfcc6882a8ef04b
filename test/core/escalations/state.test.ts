import fc from 'fast-check';
import type { Day } from '../../../src/core/calendar/day';
import { roundOf, standingsIn, statedIn } from '../../../src/core/escalations/state';
import type { Settings } from '../../../src/core/settings/settings';
import { contextFor, type RowCells, rowOf } from '../../support/rule-tester';

type Cells = RowCells<'escalations'>;

interface When {
  readonly today?: string;
  readonly settings?: Partial<Settings>;
}

/** The state of the first row. */
function state(row: Cells, others: readonly Cells[] = [], { today = '2026-11-20', settings = {} }: When = {}) {
  const rows = [row, ...others].map((cells) => rowOf('escalations', cells));
  return standingsIn(rows, { ...contextFor({ settings }), today: today as Day })(rows[0] as (typeof rows)[0]).state;
}

// 16 November 2026 is a holiday: by WORKDAY, day 5 of the 12th is the 20th and day 8 of the 6th is the 19th.
const waiting = { number: '4', sentOn: '18/11/2026' };
const atDay5 = { number: '4', sentOn: '12/11/2026' };
const atDay8 = { number: '4', sentOn: '09/11/2026' };
const late = { number: '4', sentOn: '06/11/2026' };

test.each<[string, Cells, string | null]>([
  ['just sent', waiting, 'Enviado'],
  ['the day before day 5', { sentOn: '13/11/2026' }, 'Enviado'],
  ['on day 5', atDay5, 'Por reportar'],
  ['on day 5, reported', { ...atDay5, reportedOn: '20/11/2026' }, 'Reportado'],
  ['reported before day 5', { ...waiting, reportedOn: '19/11/2026' }, 'Reportado'],
  ['on day 8', atDay8, 'Por reportar'],
  ['on day 8, reported', { ...atDay8, reportedOn: '17/11/2026' }, 'Reportado'],
  ['after day 8', late, 'Vencido'],
  ['after day 8, reported', { ...late, reportedOn: '13/11/2026' }, 'Vencido'],
  ['the mail is on its way', { ...late, status: 'ENVIANDO' }, 'Por confirmar'],
  ['nobody knows whether the mail went', { ...late, status: 'Por confirmar' }, 'Por confirmar'],
  ['answered', { ...late, answeredOn: '13/11/2026' }, 'Respondido'],
  [
    'answered, whatever Estado says of the mail',
    { ...late, status: 'ENVIANDO', answeredOn: '1/11/2026' },
    'Respondido',
  ],
  ['the answer without its date', { ...late, answer: 'No aplica para aprendices.' }, 'Respondido'],
  ['an answer that begins with No', { ...late, answer: 'No hay fecha definida para ese pago.' }, 'Respondido'],
  ['no answer in words', { ...late, answer: 'Sin respuesta' }, 'Vencido'],
  ['no answer in more words', { ...late, answer: 'Aún no responden' }, 'Vencido'],
  ['no answer in a sign', { ...late, answer: '-' }, 'Vencido'],
  ['to the form', { ...late, filedOn: '20/11/2026' }, 'A formulario PQRS'],
  ['to the form, by its number', { ...late, filingNumber: 'E-2026-17' }, 'A formulario PQRS'],
  ['to the form, then answered', { ...late, filedOn: '19/11/2026', answeredOn: '20/11/2026' }, 'A formulario PQRS'],
  ['closed', { ...late, closedOn: '20/11/2026' }, 'Cerrado'],
  [
    'closed before all else',
    { ...late, closedOn: '20/11/2026', filedOn: '19/11/2026', answeredOn: '18/11/2026' },
    'Cerrado',
  ],
  ['closed, in a word', { ...late, closedOn: 'ok' }, 'Cerrado'],
  ['not closed, in a word', { ...late, closedOn: 'pendiente' }, 'Vencido'],
  ['not closed, by a sign', { ...late, closedOn: '—' }, 'Vencido'],
  ['the calendar, not the cell', { ...waiting, dueOn: '19/11/2026' }, 'Enviado'],
  [
    'the cells where the sending cannot be read',
    { sentOn: 'ayer', reportOn: '20/11/2026', dueOn: '25/11/2026' },
    'Por reportar',
  ],
  ['only the last day', { dueOn: '19/11/2026' }, 'Vencido'],
  ['no date at all', { topic: 'Requisitos' }, null],
  ['no date, but closed', { closedOn: '20/11/2026' }, 'Cerrado'],
  ['outside of the calendar', { sentOn: '20/11/2126' }, null],
])('%s', (_, row, expected) => {
  expect(state(row)).toBe(expected);
});

describe('rounds', () => {
  test.each<[string, Cells, readonly Cells[], string]>([
    ['a second round', late, [{ number: '5', round: '2', origin: '4', sentOn: '20/11/2026' }], 'Reenviado'],
    ['as numbers', { ...late, number: 4, round: 1 }, [{ number: 5, round: 2, origin: 4 }], 'Reenviado'],
    ['without Ronda', late, [{ number: '5', origin: '4' }], 'Reenviado'],
    ['of another escalation', late, [{ number: '5', round: '2', origin: '3' }], 'Vencido'],
    ['without Origen', late, [{ number: '5', round: '2' }], 'Vencido'],
    ['itself the second', { ...late, number: '5', round: '2', origin: '4' }, [{ number: '4' }], 'Vencido'],
    [
      'a third',
      { ...late, number: '5', round: '2', origin: '4' },
      [{ number: '6', round: '3', origin: '4' }],
      'Reenviado',
    ],
    [
      'a second round given up, because its mail never left',
      late,
      [{ number: '5', round: '2', origin: '4', closedOn: '20/11/2026', screenshot: '2 imágenes, enviando' }],
      'Vencido',
    ],
    [
      'a second round that left and was closed',
      late,
      [{ number: '5', round: '2', origin: '4', closedOn: '20/11/2026', screenshot: '2 imágenes, enviadas 19/11/2026' }],
      'Reenviado',
    ],
    ['rows without a number', { sentOn: '06/11/2026' }, [{ round: '2' }, { round: '' }], 'Vencido'],
    ['closed all the same', { ...late, closedOn: '20/11/2026' }, [{ round: '2', origin: '4' }], 'Cerrado'],
  ])('%s', (_, row, others, expected) => {
    expect(state(row, others)).toBe(expected);
  });

  test.each<[Cells, number]>([
    [{}, 1],
    [{ round: 2 }, 2],
    [{ round: 'Ronda 2' }, 2],
    [{ round: '2ª' }, 2],
    [{ origin: '7' }, 2],
    [{ round: 'segunda', origin: '7' }, 2],
    [{ round: 1, origin: '7' }, 1],
  ])('%j', (cells, round) => {
    expect(roundOf(rowOf('escalations', cells))).toBe(round);
  });
});

test.each<[string, string | null]>([
  ['Cerrado', 'Cerrado'],
  [' CERRADA ', 'Cerrado'],
  ['a formulario pqrs', 'A formulario PQRS'],
  ['Respondida', 'Respondido'],
  ['ENVIANDO', 'Por confirmar'],
  ['Enviada', 'Enviado'],
  ['por  reportar', 'Por reportar'],
  ['En trámite', 'open'],
  ['', null],
  ['llamar el lunes', null],
  ['constructor', null],
  ['__proto__', null],
])('Estado %j', (status, expected) => {
  expect(statedIn({ status })).toBe(expected);
});

test('the terms are those of CONFIGURACIÓN', () => {
  expect(state(waiting, [], { settings: { reportAfter: 1 } })).toBe('Por reportar');
  expect(state(waiting, [], { settings: { answerWithin: 1 } })).toBe('Vencido');
  expect(state(atDay8, [], { settings: { calendarDays: true } })).toBe('Vencido');
});

test('time alone leads from Enviado by Por reportar to Vencido, and never back', () => {
  const order = ['Enviado', 'Por reportar', 'Vencido'];
  const day = fc.integer({ min: 0, max: 27 }).map((date) => `2026-12-${String(date + 1).padStart(2, '0')}`);
  fc.assert(
    fc.property(day, day, day, (sent, one, other) => {
      const [before, after] = one < other ? [one, other] : [other, one];
      const [first, second] = [before, after].map((today) =>
        order.indexOf(state({ sentOn: sent.split('-').reverse().join('/') }, [], { today }) as string),
      );
      expect(first).toBeGreaterThanOrEqual(0);
      expect(first).toBeLessThanOrEqual(second as number);
    }),
  );
});
