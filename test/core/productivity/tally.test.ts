import * as fc from 'fast-check';
import { addDays } from '../../../src/core/calendar/day';
import { type AgentTally, tallyOf } from '../../../src/core/productivity/tally';
import { agent, type DayRows, day, during, inputOf, type Team } from '../../support/team';

const tallied = (from: string, to: string, team: Team): AgentTally[] => tallyOf(inputOf(from, to, team).input);
/** Of the only one. */
function only(from: string, to: string, team: Team): AgentTally {
  const [tally, ...others] = tallied(from, to, team);
  if (!tally || others.length > 0) throw new Error('Not one tally');
  return tally;
}
const dayOf = (on: string, team: Team) => only(on, on, team).days[0];

const ANA = agent('Ana', 'LARGO');
const BETO = agent('Beto', 'CORTO');
const HOURS = { longStart: 480, longEnd: 1080 };

describe('a day', () => {
  test('with everything there is to know', () => {
    expect(
      dayOf('2026-11-10', {
        agents: [ANA],
        rows: { ANA: [['2026-11-10', 128, 71, 2]] },
        inconcert: [['Ana', '2026-11-10', 5, 1]],
        incidents: [
          { agent: 'Ana', kind: 'INTERNET', on: '2026-11-10', hours: '7:00-9:00' },
          { agent: 'Ana', kind: 'ENERGÍA', on: '2026-11-11', hours: '9:00-10:00' },
        ],
        settings: HOURS,
      }),
    ).toEqual({
      date: '2026-11-10',
      managed: 128,
      archived: 71,
      pending: 2,
      inconcert: 5,
      inconcertArchived: 1,
      goalManaged: 130,
      goalArchived: 70,
      noGoal: '',
      met: true,
      incidents: [expect.objectContaining({ kind: 'INTERNET', startsAt: 420, endsAt: 540 })],
      lostMinutes: 60,
      lostOpen: false,
      proRated: null,
    });
  });

  test('of which nobody knows anything: null, and never 0', () => {
    expect(dayOf('2026-11-10', { agents: [ANA] })).toMatchObject({
      managed: null,
      archived: null,
      pending: null,
      inconcert: null,
      inconcertArchived: null,
      goalManaged: 130,
      met: null,
    });
  });

  test('without rows in a tab that can be counted: 0', () => {
    expect(dayOf('2026-11-10', { agents: [ANA], rows: { ANA: [] } })).toMatchObject({ managed: 0, archived: 0 });
  });
});

describe('is the goal met (acta/DECISIONS.md 78, 83 and 98)', () => {
  type Given = [inconcert: number | null, inconcertArchived: number | null];
  test.each<[string, string, number, number, Given, boolean | null]>([
    ['the base alone', 'Ana', 130, 70, [null, null], true],
    ['the base alone, and Inconcert says 0', 'Ana', 130, 70, [0, 0], true],
    ['with Inconcert', 'Ana', 125, 70, [5, null], true],
    ['with Inconcert’s archived ones', 'Ana', 130, 66, [0, 4], true],
    ['not even with Inconcert', 'Ana', 125, 70, [4, 0], false],
    ['too few archived', 'Ana', 140, 69, [10, 0], false],
    ['too few archived, and Inconcert says nothing of them', 'Ana', 140, 69, [10, null], false],
    ['many archived make up for no gestión', 'Ana', 129, 200, [0, 0], false],
    ['many gestiones make up for no archived', 'Ana', 300, 69, [0, 0], false],
    ['too few, and no figure: nobody knows', 'Ana', 129, 70, [null, null], null],
    ['too few archived, and no figure: nobody knows', 'Ana', 130, 69, [null, null], null],
    ['nothing at all, and no figure', 'Ana', 0, 0, [null, null], null],
    ['the short shift has no goal of archived ones', 'Beto', 113, 0, [null, null], true],
    ['the short shift with Inconcert', 'Beto', 100, 0, [13, 0], true],
    ['the short shift, too few', 'Beto', 100, 50, [12, 50], false],
    ['the short shift without a figure', 'Beto', 112, 0, [null, null], null],
  ])('%s', (_, name, managed, archived, [inconcert, inconcertArchived], met) => {
    const [figure, ofArchived] = [inconcert ?? 0, inconcertArchived ?? undefined];
    const team: Team = {
      agents: [name === 'Ana' ? ANA : BETO],
      rows: { [name.toUpperCase()]: [['2026-11-10', managed, archived]] },
      inconcert:
        inconcert === null
          ? []
          : [ofArchived === undefined ? [name, '2026-11-10', figure] : [name, '2026-11-10', figure, ofArchived]],
    };
    expect(dayOf('2026-11-10', team)?.met).toBe(met);
  });

  test.each<[string, string, Partial<Team>]>([
    ['on a holiday', '2026-11-16', {}],
    ['on a Saturday of the long shift', '2026-11-14', {}],
    ['on an absence', '2026-11-10', { incidents: [{ agent: 'Ana', kind: 'AUSENCIA', on: '2026-11-10' }] }],
    ['without a shift', '2026-11-10', { agents: [agent('Ana', '')] }],
    ['in a tab that is not there', '2026-11-10', { rows: {} }],
  ])('is not asked %s', (_, on, team) => {
    const given: Team = { agents: [ANA], rows: { ANA: [[on, 200, 100]] }, inconcert: [['Ana', on, 50]], ...team };
    expect(dayOf(on, given)?.met).toBeNull();
  });

  test('pending rows count when they are answered (99)', () => {
    const team = (pending: number): Team => ({
      agents: [BETO],
      rows: { BETO: [['2026-11-10', 113 - pending, 0, pending]] },
      inconcert: [['Beto', '2026-11-10', 0]],
    });
    expect([0, 1].map((pending) => dayOf('2026-11-10', team(pending))?.met)).toEqual([true, false]);
  });

  test('Inconcert’s Twitter is not real and counts for nothing (76)', () => {
    const { input } = inputOf('2026-11-10', '2026-11-10', {
      agents: [BETO],
      rows: { BETO: [['2026-11-10', 100]] },
      inconcert: [['Beto', '2026-11-10', 50]],
    });
    const figures = input.figures.map((figure) => ({ ...figure, network: 'Twitter' as const }));
    expect(tallyOf({ ...input, figures })[0]?.days[0]).toMatchObject({ inconcert: null, met: null });
  });
});

describe('why nothing is asked', () => {
  test.each<[string, string, string, Team['incidents']]>([
    ['Ana', '2026-11-16', 'festivo: Independencia de Cartagena', []],
    ['Ana', '2026-11-14', 'sábado', []],
    ['Beto', '2026-11-15', 'domingo', []],
    ['Ana', '2026-11-10', 'ausencia', [{ agent: 'Ana', kind: 'AUSENCIA', on: '2026-11-10' }]],
    ['Beto', '2026-11-14', 'permiso', [{ agent: 'Beto', kind: 'Permiso', on: '2026-11-14' }]],
    ['Ana', '2026-11-10', '', [{ agent: 'Ana', kind: 'PERMISO', on: '2026-11-10', hours: '8:00-12:00' }]],
    ['Ana', '2026-11-10', '', [{ agent: 'Ana', kind: 'ENERGÍA', on: '2026-11-10' }]],
    ['Ana', '2026-11-10', '', [{ agent: 'Ana', kind: 'AUSENCIA', on: '2026-11-11' }]],
    ['Zoe', '2026-11-10', 'sin turno', []],
  ])('%s on %s: «%s»', (name, on, noGoal, incidents = []) => {
    const agents = [[ANA, BETO, agent('Zoe', 'noche')].find((each) => each.name === name) ?? ANA];
    expect(dayOf(on, { agents, incidents })?.noGoal).toBe(noGoal);
  });
});

describe('metas.prorrateo', () => {
  const team = (incidents: string[], settings: Team['settings']): Team => ({
    agents: [ANA],
    incidents: incidents.map((hours) => ({ agent: 'Ana', kind: 'INTERNET', on: '2026-11-10', hours })),
    settings: { ...HOURS, ...settings },
  });
  test.each<[string, string[], Team['settings'], unknown]>([
    ['no, by default', ['8:00-14:00'], {}, null],
    ['sí: six of ten hours are lost', ['8:00-14:00'], { proRates: true }, { managed: 52, archived: 28 }],
    ['the whole shift is', ['7:00-20:00'], { proRates: true }, { managed: 0, archived: 0 }],
    ['nothing is lost', [], { proRates: true }, null],
    ['it is still open', ['8:00-'], { proRates: true }, null],
    ['the hours are not known', ['8:00-14:00'], { proRates: true, longEnd: null }, null],
  ])('%s', (_, incidents, settings, proRated) => {
    // The goal itself never changes.
    expect(dayOf('2026-11-10', team(incidents, settings))).toMatchObject({ proRated, goalManaged: 130 });
  });

  test('nor is there a part of nothing', () => {
    const [first] = team(['8:00-14:00'], { proRates: true }).incidents ?? [];
    const incidents = [{ agent: 'Ana', kind: 'INTERNET', hours: first?.hours ?? '', on: '2026-11-16' }];
    expect(dayOf('2026-11-16', { ...team([], { proRates: true }), incidents })?.proRated).toBeNull();
  });
});

describe('the short shift’s week (acta/DECISIONS.md 77 and 97)', () => {
  test.each<[string, string, Partial<Team>, number]>([
    ['full: 5 × 113 + 78', '2026-11-09', {}, 643],
    ['with a holiday: 4 × 113 + 78', '2026-11-16', {}, 530],
    ['with a Saturday that is a holiday: 5 × 113', '2027-04-26', {}, 565],
    ['with an absence', '2026-11-09', { incidents: [{ agent: 'Beto', kind: 'AUSENCIA', on: '2026-11-12' }] }, 530],
    ['with a day that FESTIVOS closes', '2026-11-09', { festivos: [['2026-11-13', 'Capacitación', false]] }, 530],
    ['with a holiday that FESTIVOS opens', '2026-11-16', { festivos: [['2026-11-16', '', true]] }, 643],
    ['from a Wednesday on', '2026-11-09', { agents: [agent('Beto', 'CORTO', during('2026-11-11', null))] }, 417],
    ['until a Tuesday', '2026-11-09', { agents: [agent('Beto', 'CORTO', during(null, '2026-11-10'))] }, 226],
  ])('%s', (_, monday, team, goal) => {
    const { weeks } = only(monday, addDays(day(monday), 6), { agents: [BETO], ...team });
    // 753 is never computed with, and never pro-rated.
    expect(weeks).toEqual([
      expect.objectContaining({ monday, goal, goalArchived: null, actaGoal: 753, differs: true }),
    ]);
  });

  test('does not differ where the team’s goals add up to the acta’s', () => {
    const settings = { shortWeekGoal: [{ value: 643, from: null }] };
    expect(only('2026-11-09', '2026-11-09', { agents: [BETO], settings }).weeks[0]).toMatchObject({
      goal: 643,
      actaGoal: 643,
      differs: false,
    });
  });

  test('a goal that changes in mid-week', () => {
    const shortGoal = [
      { value: 113, from: null },
      { value: 120, from: day('2026-11-12') },
    ];
    const { weeks } = only('2026-11-09', '2026-11-09', { agents: [BETO], settings: { shortGoal } });
    expect(weeks[0]?.goal).toBe(3 * 113 + 2 * 120 + 78);
  });

  test('the long shift’s has no number in the acta', () => {
    expect(only('2026-11-09', '2026-11-09', { agents: [ANA] }).weeks[0]).toMatchObject({
      week: '2026-W46',
      goal: 650,
      goalArchived: 350,
      actaGoal: null,
      differs: false,
    });
  });
});

test('an unknown shift has figures and no goals', () => {
  const { weeks, months } = only('2026-11-10', '2026-11-10', {
    agents: [agent('Ana', '')],
    rows: { ANA: [['2026-11-10', 7, 1]] },
  });
  const expected = { managed: 7, archived: 1, goal: null, goalArchived: null, daysMet: 0, daysAsked: 0 };
  expect([weeks[0], months[0]]).toEqual([expect.objectContaining(expected), expect.objectContaining(expected)]);
  expect(weeks[0]).toMatchObject({ actaGoal: null, differs: false });
});

test('a change of shift in mid-week is one entry for each, with its own days and goals', () => {
  const agents = [agent('Ana', 'LARGO', during(null, '2026-11-10')), agent('Ana', 'CORTO', during('2026-11-11', null))];
  const rows: DayRows[] = [9, 10, 11, 12, 13, 14].map((date) => [`2026-11-${String(date).padStart(2, '0')}`, date]);
  const [long, short, ...others] = tallied('2026-11-09', '2026-11-15', { agents, rows: { ANA: rows } });
  expect(others).toEqual([]);
  expect(long?.posting.shift).toBe('LARGO');
  expect(long?.days.map(({ date }) => date)).toEqual(['2026-11-09', '2026-11-10']);
  expect(long?.weeks[0]).toMatchObject({ managed: 19, goal: 260, goalArchived: 140, differs: false });
  expect(short?.posting.shift).toBe('CORTO');
  expect(short?.days.map(({ managed }) => managed)).toEqual([11, 12, 13, 14, 0]);
  expect(short?.weeks[0]).toMatchObject({ managed: 50, goal: 3 * 113 + 78, actaGoal: 753, differs: true });
  expect(long?.months[0]?.managed).toBe(19);
  expect(short?.months[0]?.managed).toBe(50);
});

test('a change between two dates', () => {
  const agents = [ANA, agent('Ana', 'CORTO', during('2026-11-10', '2026-11-11'))];
  const [long, short] = tallied('2026-11-09', '2026-11-13', { agents });
  expect(long?.days.map(({ goalManaged }) => goalManaged)).toEqual([130, 130, 130]);
  expect(short?.days.map(({ goalManaged }) => goalManaged)).toEqual([113, 113]);
});

test('whoever does not work in these days is not listed', () => {
  const agents = [
    agent('Ana', 'LARGO', during('2026-11-11', null)),
    agent('Beto', 'CORTO', during(null, '2026-11-08')),
  ];
  expect(tallied('2026-11-09', '2026-11-10', { agents })).toEqual([]);
  expect(tallied('2026-11-09', '2026-11-11', { agents }).map(({ days }) => days.length)).toEqual([1]);
});

describe('two agents with one tab', () => {
  const team: Team = {
    agents: [
      agent('Ana', 'LARGO', { tab: 'EQUIPO' }),
      agent('Beto', 'CORTO', { tab: 'Equipo', ...during('2026-11-11', null) }),
      agent('Caro', 'CORTO'),
    ],
    rows: {
      EQUIPO: [
        ['2026-11-10', 130, 70],
        ['2026-11-11', 130, 70],
      ],
      CARO: [['2026-11-11', 113]],
    },
  };
  test('on those days the rows are nobody’s, and the others count', () => {
    const [ana, beto, caro] = tallied('2026-11-10', '2026-11-11', team);
    expect(ana?.days.map(({ managed, met }) => [managed, met])).toEqual([
      [130, true],
      [null, null],
    ]);
    expect(beto?.days.map(({ managed, met }) => [managed, met])).toEqual([[null, null]]);
    expect(caro?.days.map(({ managed }) => managed)).toEqual([0, 113]);
    expect(ana?.weeks[0]?.managed).toBeNull();
    expect(caro?.weeks[0]?.managed).toBe(113);
  });
});

describe('a week or a month', () => {
  test('is whole, whatever days were asked for', () => {
    const team: Team = {
      agents: [ANA],
      rows: {
        ANA: [
          ['2026-11-09', 10, 1],
          ['2026-11-13', 20, 2],
          ['2026-11-30', 40, 4],
          ['2026-12-01', 80, 8],
        ],
      },
      inconcert: [
        ['Ana', '2026-11-09', 3],
        ['Ana', '2026-11-12', 0],
      ],
      today: '2026-11-12',
    };
    const { weeks, months } = only('2026-11-11', '2026-11-11', team);
    expect(weeks).toEqual([
      {
        week: '2026-W46',
        monday: '2026-11-09',
        managed: 30,
        archived: 3,
        inconcert: 3,
        inconcertArchived: null,
        // Of Monday to Thursday, which is today.
        withoutInconcert: 2,
        goal: 650,
        goalArchived: 350,
        daysMet: 0,
        daysAsked: 4,
        actaGoal: null,
        differs: false,
      },
    ]);
    // November has 21 weekdays, two of them holidays.
    expect(months).toEqual([expect.objectContaining({ month: '2026-11', managed: 70, archived: 7, goal: 19 * 130 })]);
  });

  test('without any figure of Inconcert it is «sin dato»', () => {
    expect(only('2026-11-10', '2026-11-10', { agents: [ANA] }).weeks[0]).toMatchObject({
      inconcert: null,
      withoutInconcert: 5,
    });
  });

  test('a month without rows is 0 of what was asked', () => {
    const { months } = only('2026-10-05', '2026-10-05', { agents: [ANA], rows: { ANA: [['2026-11-10', 5]] } });
    expect(months).toEqual([expect.objectContaining({ month: '2026-10', managed: 0, daysMet: 0, daysAsked: 21 })]);
  });

  test('days met are those up to today', () => {
    const rows: DayRows[] = [9, 10, 11, 12, 13].map((date) => [`2026-11-${String(date).padStart(2, '0')}`, 200, 100]);
    const team: Team = { agents: [ANA], rows: { ANA: rows }, today: '2026-11-11' };
    expect(only('2026-11-09', '2026-11-13', team).weeks[0]).toMatchObject({ daysMet: 3, daysAsked: 3 });
  });
});

describe('laws', () => {
  const FIRST = day('2026-10-26');
  const anyDay = fc.integer({ min: 0, max: 40 }).map((count) => addDays(FIRST, count));
  const optional = fc.option(anyDay);
  const team: fc.Arbitrary<Team> = fc
    .record({
      agents: fc.array(
        fc.record({
          name: fc.constantFrom('Ana', 'Beto', 'Caro'),
          shift: fc.constantFrom('LARGO', 'CORTO', ''),
          from: optional,
          until: optional,
        }),
        { minLength: 1, maxLength: 5 },
      ),
      rows: fc.array(fc.tuple(fc.constantFrom('ANA', 'BETO'), anyDay, fc.nat(150), fc.nat(80), fc.nat(3)), {
        maxLength: 20,
      }),
      inconcert: fc.array(fc.tuple(fc.constantFrom('Ana', 'Beto', 'Caro'), anyDay, fc.nat(30), fc.nat(5)), {
        maxLength: 10,
      }),
    })
    .map(({ agents, rows, inconcert }) => ({
      agents: agents.map(({ name, shift, from, until }) => agent(name, shift, { from, until })),
      rows: {
        ANA: rows.flatMap(([tab, ...of]) => (tab === 'ANA' ? [of] : [])),
        BETO: rows.flatMap(([tab, ...of]) => (tab === 'BETO' ? [of] : [])),
      },
      inconcert,
    }));
  const range = fc.tuple(anyDay, fc.nat(20)).map(([from, length]) => [from, addDays(from, length)] as const);
  const nameOf = ({ posting: { person, shift, tab } }: AgentTally) => `${person} ${shift} ${tab}`;

  test('a day, a week and a month are the same whatever range they were asked with', () => {
    fc.assert(
      fc.property(team, range, (given, [from, to]) => {
        const whole = new Map(tallied(FIRST, addDays(FIRST, 70), given).map((tally) => [nameOf(tally), tally]));
        for (const part of tallied(from, to, given)) {
          const all = whole.get(nameOf(part));
          expect(all?.days).toEqual(expect.arrayContaining([...part.days]));
          expect(all?.weeks).toEqual(expect.arrayContaining([...part.weeks]));
          expect(all?.months).toEqual(expect.arrayContaining([...part.months]));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a week is the sum of its days', () => {
    fc.assert(
      fc.property(team, anyDay, (given, of) => {
        const monday = addDays(of, -((new Date(`${of}T12:00:00Z`).getUTCDay() + 6) % 7));
        for (const { days, weeks } of tallied(monday, addDays(monday, 6), given)) {
          const sum = (figure: 'managed' | 'archived') =>
            days.some((each) => each[figure] === null)
              ? null
              : days.reduce((all, each) => all + (each[figure] ?? 0), 0);
          expect(weeks).toHaveLength(1);
          expect(weeks[0]).toMatchObject({ managed: sum('managed'), archived: sum('archived') });
          if (weeks[0]?.goal !== null)
            expect(weeks[0]?.goal).toBe(days.reduce((all, { goalManaged }) => all + (goalManaged ?? 0), 0));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('no row is lost or doubled: of a tab that one person has, days at work hold all its rows', () => {
    fc.assert(
      fc.property(team, ({ rows = {}, ...given }) => {
        const agents = [agent('Ana', 'LARGO'), agent('Ana', 'CORTO', during('2026-11-05', '2026-11-20')), BETO];
        const tallies = tallied(FIRST, addDays(FIRST, 60), { ...given, agents, rows });
        for (const [tab, lines] of Object.entries<readonly DayRows[]>(rows)) {
          const counted = tallies
            .filter(({ posting }) => posting.tab === tab)
            .flatMap(({ days }) => days)
            .reduce((sum, each) => sum + (each.managed ?? 0) + (each.archived ?? 0) + (each.pending ?? 0), 0);
          const written = lines.reduce(
            (sum, [, managed, archived = 0, pending = 0]) => sum + managed + archived + pending,
            0,
          );
          expect(counted).toBe(written);
        }
      }),
      { numRuns: 40 },
    );
  });
});
