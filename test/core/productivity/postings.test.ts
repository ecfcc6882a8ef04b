import * as fc from 'fast-check';
import type { Agent } from '../../../src/core/base/directory';
import { addDays } from '../../../src/core/calendar/day';
import { daysFrom } from '../../../src/core/productivity/periods';
import { personNamedIn } from '../../../src/core/productivity/person-named';
import { postingsIn } from '../../../src/core/productivity/postings';
import { agent, day, during } from '../../support/team';

/** `LARGO lun-mié`: in which shift somebody works on each day of a range. */
function shiftsBy(agents: readonly Agent[], from: string, to: string): string[] {
  const { postings } = postingsIn(agents);
  return daysFrom(day(from), day(to)).map((on) =>
    postings
      .filter((posting) => posting.holdsOn(on))
      .map(({ agent: name, shift, tab }) => `${name} ${shift} ${tab}`)
      .join(' + '),
  );
}
const LARGO = 'Ana LARGO ANA';
const CORTO = 'Ana CORTO ANA';

describe('who works when in which shift', () => {
  test.each<[string, Agent[], string[]]>([
    ['always', [agent('Ana', 'LARGO')], [LARGO, LARGO, LARGO, LARGO, LARGO]],
    ['starts in mid-week', [agent('Ana', 'LARGO', during('2026-11-11', null))], ['', '', LARGO, LARGO, LARGO]],
    ['leaves in mid-week', [agent('Ana', 'LARGO', during(null, '2026-11-10'))], [LARGO, LARGO, '', '', '']],
    ['for one day', [agent('Ana', 'LARGO', during('2026-11-11', '2026-11-11'))], ['', '', LARGO, '', '']],
    [
      'changes shift in mid-week',
      [agent('Ana', 'CORTO', during('2026-11-12', null)), agent('Ana', 'LARGO', during(null, '2026-11-11'))],
      [LARGO, LARGO, LARGO, CORTO, CORTO],
    ],
    [
      'changes without an end of the shift before',
      [agent('Ana', 'LARGO'), agent('Ana', 'CORTO', during('2026-11-12', null))],
      [LARGO, LARGO, LARGO, CORTO, CORTO],
    ],
    [
      'changes between two dates',
      [agent('Ana', 'LARGO'), agent('Ana', 'CORTO', during('2026-11-10', '2026-11-11'))],
      [LARGO, CORTO, CORTO, LARGO, LARGO],
    ],
    [
      'two rows begin together: the lower one holds',
      [agent('Ana', 'LARGO', during('2026-11-10', null)), agent('Ana', 'CORTO', during('2026-11-10', null))],
      ['', CORTO, CORTO, CORTO, CORTO],
    ],
    [
      'goes and comes back',
      [agent('Ana', 'LARGO', during(null, '2026-11-09')), agent('ANÁ', 'turno largo', during('2026-11-12', null))],
      [LARGO, '', '', LARGO, LARGO],
    ],
    [
      'changes tab',
      [agent('Ana', 'LARGO'), agent('Ana', 'LARGO', { tab: 'ANA 2', ...during('2026-11-12', null) })],
      [LARGO, LARGO, LARGO, 'Ana LARGO ANA 2', 'Ana LARGO ANA 2'],
    ],
    ['without a name: by the tab', [agent('', 'LARGO', { tab: 'ANA' })], Array<string>(5).fill('ANA LARGO ANA')],
    ['a tab is enough of a role', [agent('Ana', 'LARGO', { role: '' })], Array<string>(5).fill(LARGO)],
    ['a coordinator is not counted', [agent('Ana', 'LARGO', { role: 'coordinador' })], Array<string>(5).fill('')],
    ['nobody is', [agent('Ana', 'LARGO', { role: '', tab: '' })], Array<string>(5).fill('')],
    [
      'dates the wrong way round',
      [agent('Ana', 'LARGO', during('2026-11-11', '2026-11-10'))],
      Array<string>(5).fill(''),
    ],
    ['an unknown shift', [agent('Ana', 'noche')], Array<string>(5).fill('Ana null ANA')],
  ])('%s', (_, agents, expected) => {
    expect(shiftsBy(agents, '2026-11-09', '2026-11-13')).toEqual(expected);
  });

  test('the mail is the person’s first that AGENTES has', () => {
    const { postings } = postingsIn([
      agent('Ana', 'LARGO', during(null, '2026-11-11')),
      agent('Ana', 'CORTO', { mail: 'ana@example.com', ...during('2026-11-12', null) }),
    ]);
    expect(postings.map(({ mail }) => mail)).toEqual(['ana@example.com', 'ana@example.com']);
  });

  test('what AGENTES gave is as it was', () => {
    const agents = [agent('Ana', 'CORTO', during('2026-11-12', null)), agent('Ana', 'LARGO')].map((each) =>
      Object.freeze(each),
    );
    postingsIn(Object.freeze(agents));
    expect(agents.map(({ shift }) => shift)).toEqual(['corto', 'largo']);
  });
});

describe('what AGENTES leaves open is named', () => {
  test.each<[string, Agent[], RegExp[]]>([
    ['nothing', [agent('Ana', 'LARGO'), agent('Beto', 'CORTO')], []],
    ['no tab', [agent('Ana', 'LARGO', { tab: '' })], [/^AGENTES: Ana no tiene Pestaña/]],
    ['no shift', [agent('Ana', '')], [/^AGENTES: Ana no tiene un Turno conocido .* Escriba LARGO o CORTO\.$/]],
    ['another shift', [agent('Ana', 'noche')], [/^AGENTES: Ana no tiene un Turno conocido/]],
    [
      'dates the wrong way round',
      [agent('Ana', 'LARGO', during('2026-11-11', '2026-11-10'))],
      [/^AGENTES: el Hasta de Ana es anterior a su Desde/],
    ],
    [
      'two shifts at once',
      [agent('Ana', 'LARGO'), agent('Ana', 'CORTO', during('2026-11-12', null))],
      [
        /^AGENTES: Ana tiene dos turnos o dos pestañas a la vez desde el 12\/11\/2026\. Se cuenta con la fila que empieza después/,
      ],
    ],
    ['two shifts at once, undated', [agent('Ana', 'LARGO'), agent('Ana', 'CORTO')], [/a la vez\. Se cuenta/]],
    [
      'a change for some weeks is none of these',
      [agent('Ana', 'LARGO'), agent('Ana', 'CORTO', during('2026-11-10', '2026-11-11'))],
      [],
    ],
    ['nor are two rows that say the same', [agent('Ana', 'LARGO'), agent('ana ', 'turno largo')], []],
    [
      'two agents with one tab',
      [agent('Ana', 'LARGO', { tab: 'EQUIPO' }), agent('Beto', 'CORTO', { tab: 'Equipo' })],
      [/^AGENTES: Ana y Beto tienen la misma pestaña «EQUIPO»\. .* a ninguno se le cuentan/],
    ],
    [
      'two agents with one tab from a day on',
      [
        agent('Ana', 'LARGO', { tab: 'EQUIPO' }),
        agent('Beto', 'CORTO', { tab: 'EQUIPO', ...during('2026-11-12', null) }),
      ],
      [/tienen la misma pestaña «EQUIPO» desde el 12\/11\/2026\./],
    ],
    [
      'one after the other may have it',
      [
        agent('Ana', 'LARGO', { tab: 'PUESTO 1', ...during(null, '2026-11-11') }),
        agent('Beto', 'LARGO', { tab: 'PUESTO 1', ...during('2026-11-12', null) }),
      ],
      [],
    ],
    [
      'and whoever has moved to another tab no longer has it',
      [
        agent('Ana', 'LARGO', { tab: 'PUESTO 1' }),
        agent('Ana', 'LARGO', { tab: 'PUESTO 2', ...during('2026-11-12', '2026-12-12') }),
        agent('Beto', 'LARGO', { tab: 'PUESTO 1', ...during('2026-11-12', '2026-12-12') }),
      ],
      [],
    ],
    [
      'until the first comes back',
      [
        agent('Ana', 'LARGO', { tab: 'PUESTO 1' }),
        agent('Ana', 'LARGO', { tab: 'PUESTO 2', ...during('2026-11-12', '2026-12-12') }),
        agent('Beto', 'LARGO', { tab: 'PUESTO 1', ...during('2026-11-12', null) }),
      ],
      [/tienen la misma pestaña «PUESTO 1» desde el 13\/12\/2026/],
    ],
  ])('%s', (_, agents, expected) => {
    expect(postingsIn(agents).problems).toEqual(expected.map((problem) => expect.stringMatching(problem)));
  });
});

test('law: on each day a person has one shift at most, by the row that begins last', () => {
  const FIRST = day('2026-11-01');
  const row = fc.record({
    name: fc.constantFrom('Ana', 'Beto'),
    shift: fc.constantFrom('LARGO', 'CORTO', ''),
    from: fc.option(fc.integer({ min: 0, max: 30 })),
    length: fc.option(fc.integer({ min: 0, max: 20 })),
  });
  const dayAfter = (count: number) => addDays(FIRST, count);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const agents = rows.map(({ name, shift, from, length }) =>
        agent(name, shift, {
          from: from === null ? null : dayAfter(from),
          until: length === null ? null : dayAfter((from ?? 0) + length),
        }),
      );
      const { postings } = postingsIn(agents);
      for (const on of daysFrom(FIRST, dayAfter(55)))
        for (const name of ['Ana', 'Beto']) {
          const holding = agents.filter(
            (each) =>
              each.name === name &&
              (each.from === null || each.from <= on) &&
              (each.until === null || on <= each.until),
          );
          const latest = holding
            .map(({ from }) => from ?? '')
            .sort()
            .at(-1);
          const expected = holding.filter(({ from }) => (from ?? '') === latest).at(-1)?.shift;
          const found = postings.filter((posting) => posting.agent === name && posting.holdsOn(on));
          expect(found.map(({ shift }) => shift?.toLowerCase() ?? '')).toEqual(
            expected === undefined ? [] : [expected],
          );
        }
    }),
  );
});

describe('whom a cell means', () => {
  const { postings } = postingsIn([
    agent('Laura Pérez', 'LARGO', { tab: 'LAURA P' }),
    agent('Laura Gómez', 'CORTO'),
    agent('Ana María Ruiz', 'LARGO', during(null, '2026-11-11')),
    agent('Ana María Ruiz', 'CORTO', during('2026-11-12', null)),
    agent('Ana', 'CORTO', { tab: 'ANITA' }),
  ]);
  const named = personNamedIn(postings);
  test.each([
    ['Laura Pérez', 'laura perez'],
    ['  LAURA  PEREZ ', 'laura perez'],
    ['Pérez Laura', 'laura perez'],
    ['Pérez, Laura', 'laura perez'],
    ['Gómez', 'laura gomez'],
    ['Laura P', 'laura perez'],
    ['Laura', null],
    ['Ruiz', 'ana maria ruiz'],
    ['Ana', 'ana'],
    ['Ana María', 'ana maria ruiz'],
    ['ANITA', 'ana'],
    ['Pedro', null],
    ['', null],
    [' . ', null],
  ])('«%s» is %p', (name, person) => {
    expect(named(name)).toBe(person);
  });
});
