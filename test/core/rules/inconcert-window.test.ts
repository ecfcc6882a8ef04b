import { inconcertWindow } from '../../../src/core/rules/inconcert-window';
import { testRule } from '../../support/rule-tester';

const facebook = { network: 'Facebook', reply: 'Facebook Hola', code: '1' };
const wall = { ...facebook, channel: 'Muro' };
const inconcert = { ...facebook, channel: 'Inconcert', code: '2' };
const at = (commentAt: string, date: string, time = '') => ({ commentAt, date, time });

testRule(inconcertWindow, {
  valid: [
    { name: 'on the wall a minute after 24 hours', row: { ...wall, ...at('18/11/2026 10:00', '19/11/2026', '10:01') } },
    {
      name: 'through Inconcert after 24 hours sharp',
      row: { ...inconcert, ...at('18/11/2026 10:00', '19/11/2026', '10:00') },
    },
    {
      name: 'on the wall at once, Inconcert failed',
      row: { ...wall, inconcertError: 'Sí', ...at('19/11/2026 09:00', '19/11/2026', '09:30') },
    },
    { name: 'the hour stands in Fecha', row: { ...wall, ...at('17/11/2026 10:00', '19/11/2026 08:00') } },
    { name: 'the same day, no hours: nobody can tell', row: { ...wall, ...at('19/11/2026', '19/11/2026') } },
    { name: 'the next day, only one hour', row: { ...inconcert, ...at('18/11/2026 10:00', '19/11/2026') } },
    { name: 'two days on the wall, no hours', row: { ...wall, ...at('17/11/2026', '19/11/2026') } },
    { name: 'Twitter', row: { ...wall, network: 'Twitter', ...at('19/11/2026 09:00', '19/11/2026', '09:30') } },
    { name: 'by DM', row: { ...facebook, channel: 'DM', ...at('15/11/2026 09:00', '19/11/2026', '09:30') } },
    {
      name: 'before its comment: a slip of another kind',
      row: { ...wall, ...at('19/11/2026 09:00', '19/11/2026', '08:00') },
    },
    {
      name: 'archived',
      row: { ...wall, code: 'ARCHIVADO', reply: '', ...at('19/11/2026 09:00', '19/11/2026', '09:30') },
    },
    {
      name: 'pending',
      row: { ...wall, status: 'Pendiente', reply: '', ...at('19/11/2026 09:00', '19/11/2026', '09:30') },
    },
    { name: 'no date of the comment', row: { ...wall, ...at('', '19/11/2026', '09:30') } },
  ],
  invalid: [
    {
      name: 'on the wall after half an hour',
      row: { ...wall, ...at('19/11/2026 09:00', '19/11/2026', '09:30') },
      finds: [{ message: 'soonOnWall', column: 'channel', says: 'por muro 30 min después' }],
    },
    {
      name: 'on the wall, the hour in Fecha',
      row: { ...wall, ...at('18/11/2026 16:00', '19/11/2026 09:05') },
      finds: [{ message: 'soonOnWall', column: 'channel', says: '17 h 5 min' }],
    },
    {
      name: 'through Inconcert a minute after 24 hours',
      row: { ...inconcert, ...at('18/11/2026 10:00', '19/11/2026', '10:01') },
      finds: [{ message: 'lateThroughInconcert', column: 'channel', says: '24 h 1 min' }],
    },
    {
      name: 'through Inconcert two days later, no hours',
      row: { ...inconcert, ...at('17/11/2026', '19/11/2026') },
      finds: [{ message: 'lateThroughInconcert', column: 'channel', says: '2 días' }],
    },
  ],
});
