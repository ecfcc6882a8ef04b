import { agentDayEmpty } from '../../../src/core/rules/agent-day-empty';
import { testRule } from '../../support/rule-tester';

/** From 3 to 19 November 2026, but for the holiday of the 16th and the weekends. */
const WORKED = ['03', '04', '05', '06', '09', '10', '11', '12', '13', '17', '18', '19'];
const rowsOn = (days: readonly string[]) => days.map((day) => ({ date: `${day}/11/2026` }));
const without = (...days: readonly string[]) => WORKED.filter((day) => !days.includes(day));

const ana = { agent: 'Ana Pérez', tab: 'ANA', role: 'AGENTE', from: '03/11/2026' };
const LUIS = { LUIS: rowsOn(WORKED) };
const team = (...days: readonly string[]) => ({ ...LUIS, Ana: rowsOn(without(...days)) });
const absence = { agent: 'Ana', date: '10/11/2026' };

testRule(agentDayEmpty, {
  valid: [
    { name: 'rows on every business day', row: ana, team: team() },
    { name: 'no role is an agent', row: { ...ana, role: '' }, team: team() },
    { name: 'today there is still time', row: ana, team: team(), today: '2026-11-20' },
    { name: 'the coordinator', row: { ...ana, role: 'COORDINADOR' }, team: team('10') },
    { name: 'no tab', row: { ...ana, tab: '' }, team: team('10') },
    { name: 'not yet there', row: { ...ana, from: '11/11/2026' }, team: team('10') },
    {
      name: 'not yet there, by the first row',
      row: { ...ana, from: '' },
      team: { ...LUIS, ANA: rowsOn(WORKED.slice(6)) },
    },
    { name: 'gone', row: { ...ana, until: '09/11/2026' }, team: team(...WORKED.slice(5)) },
    { name: 'never there', row: { ...ana, from: '' }, team: LUIS },
    { name: 'a base without rows', row: ana },
    {
      name: 'a row by another hour',
      row: ana,
      team: { ...LUIS, ANA: [...rowsOn(without('10')), { date: '10/11/2026 08:15' }] },
    },
    {
      name: 'the day is closed in FESTIVOS',
      row: ana,
      team: team('10'),
      changes: [{ day: '2026-11-10' as never, name: '', open: false }],
    },
    {
      name: 'before the first day that is reviewed',
      row: ana,
      team: team('10'),
      settings: { reviewFrom: '2026-11-11' as never },
    },
    { name: 'absent', row: ana, team: team('10'), side: { incidents: [{ ...absence, kind: 'AUSENCIA' }] } },
    {
      name: 'a permission, with hours',
      row: ana,
      team: team('10'),
      side: { incidents: [{ ...absence, agent: 'ANA PEREZ', kind: 'Permiso', startsAt: '08:00', endsAt: '18:00' }] },
    },
    {
      name: 'an outage of the whole day',
      row: ana,
      team: team('10'),
      side: { incidents: [{ ...absence, kind: 'ENERGÍA' }] },
    },
    {
      name: 'a slip of the year does not make the base older',
      row: { ...ana, from: '01/01/2025' },
      team: { ANA: rowsOn(WORKED), LUIS: [...rowsOn(WORKED), { date: '05/11/2025' }] },
    },
  ],
  invalid: [
    {
      name: 'one day',
      row: ana,
      team: team('10'),
      finds: [{ message: 'oneDay', column: 'tab', says: 'Ana Pérez no tiene filas el 10/11/2026' }],
    },
    {
      name: 'several days',
      row: ana,
      team: team('03', '04', '05', '06', '09', '10'),
      finds: [
        {
          message: 'severalDays',
          column: 'tab',
          says: 'en 6 días hábiles (los últimos: 04/11, 05/11, 06/11, 09/11, 10/11)',
        },
      ],
    },
    {
      name: 'no name',
      row: { ...ana, agent: '' },
      team: team('10'),
      finds: [{ message: 'oneDay', column: 'tab', says: 'ANA no tiene' }],
    },
    {
      name: 'nothing at all',
      row: ana,
      team: LUIS,
      finds: [{ message: 'severalDays', column: 'tab', says: 'en 12 días hábiles' }],
    },
    {
      name: 'since the last row, when nobody has rows',
      row: ana,
      team: { ANA: rowsOn(WORKED) },
      today: '2026-11-24',
      finds: [{ message: 'severalDays', column: 'tab', says: '(los últimos: 20/11, 23/11)' }],
    },
    {
      name: 'another is absent, and an outage of an hour',
      row: ana,
      team: team('10'),
      side: {
        incidents: [
          { ...absence, agent: 'Luis', kind: 'AUSENCIA' },
          { ...absence, kind: 'INTERNET', startsAt: '08:00', endsAt: '09:00' },
        ],
      },
      finds: [{ message: 'oneDay', column: 'tab' }],
    },
    {
      name: 'a Saturday does not count, though deadlines count it',
      row: ana,
      team: team('10'),
      settings: { saturdaysOpen: true },
      finds: [{ message: 'oneDay', column: 'tab' }],
    },
  ],
});
