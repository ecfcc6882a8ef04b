import type { Day } from '../../../src/core/calendar/day';
import { openWithTopic } from '../../../src/core/escalations/same-topic';
import { standingsIn } from '../../../src/core/escalations/state';
import { contextFor, type RowCells, rowOf } from '../../support/rule-tester';

function numbers(cells: readonly RowCells<'escalations'>[], topic: string, except = '') {
  const rows = cells.map((row) => ({ values: rowOf('escalations', row) }));
  const standing = standingsIn(
    rows.map(({ values }) => values),
    { ...contextFor({}), today: '2026-11-20' as Day },
  );
  return openWithTopic(rows, standing, topic, except).map(({ values }) => values.number);
}

const topic = 'Requisitos de Renta Joven';
const sentOn = '18/11/2026';

test('open ones with the same topic, however it is typed', () => {
  expect(numbers([{ number: '3', topic: ' requisitos  de RENTA JÓVEN.', sentOn }], topic)).toEqual(['3']);
  expect(numbers([{ number: '3', topic: 'Requisitos de Renta Ciudadana', sentOn }], topic)).toEqual([]);
  expect(numbers([{ number: '3', topic: '', sentOn }], '')).toEqual([]);
});

test('of those that are settled nothing is said', () => {
  const rows = [
    { number: '1', topic, sentOn, answeredOn: '19/11/2026' },
    { number: '2', topic, sentOn, closedOn: '19/11/2026' },
    { number: '3', topic, sentOn, status: 'Respondido' },
    { number: '4', topic, sentOn: '01/10/2026' },
    { number: '5', topic, sentOn, status: 'ENVIANDO' },
  ];
  expect(numbers(rows, topic)).toEqual(['4', '5']);
});

test('nor of the case that is asked again', () => {
  const rows = [
    { number: '7', topic, sentOn: '01/10/2026' },
    { number: '9', topic, sentOn, round: '2', origin: '6' },
    { number: '10', topic, sentOn },
  ];
  expect(numbers(rows, topic, '7')).toEqual(['9', '10']);
  expect(numbers(rows, topic, '6')).toEqual(['7', '10']);
});
