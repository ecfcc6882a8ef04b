import type { Day } from '../../../src/core/calendar/day';
import { lateEntry } from '../../../src/core/rules/late-entry';
import { testRule } from '../../support/rule-tester';

const between = (commentAt: string, date: string) => ({ commentAt, date });

testRule(lateEntry, {
  valid: [
    { name: 'the same day', row: between('19/11/2026 08:10', '19/11/2026') },
    { name: 'the next business day', row: between('18/11/2026', '19/11/2026') },
    { name: 'over a weekend and a holiday', row: between('13/11/2026 20:00', '17/11/2026') },
    { name: 'a comment of a Sunday, on Tuesday after the holiday', row: between('15/11/2026', '17/11/2026') },
    { name: 'on a Saturday, of Thursday', row: between('05/11/2026', '07/11/2026') },
    { name: 'Error Inconcert', row: { ...between('10/11/2026', '19/11/2026'), inconcertError: 'Sí' } },
    {
      name: 'three days where the team allows them',
      row: between('16/11/2026', '19/11/2026'),
      settings: { lateAfter: 3 },
    },
    {
      name: 'a day that FESTIVOS closes does not count',
      row: between('17/11/2026', '19/11/2026'),
      changes: [{ day: '2026-11-18' as Day, name: '', open: false }],
    },
    { name: 'before its comment: a slip of another kind', row: between('19/11/2026', '18/11/2026') },
    { name: 'a day to come is row-date’s', row: between('10/11/2026', '25/11/2026') },
    { name: 'no date of the comment', row: between('', '19/11/2026') },
    { name: 'a date that cannot be read', row: between('ayer', '19/11/2026') },
  ],
  invalid: [
    {
      name: 'two business days',
      row: between('17/11/2026', '19/11/2026'),
      finds: [
        { message: 'late', column: 'date', says: 'el 19/11/2026, 2 días hábiles después del comentario (17/11/2026)' },
      ],
    },
    {
      name: 'after the first business day that follows a Sunday',
      row: between('08/11/2026', '10/11/2026'),
      finds: [{ message: 'late', column: 'date' }],
    },
    {
      name: 'a Saturday where Saturdays count',
      row: between('05/11/2026', '07/11/2026'),
      settings: { saturdaysOpen: true },
      finds: [{ message: 'late', column: 'date' }],
    },
    {
      name: 'a wrong year in the comment’s date',
      row: between('19/11/2025', '19/11/2026'),
      finds: [{ message: 'late', column: 'date' }],
    },
    {
      name: 'the next day where none is allowed',
      row: between('18/11/2026', '19/11/2026'),
      settings: { lateAfter: 0 },
      finds: [{ message: 'late', column: 'date' }],
    },
  ],
});
