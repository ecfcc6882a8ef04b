import { hourProblems, hoursOf, type Shift, shiftNamed } from '../../../src/core/productivity/shifts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/read-settings';
import type { Settings } from '../../../src/core/settings/settings';
import { day } from '../../support/team';

test.each<[string, Shift | null]>([
  ['LARGO', 'LARGO'],
  ['largo', 'LARGO'],
  ['  Turno  Largo ', 'LARGO'],
  ['corto', 'CORTO'],
  ['turno corto', 'CORTO'],
  ['', null],
  ['turno', null],
  ['medio', null],
  ['LARGO y CORTO', null],
  ['turno turno largo', null],
])('«%s» is %p', (text, shift) => {
  expect(shiftNamed(text)).toBe(shift);
});

const FRIDAY = day('2026-11-20');
const SATURDAY = day('2026-11-21');
const settings = (change: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...change });
const hours = settings({
  longStart: 480,
  longEnd: 1080,
  shortStart: 540,
  shortEnd: 900,
  shortSaturdayStart: 490,
  shortSaturdayEnd: 780,
});

test.each<[Shift, string, number, number]>([
  ['LARGO', FRIDAY, 480, 1080],
  ['LARGO', SATURDAY, 480, 1080],
  ['CORTO', FRIDAY, 540, 900],
  ['CORTO', SATURDAY, 490, 780],
])('%s on %s', (shift, on, start, end) => {
  expect(hoursOf(shift, day(on), hours)).toEqual({ start, end });
});

test.each<[string, Partial<Settings>, RegExp | null]>([
  ['nobody has said them', {}, null],
  ['only the beginning', { longStart: 480 }, /falta «turno\.largo\.fin», y sin esa hora no se muestra el ritmo/],
  ['only the end', { longEnd: 480 }, /falta «turno\.largo\.inicio»/],
  ['reversed', { longStart: 1080, longEnd: 480 }, /«turno\.largo\.fin» no es posterior a «turno\.largo\.inicio»/],
  ['of no length', { longStart: 480, longEnd: 480 }, /«turno\.largo\.fin» no es posterior/],
])('no hours: %s', (_, change, problem) => {
  expect(hoursOf('LARGO', FRIDAY, settings(change))).toBeNull();
  expect(hourProblems(settings(change))).toEqual(problem === null ? [] : [expect.stringMatching(problem)]);
});

test('a Saturday of the short shift has its own or none', () => {
  expect(hoursOf('CORTO', SATURDAY, settings({ shortStart: 540, shortEnd: 900 }))).toBeNull();
  expect(hourProblems(settings({ shortSaturdayEnd: 780 }))).toEqual([
    expect.stringContaining('«turno.corto.sabado.inicio»'),
  ]);
});

test('hours in order are no problem, from midnight too', () => {
  expect(hourProblems(hours)).toEqual([]);
  expect(hoursOf('LARGO', FRIDAY, settings({ longStart: 0, longEnd: 60 }))).toEqual({ start: 0, end: 60 });
});
