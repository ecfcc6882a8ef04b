import { calendarOf, DEFAULT_CALENDAR } from '../../../src/core/calendar/calendar';
import { actaWeek, goalOn } from '../../../src/core/productivity/goals';
import type { Shift } from '../../../src/core/productivity/shifts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/read-settings';
import type { Settings } from '../../../src/core/settings/settings';
import { day } from '../../support/team';

const changes = [
  { day: day('2026-11-11'), name: 'Capacitación', open: false },
  { day: day('2026-11-14'), name: '', open: false },
  { day: day('2026-11-16'), name: 'Jornada especial', open: true },
  { day: day('2026-11-21'), name: 'Jornada especial', open: true },
  { day: day('2026-11-22'), name: 'Jornada especial', open: true },
];
const known = (settings: Partial<Settings> = {}, saturdaysOpen = false) => ({
  settings: { ...DEFAULT_SETTINGS, ...settings },
  calendar: calendarOf({ ...DEFAULT_CALENDAR, saturdaysOpen, changes }),
});

describe('acta 29', () => {
  test.each<[Shift, string, number | null, number | null, string]>([
    ['LARGO', '2026-11-09', 130, 70, ''],
    ['LARGO', '2026-11-13', 130, 70, ''],
    ['LARGO', '2026-11-28', null, null, 'sábado'],
    ['LARGO', '2026-11-29', null, null, 'domingo'],
    ['LARGO', '2026-11-02', null, null, 'festivo: Todos los Santos'],
    ['CORTO', '2026-11-09', 113, null, ''],
    ['CORTO', '2026-11-13', 113, null, ''],
    ['CORTO', '2026-11-28', 78, null, ''],
    ['CORTO', '2026-11-29', null, null, 'domingo'],
    ['CORTO', '2026-12-25', null, null, 'festivo: Navidad'],
    // May Day of 2027 is a Saturday.
    ['CORTO', '2027-05-01', null, null, 'festivo: Día del Trabajo'],
    ['LARGO', '2022-06-30', null, null, 'antes de julio de 2022'],
    ['LARGO', '2022-07-01', 130, 70, ''],
    ['CORTO', '2022-07-02', 78, null, ''],
  ])('%s on %s: %p and %p archived', (shift, on, managed, archived, none) => {
    expect(goalOn(shift, day(on), known())).toEqual({ managed, archived, none });
  });
});

describe('FESTIVOS closes and opens', () => {
  test.each<[string, Shift, string, number | null, string]>([
    ['a Wednesday', 'LARGO', '2026-11-11', null, 'cerrado: Capacitación'],
    ['a Saturday', 'CORTO', '2026-11-14', null, 'cerrado'],
    ['a holiday', 'CORTO', '2026-11-16', 113, ''],
    ['a Saturday, which the long shift has off all the same', 'LARGO', '2026-11-21', null, 'sábado'],
    ['a Saturday of the short shift', 'CORTO', '2026-11-21', 78, ''],
    ['a Sunday, for which the acta knows no goal', 'CORTO', '2026-11-22', null, 'domingo'],
  ])('%s', (_, shift, on, managed, none) => {
    expect(goalOn(shift, day(on), known())).toMatchObject({ managed, none });
  });

  test('sabado_habil changes terms, and no goal', () => {
    for (const shift of ['LARGO', 'CORTO'] as const)
      expect(goalOn(shift, day('2026-11-28'), known({}, true))).toEqual(goalOn(shift, day('2026-11-28'), known()));
  });
});

describe('goals with dates, «130; 140 desde 01/12/2026»', () => {
  const settings = {
    longGoal: [
      { value: 130, from: null },
      { value: 140, from: day('2026-12-01') },
      { value: 150, from: day('2027-01-04') },
    ],
    shortGoal: [{ value: 120, from: day('2026-12-01') }],
    shortWeekGoal: [
      { value: 753, from: null },
      { value: 678, from: day('2026-12-02') },
    ],
  };
  test.each<[Shift, string, number | null, string]>([
    ['LARGO', '2026-11-30', 130, ''],
    ['LARGO', '2026-12-01', 140, ''],
    ['LARGO', '2026-12-31', 140, ''],
    ['LARGO', '2027-01-04', 150, ''],
    ['CORTO', '2026-11-30', null, 'CONFIGURACIÓN no le da meta a ese día'],
    ['CORTO', '2026-12-01', 120, ''],
  ])('%s on %s: %p', (shift, on, managed, none) => {
    expect(goalOn(shift, day(on), known(settings))).toMatchObject({ managed, none });
  });

  test('the acta’s week is what holds on its Monday', () => {
    const at = (monday: string) => actaWeek('CORTO', day(monday), known(settings).settings);
    expect([at('2026-11-30'), at('2026-12-07')]).toEqual([753, 678]);
    expect(actaWeek('LARGO', day('2026-11-30'), DEFAULT_SETTINGS)).toBeNull();
  });

  test('a goal of 0 is a goal', () => {
    expect(goalOn('LARGO', day('2026-11-09'), known({ longArchivedGoal: [{ value: 0, from: null }] }))).toMatchObject({
      archived: 0,
    });
  });
});
