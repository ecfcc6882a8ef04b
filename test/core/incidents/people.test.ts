import { type Agent, agentOf } from '../../../src/core/base/directory';
import { calendarOf } from '../../../src/core/calendar/calendar';
import type { Day } from '../../../src/core/calendar/day';
import { peopleIn } from '../../../src/core/incidents/people';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/read-settings';

const date = (day: string | null) => (day === null ? null : { day: day as Day, minutes: null });
const agent = (
  name: string,
  shift: string,
  from: string | null = null,
  until: string | null = null,
  role = 'AGENTE',
): Agent =>
  agentOf({
    agent: name,
    mail: '',
    tab: name.toUpperCase(),
    shift,
    role,
    from: date(from),
    until: date(until),
  } as never);

const { saturdaysOpen, civicDaysOpen, chiquinquira } = DEFAULT_SETTINGS;
const people = peopleIn(
  [
    agent('Laura Pérez', 'LARGO', null, '2026-11-27'),
    agent('Laura Pérez', 'CORTO', '2026-11-28'),
    agent('Camilo Rojas', 'CORTO', null, '2026-11-24'),
    agent('Carolina Quintero', '', null, null, 'COORDINADOR'),
    agent('', ''),
  ],
  {
    settings: DEFAULT_SETTINGS,
    calendar: calendarOf({
      saturdaysOpen,
      civicDaysOpen,
      chiquinquira,
      changes: [{ day: '2026-11-26' as Day, name: 'Asamblea', open: false }],
    }),
  },
);
const works = (name: string, day: string) => people.worksOn(name, day as Day);

test.each([
  ['Laura Pérez', '2026-11-20', true],
  ['Laura Pérez', '2026-11-21', false],
  ['Laura Pérez', '2026-11-22', false],
  ['Laura Pérez', '2026-11-26', false],
  // By then she works the short shift.
  ['Laura Pérez', '2026-11-28', true],
  ['Laura Pérez', '2026-12-08', false],
  ['Camilo Rojas', '2026-11-21', true],
  ['Camilo Rojas', '2026-11-25', false],
  ['Carolina Quintero', '2026-11-20', true],
  ['Carolina Quintero', '2026-11-21', false],
  ['Eva', '2026-11-20', false],
])('%s on %s: %s', (name, day, expected) => {
  expect(works(name, day)).toBe(expected);
});

test('each person once, by whatever name a cell means them', () => {
  expect(people.names).toEqual(['Laura Pérez', 'Camilo Rojas', 'Carolina Quintero']);
  expect(people.keyOf('PEREZ Laura')).toBe(people.keyOf('Laura Pérez'));
  expect(people.keyOf('Eva')).toBeNull();
});
