import type { Day } from '../../../src/core/calendar/day';
import { rowDate } from '../../../src/core/rules/row-date';
import { testRule } from '../../support/rule-tester';

const on = (day: string, minutes: number | null = null) => ({ date: { day: day as Day, minutes } });

testRule(rowDate, {
  valid: [
    { name: 'a working day', row: on('2026-11-19') },
    { name: 'today', row: on('2026-11-20') },
    { name: 'with an hour', row: on('2026-11-20', 900) },
    { name: 'a Saturday: the team works until one', row: on('2026-11-14') },
    { name: 'dd/mm/yyyy as text', row: { date: '19/11/2026' } },
    { name: 'd/m/yy as text', row: { date: '5/11/26' } },
    { name: 'text with an hour', row: { date: '19/11/2026 15:40' } },
    { name: 'Easter Monday is a working day in Colombia', row: on('2026-04-06') },
    { name: '9 July 2025: the law of 2026 did not hold yet', row: on('2025-07-14') },
    { name: 'the first day of the campaign', row: on('2026-06-02'), settings: { campaignStart: '2026-06-02' as Day } },
  ],
  invalid: [
    { name: 'empty', row: {}, finds: [{ message: 'missing', column: 'date' }] },
    { name: 'a word', row: { date: 'ayer' }, finds: [{ message: 'unreadable', column: 'date', says: '«ayer»' }] },
    { name: 'no such day', row: { date: '31/02/2026' }, finds: [{ message: 'unreadable', column: 'date' }] },
    { name: 'month first', row: { date: '11/20/2026' }, finds: [{ message: 'unreadable', column: 'date' }] },
    {
      name: 'a bare number',
      row: { date: 46345 },
      finds: [{ message: 'unreadable', column: 'date', says: '«46345»' }],
    },
    {
      name: 'tomorrow',
      row: on('2026-11-21'),
      finds: [{ message: 'future', column: 'date', says: '21/11/2026 todavía no ha llegado (hoy es 20/11/2026)' }],
    },
    {
      name: 'before the campaign',
      row: on('2026-06-01'),
      settings: { campaignStart: '2026-06-02' as Day },
      finds: [{ message: 'beforeCampaign', column: 'date', severity: 'warning', says: '02/06/2026' }],
    },
    { name: 'a Sunday', row: on('2026-11-15'), finds: [{ message: 'closed', column: 'date', severity: 'warning' }] },
    {
      name: 'a holiday moved to Monday',
      row: on('2026-11-16'),
      finds: [{ message: 'closed', column: 'date', severity: 'warning', says: 'Independencia de Cartagena' }],
    },
    {
      name: 'the holiday of 2026’s law, moved from 9 July',
      row: on('2026-07-13'),
      finds: [{ message: 'closed', column: 'date', severity: 'warning', says: 'Chiquinquirá' }],
    },
  ],
});
