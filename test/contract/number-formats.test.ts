import { isNone, showsDay } from '../../src/google/number-formats';

test.each<[string | undefined, boolean]>([
  ['', true],
  [undefined, true],
  ['General', true],
  ['0.###############', true],
  ['@', false],
  ['0', false],
  ['0.00', false],
  ['0.##%', false],
  ['dd/mm/yyyy', false],
])('%s is no format: %s', (format, expected) => expect(isNone(format)).toBe(expected));

test.each<[string | undefined, boolean]>([
  ['dd/mm/yyyy', true],
  ['d', true],
  ['yyyy', true],
  ['[$-es-CO]d" de "mmmm', true],
  ['M/d/yyyy H:mm:ss', true],
  ['hh:mm', false],
  ['[h]:mm:ss', false],
  ['@', false],
  ['General', false],
  ['0.###############', false],
  ['0.00E+00', false],
  ['[$$-240A] #,##0', false],
  ['#,##0 "días y días"', false],
  ['#,##0 \\d\\y', false],
  ['[red]0', false],
  [undefined, false],
])('%s shows a day: %s', (format, expected) => expect(showsDay(format)).toBe(expected));
