import type { Absence } from '../../../src/core/base/absences';
import type { Agent } from '../../../src/core/base/directory';
import { foldName } from '../../../src/core/base/fold';
import { calendarOf, DEFAULT_CALENDAR } from '../../../src/core/calendar/calendar';
import type { Day } from '../../../src/core/calendar/day';
import type { Incident } from '../../../src/core/incidents/incident';
import type { LoggedMail, MailState } from '../../../src/core/log/mails';
import { isTooLong } from '../../../src/core/mail/body-size';
import type { Notice } from '../../../src/core/notices/notice-keys';
import { daysOf, type FiguresPlan, planFigures } from '../../../src/core/notices/plan-figures';
import { unsettledMails } from '../../../src/core/notices/unsettled-mails';
import type { DayCount, TabCount } from '../../../src/core/productivity/count-rows';
import { personNamedIn } from '../../../src/core/productivity/person-named';
import { postingsIn } from '../../../src/core/productivity/postings';
import { tallyOf } from '../../../src/core/productivity/tally';
import type { Settings } from '../../../src/core/settings/settings';
import { HOSTILE_TEXTS } from '../../support/hostile-texts';
import { contextFor } from '../../support/rule-tester';

/** Week of Monday 23 November 2026, without holidays. */
const FRIDAY = '2026-11-27' as Day;
const CLOSING: Notice = { kind: 'closing', day: FRIDAY };
const WEEK: Notice = { kind: 'week', day: '2026-11-23' as Day };

const person = (name: string, change: Partial<Agent> = {}): Agent => ({
  name,
  mail: `${name.split(' ')[0]?.toLowerCase()}@example.com`,
  tab: name.toUpperCase(),
  shift: 'largo',
  role: 'agente',
  from: null,
  until: null,
  ...change,
});
const LAURA = person('Laura Pérez');
const CAMILO = person('Camilo Rojas', { shift: 'corto' });
const CAROLINA = person('Carolina Quintero', { role: 'coordinador', tab: '' });
const TEAM = [LAURA, CAMILO, CAROLINA];

/** `'Laura Pérez 2026-11-27': [gestiones, archivados, Inconcert, archivados de Inconcert]` */
type Work = Readonly<Record<string, readonly [managed: number, archived: number, inconcert?: number, more?: number]>>;

const DONE: Work = { 'Laura Pérez 2026-11-27': [120, 72, 15], 'Camilo Rojas 2026-11-27': [100, 0] };

interface Given {
  readonly agents?: readonly Agent[];
  readonly absences?: readonly Absence[];
  readonly incidents?: readonly Partial<Incident>[];
  readonly settings?: Partial<Settings>;
  readonly ledger?: Readonly<Record<string, MailState | null>>;
  readonly problems?: readonly string[];
  readonly findings?: Readonly<Record<string, number>>;
  readonly quota?: number;
  readonly today?: string;
}

const NONE: DayCount = { managed: 0, archived: 0, pending: 0, facebookManaged: 0, facebookArchived: 0 };
const logged = (key: string, state: MailState | null): LoggedMail => ({
  key,
  state,
  index: 1,
  when: '27/11/2026 18:05',
  number: '',
  subject: 'Asunto',
  to: 'x@example.com',
  cc: '',
  who: 'carolina@example.com',
  attempt: 1,
});

function plan(notice: Notice, work: Work = DONE, given: Given = {}): FiguresPlan {
  const { agents = TEAM, absences = [], incidents = [], ledger = {}, problems = [], quota = 100 } = given;
  const { settings, today } = { settings: {}, today: FRIDAY, ...given };
  const context = { ...contextFor({ settings, agents }), today: today as Day };
  const { postings } = postingsIn(agents);
  const personNamed = personNamedIn(postings);
  const counts = new Map<string, TabCount>();
  for (const { tab } of postings) counts.set(foldName(tab), { days: new Map(), undated: [], datedByText: [] });
  const entries = Object.entries(work).map(([key, figures]) => {
    const [, name = '', day = ''] = /^(.*) (\S+)$/.exec(key) ?? [];
    return { name, day: day as Day, figures };
  });
  for (const { name, day, figures } of entries) {
    const posting = postings.find((each) => each.agent === name && each.holdsOn(day));
    const days = counts.get(foldName(posting?.tab ?? ''))?.days as Map<Day, DayCount> | undefined;
    days?.set(day, { ...NONE, managed: figures[0], archived: figures[1] });
  }
  const ofDay: Incident[] = incidents.map((incident) => ({
    agent: 'Laura Pérez',
    day: FRIDAY,
    kind: 'INTERNET',
    startsAt: null,
    endsAt: null,
    description: '',
    ...incident,
  }));
  const byPerson = new Map<string, Incident[]>();
  for (const incident of ofDay) {
    const key = personNamed(incident.agent) ?? '';
    byPerson.set(key, [...(byPerson.get(key) ?? []), incident]);
  }
  const { from, to } = daysOf(notice);
  const byKey = new Map(Object.entries(ledger).map(([key, state]) => [key, logged(key, state)]));
  return planFigures({
    notice,
    tallies: tallyOf({
      from,
      to,
      postings,
      counts,
      figures: entries.flatMap(({ name, day, figures: [, , managed, archived] }, index) =>
        managed === undefined
          ? []
          : [
              {
                index,
                person: personNamed(name) ?? '',
                day,
                network: 'Facebook' as const,
                managed,
                archived: archived ?? null,
              },
            ],
      ),
      incidents: byPerson,
      today: to,
      settings: context.settings,
      calendar: calendarOf(DEFAULT_CALENDAR),
    }),
    problems,
    findings: new Map(Object.entries(given.findings ?? {}).map(([name, rows]) => [personNamed(name) ?? '', rows])),
    context,
    absences,
    ledger: byKey,
    unsettled: unsettledMails(byKey, []),
    recipientsLeft: quota,
  });
}

const outline = ({ mails }: FiguresPlan) => mails.map(({ mail, standing }) => `${mail.to.join('+')}: ${standing}`);
const to = ({ mails }: FiguresPlan, address: string) =>
  mails.find(({ mail }) => mail.to.includes(address))?.mail ?? { subject: '', text: '', html: '' };
const said = (planned: FiguresPlan, address: string) => to(planned, address).text;

const EVERYBODY = ['carolina@example.com: fits', 'laura@example.com: fits', 'camilo@example.com: fits'];

describe('whom a closing reaches', () => {
  test.each<[string, Given, string[]]>([
    ['the coordinator first, then each agent', {}, EVERYBODY],
    [
      'not who is away all day',
      { incidents: [{ agent: 'Camilo Rojas', kind: 'AUSENCIA' }] },
      ['carolina@example.com: fits', 'laura@example.com: fits'],
    ],
    [
      'who was away some hours, all the same',
      { incidents: [{ kind: 'PERMISO', startsAt: 600, endsAt: 660 }] },
      EVERYBODY,
    ],
    [
      'not who has left, or begins later',
      {
        agents: [
          { ...LAURA, until: '2026-11-26' as Day },
          { ...CAMILO, from: '2026-11-28' as Day },
          person('Ana Ruiz'),
          CAROLINA,
        ],
      },
      ['carolina@example.com: fits', 'ana@example.com: fits'],
    ],
    [
      'nobody without a shift',
      { agents: [{ ...LAURA, shift: '' }, CAMILO, CAROLINA] },
      ['carolina@example.com: fits', 'camilo@example.com: fits'],
    ],
    ['nobody at all where nothing is asked of anybody', { agents: [{ ...LAURA, shift: '' }, CAROLINA] }, []],
    [
      'contactos.coordinacion before AGENTES',
      { settings: { coordination: ['jefe@example.com', 'otra@example.com'] } },
      ['jefe@example.com+otra@example.com: fits', ...EVERYBODY.slice(1)],
    ],
    [
      'who is both: the own figures and the team’s, each once',
      { agents: [LAURA, CAMILO, person('Laura Pérez', { role: 'coordinadora', tab: '' })] },
      ['laura@example.com: fits', 'laura@example.com: fits', 'camilo@example.com: fits'],
    ],
    [
      'people who share an address: one mail',
      { agents: [LAURA, { ...CAMILO, mail: 'laura@example.com' }, CAROLINA] },
      ['carolina@example.com: fits', 'laura@example.com: fits'],
    ],
    [
      'no address that is none',
      { agents: [{ ...LAURA, mail: 'laura@example.com, otra@example.com' }, CAMILO, CAROLINA] },
      ['carolina@example.com: fits', 'camilo@example.com: fits'],
    ],
    [
      'what has left, or may have, no more',
      { ledger: { 'cierre/2026-11-27/coordinacion': 'ENVIADO', 'cierre/2026-11-27/laura@example.com': 'ENVIANDO' } },
      ['carolina@example.com: sent', 'laura@example.com: unsettled', 'camilo@example.com: fits'],
    ],
    [
      'what a person says did not leave, again; another day’s changes nothing',
      {
        ledger: {
          'cierre/2026-11-27/laura@example.com': 'NO ENVIADO',
          'cierre/2026-11-26/camilo@example.com': 'ENVIADO',
        },
      },
      EVERYBODY,
    ],
    [
      'as many as the quota allows',
      { quota: 2 },
      ['carolina@example.com: fits', 'laura@example.com: fits', 'camilo@example.com: noQuota'],
    ],
  ])('%s', (_, given, expected) => expect(outline(plan(CLOSING, DONE, given))).toEqual(expected));

  test('keys tell the kind, the day and the person', () =>
    expect(plan(CLOSING).mails.map(({ key }) => key)).toEqual([
      'cierre/2026-11-27/coordinacion',
      'cierre/2026-11-27/laura@example.com',
      'cierre/2026-11-27/camilo@example.com',
    ]));

  test('the coordinator is told whom the quota left out, and of what nobody knows', () => {
    const planned = plan(CLOSING, DONE, { quota: 1, ledger: { 'cierre/2026-11-26/laura@example.com': 'ENVIANDO' } });
    expect(said(planned, 'carolina@example.com')).toContain(
      '- Laura Pérez (laura@example.com)\n- Camilo Rojas (camilo@example.com)',
    );
    expect(said(planned, 'carolina@example.com')).toContain('Cifras del 26/11/2026, para x@example.com');
    expect(planned.problems).toEqual([expect.stringContaining('2 destinatarios (Laura Pérez, Camilo Rojas)')]);
  });

  test('without a coordinator agents are told, and the panel says what is missing', () => {
    const planned = plan(CLOSING, DONE, { agents: [LAURA, { ...CAMILO, mail: '' }] });
    expect(outline(planned)).toEqual(['laura@example.com: fits']);
    expect(planned.problems).toEqual([
      expect.stringContaining('contactos.coordinacion'),
      expect.stringContaining('Camilo Rojas: AGENTES no tiene su correo'),
    ]);
  });
});

describe('what an agent is told', () => {
  test('the goal reached', () => {
    const mail = to(plan(CLOSING), 'laura@example.com');
    expect(mail.subject).toBe('Cifras del vie 27 nov: 120 de 130 gestiones (Laura Pérez)');
    expect(mail.text).toContain(
      '- Gestiones: Base 120; Inconcert 15; Meta 130\n- Archivados: Base 72; Inconcert sin dato; Meta 70',
    );
    expect(mail.text).toContain('Meta del día: cumplida. ¡Gracias!');
    expect(mail.text).not.toContain('Importar reporte');
  });

  test('how much was missing', () =>
    expect(said(plan(CLOSING, { 'Laura Pérez 2026-11-27': [119, 69, 10, 0] }), 'laura@example.com')).toContain(
      'no cumplida. Faltaron 1 gestión y 1 archivado.',
    ));

  test('a figure that is missing is no 0, and the way to fill it in', () => {
    const text = said(plan(CLOSING), 'camilo@example.com');
    expect(text).toContain('- Gestiones: Base 100; Inconcert sin dato; Meta 113');
    expect(text).toContain('sin dato, porque falta la cifra de Inconcert. Sin ella quedan por completar 13 gestiones.');
    expect(text).toContain('«Importar reporte de Inconcert…»');
  });

  test('met without Inconcert', () =>
    expect(said(plan(CLOSING, { 'Camilo Rojas 2026-11-27': [113, 0] }), 'camilo@example.com')).toContain(
      'cumplida, aun sin la cifra de Inconcert',
    ));

  test('a tab that nobody can count', () => {
    const planned = plan(CLOSING, {}, { agents: [LAURA, { ...CAMILO, tab: LAURA.tab }, CAROLINA] });
    expect(said(planned, 'laura@example.com')).toContain('su pestaña no se pudo contar');
    expect(said(planned, 'laura@example.com')).toContain('Base sin dato');
  });

  test('CORTO: the sum of the week beside the acta’s, and that they differ', () => {
    const text = said(plan(CLOSING), 'camilo@example.com');
    expect(text).toContain('Suma de metas de la semana: 643 gestiones\nSemana según el acta: 753');
    expect(text).toContain(
      'La suma de las metas de los días (643) y lo que el acta dice de la semana (753) no coinciden.',
    );
    expect(said(plan(CLOSING), 'laura@example.com')).not.toContain('acta');
  });

  test('the week so far: days up to that one', () => {
    const work = { ...DONE, 'Laura Pérez 2026-11-25': [130, 70, 5], 'Laura Pérez 2026-11-28': [9, 9] } as Work;
    const text = said(plan(CLOSING, work), 'laura@example.com');
    expect(text).toContain('Gestiones en la base: 250\nArchivados: 142\nInconcert (Facebook): 20 (3 días sin dato)');
    expect(text).toContain('Metas cumplidas: 2 de 5');
    expect(text).toContain('Suma de metas de la semana: 650 gestiones y 350 archivados');
  });

  test('incidents with the minutes lost, and the goal without them only where it is asked for', () => {
    const incidents = [
      { startsAt: 600, endsAt: 645, description: 'Se cayó el módem' },
      { kind: 'ENERGÍA', startsAt: 900 },
    ];
    const text = said(plan(CLOSING, DONE, { incidents }), 'laura@example.com');
    expect(text).toContain('- INTERNET de 10:00 a 10:45: Se cayó el módem\n- ENERGÍA desde las 15:00, sin hora final');
    expect(text).toContain('Tiempo perdido: 45 minutos, y más: a una novedad le falta una hora. La meta no cambia');
    const settings = { proRates: true, longStart: 480, longEnd: 930 };
    expect(said(plan(CLOSING, DONE, { incidents, settings }), 'laura@example.com')).toContain(
      'Sin ese tiempo, la meta sería de 117 gestiones y 63 archivados',
    );
  });

  test('rows with something to correct', () =>
    expect(said(plan(CLOSING, DONE, { findings: { 'Laura Pérez': 3 } }), 'laura@example.com')).toContain(
      'Revisión: 3.',
    ));

  test('of a closing that was missed, by its own day', () =>
    expect(to(plan(CLOSING, DONE, { today: '2026-11-30' }), 'laura@example.com').subject).toContain(
      'Cifras del vie 27 nov',
    ));
});

describe('what the coordinator is told', () => {
  test('a line for each agent and shift, the tally’s problems, who is away', () => {
    const ana = person('Ana Ruiz');
    const planned = plan(CLOSING, DONE, {
      agents: [...TEAM, ana, person('Sin Turno', { shift: '' })],
      incidents: [
        { agent: 'Ana Ruiz', kind: 'AUSENCIA' },
        { startsAt: 600, endsAt: 645 },
      ],
      problems: ['CAMILO: sin una Fecha que se pueda leer'],
    });
    const { subject, text } = to(planned, 'carolina@example.com');
    expect(subject).toBe('Cifras del vie 27 nov, todo el equipo: 1 de 2 metas cumplidas, 1 sin dato');
    expect(text).toContain(
      '- Laura Pérez (LARGO): Gestiones 120; Archivados 72; Inconcert 15; Meta 130 + 70; Resultado Cumplida; Novedades 1 (45 min)\n' +
        '- Camilo Rojas (CORTO): Gestiones 100; Archivados 0; Inconcert sin dato; Meta 113; Resultado Sin dato\n',
    );
    expect(text).toContain('SIN META Y SIN FILAS\n\n- Ana Ruiz: ausencia\n- Sin Turno: sin turno');
    expect(text).toContain('POR ATENDER\n\n- CAMILO: sin una Fecha que se pueda leer');
  });

  test('who has no goal and has rows all the same', () => {
    const planned = plan(
      CLOSING,
      { ...DONE, 'Sin Turno 2026-11-27': [7, 1] },
      { agents: [...TEAM, person('Sin Turno', { shift: '' })] },
    );
    expect(said(planned, 'carolina@example.com')).toContain(
      '- Sin Turno (sin turno): Gestiones 7; Archivados 1; Inconcert sin dato; Meta –; Resultado Sin meta: sin turno',
    );
    expect(outline(planned)).toEqual(EVERYBODY);
  });
});

describe('a week', () => {
  const work: Work = {
    'Laura Pérez 2026-11-23': [130, 70, 0],
    'Laura Pérez 2026-11-24': [100, 70, 10],
    'Camilo Rojas 2026-11-28': [80, 0],
  };
  const monday = { today: '2026-11-30' };

  test('each day to the agent, the sums to both', () => {
    const planned = plan(WEEK, work, monday);
    expect(planned.mails.map(({ key }) => key)).toEqual([
      'semana/2026-W48/coordinacion',
      'semana/2026-W48/laura@example.com',
      'semana/2026-W48/camilo@example.com',
    ]);
    const laura = to(planned, 'laura@example.com');
    expect(laura.subject).toBe('Cifras de la semana del 23 al 29 nov: 1 de 5 metas cumplidas (Laura Pérez)');
    expect(laura.text).toContain(
      '- lun 23 nov: Gestiones 130; Archivados 70; Inconcert 0; Meta 130 + 70; Resultado Cumplida',
    );
    expect(laura.text).toContain(
      '- mar 24 nov: Gestiones 100; Archivados 70; Inconcert 10; Meta 130 + 70; Resultado No cumplida',
    );
    expect(laura.text).not.toContain('sáb 28');
    expect(said(planned, 'camilo@example.com')).toContain(
      '- sáb 28 nov: Gestiones 80; Archivados 0; Inconcert sin dato; Meta 78; Resultado Cumplida',
    );
    expect(said(planned, 'camilo@example.com')).toContain(
      '(643) y lo que el acta dice de la semana (753) no coinciden',
    );
    const team = to(planned, 'carolina@example.com');
    expect(team.subject).toBe('Cifras de la semana del 23 al 29 nov, todo el equipo: 2 de 11 metas cumplidas');
    expect(team.text).toContain(
      '- Laura Pérez (LARGO): Gestiones 230; Archivados 140; Inconcert 10 (faltan 3); Meta 650 + 350; Cumplidas 1 de 5, 3 sin dato',
    );
    expect(team.text).toContain(
      '- Camilo Rojas (CORTO): Gestiones 80; Archivados 0; Inconcert sin dato; Meta 643 (acta: 753); Cumplidas 1 de 6, 5 sin dato',
    );
  });

  test('who changed shift: one mail, both shifts', () => {
    const agents = [
      { ...LAURA, until: '2026-11-24' as Day },
      { ...LAURA, shift: 'corto', from: '2026-11-25' as Day },
      CAROLINA,
    ];
    const planned = plan(WEEK, work, { ...monday, agents });
    expect(outline(planned)).toEqual(['carolina@example.com: fits', 'laura@example.com: fits']);
    expect(said(planned, 'laura@example.com')).toMatch(/TURNO LARGO[\s\S]*TURNO CORTO/);
    expect(said(planned, 'carolina@example.com')).toMatch(/- Laura Pérez \(LARGO\)[^\n]*\n- Laura Pérez \(CORTO\)/);
  });

  test('a column that says nothing is left out, and a shift of closed days only has no table', () => {
    const agents = [
      { ...LAURA, until: '2026-11-28' as Day },
      { ...LAURA, shift: 'corto', from: '2026-11-29' as Day },
      CAROLINA,
    ];
    const { html } = to(plan(WEEK, work, { ...monday, agents }), 'laura@example.com');
    expect(html).not.toContain('Novedades');
    expect(html.match(/scope="col"[^>]*>Día</g)).toHaveLength(1);
  });

  test('who was there on one day of it', () =>
    expect(
      outline(plan(WEEK, work, { ...monday, agents: [{ ...LAURA, until: '2026-11-23' as Day }, CAROLINA] })),
    ).toEqual(['carolina@example.com: fits', 'laura@example.com: fits']));

  test.each([
    ['2026-11-30', 'del 30 nov al 6 dic:'],
    ['2026-12-28', 'del 28 dic al 3 ene 2027:'],
  ])('of %s in words', (day, words) =>
    expect(
      to(plan({ kind: 'week', day: day as Day }, {}, { today: '2026-12-31' }), 'laura@example.com').subject,
    ).toContain(words),
  );
});

test.each(Object.entries(HOSTILE_TEXTS))(
  'a name or an incident is words and one line of a subject: %s',
  (_, hostile) => {
    const agents = [{ ...LAURA, name: `${hostile}\r\nBcc: x@example.com` }, CAROLINA];
    const incidents = [
      { agent: `${hostile}\r\nBcc: x@example.com`, kind: hostile, startsAt: 600, endsAt: 660, description: hostile },
    ];
    for (const notice of [CLOSING, WEEK])
      for (const { mail } of plan(notice, {}, { agents, incidents, problems: [hostile] }).mails) {
        expect(mail.subject).not.toMatch(/[\r\n\u2028\u2029]/);
        expect(mail.to).toHaveLength(1);
        expect(mail.html).not.toMatch(
          /<(?!\/?(?:!DOCTYPE html|html|head|meta|body|div|h2|p|table|tr|th|td|ul|li|br)\b)/,
        );
        expect(mail.html).not.toMatch(/<[a-z0-9]+ (?!style="|scope="|charset="|name="color|lang=")/);
      }
  },
);

test('two hundred agents with long names, and a thousand problems of a cell’s length, fit into a mail', () => {
  const agents = Array.from({ length: 200 }, (_, index) =>
    person(`Agata${index} ${'Ñ'.repeat(index === 0 ? 49_000 : 90)}`, { tab: `T${index}` }),
  );
  const planned = plan(
    CLOSING,
    {},
    {
      agents: [...agents, CAROLINA],
      quota: 0,
      problems: Array.from({ length: 1_000 }, (_, index) => `${index} ${'Ñ'.repeat(49_000)}`),
      incidents: Array.from({ length: 50 }, () => ({
        agent: agents[1]?.name ?? '',
        description: 'x'.repeat(49_000),
        kind: 'y'.repeat(9_000),
      })),
    },
  );
  expect(planned.mails).toHaveLength(201);
  for (const { mail } of planned.mails) expect(isTooLong(mail)).toBe(false);
  expect(said(planned, 'carolina@example.com')).toContain('Y 100 más.');
});
