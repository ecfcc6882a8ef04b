import fc from 'fast-check';
import type { Absence } from '../../../src/core/base/absences';
import type { Agent } from '../../../src/core/base/directory';
import type { Day } from '../../../src/core/calendar/day';
import type { LoggedMail, MailState } from '../../../src/core/log/mails';
import { isTooLong } from '../../../src/core/mail/body-size';
import { type MorningPlan, planMorning } from '../../../src/core/notices/plan-morning';
import { unsettledMails } from '../../../src/core/notices/unsettled-mails';
import type { Settings } from '../../../src/core/settings/settings';
import { contextFor, type RowCells, rowOf } from '../../support/rule-tester';

type Cells = RowCells<'escalations'>;

const TODAY = '2026-11-24' as Day;
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
const CAMILO = person('Camilo Rojas');
const CAROLINA = person('Carolina Quintero', { role: 'coordinador', tab: '' });
const TEAM = [LAURA, CAMILO, CAROLINA];

// By the calendar of November 2026, whose 16th is a holiday.
const OVERDUE: Cells = { number: '3', sentOn: '10/11/2026', agent: 'Laura Pérez', topic: 'Renta Joven' };
const DUE_TODAY: Cells = { number: '4', sentOn: '11/11/2026', agent: 'Laura Pérez', topic: 'IVA' };
const TO_REPORT: Cells = { number: '5', sentOn: '17/11/2026', agent: 'Laura Pérez', topic: 'Punto móvil' };
const UNSETTLED: Cells = { number: '6', sentOn: '24/11/2026', agent: 'Laura Pérez', topic: 'Live', status: 'ENVIANDO' };
const WAITING: Cells = { number: '7', sentOn: '20/11/2026', agent: 'Laura Pérez', topic: 'Chat' };

interface Given {
  readonly agents?: readonly Agent[];
  readonly absences?: readonly Absence[];
  readonly settings?: Partial<Settings>;
  readonly ledger?: Readonly<Record<string, MailState>>;
  readonly others?: readonly LoggedMail[];
  readonly quota?: number;
  readonly today?: string;
}

const logged = (key: string, state: MailState | null, change: Partial<LoggedMail> = {}): LoggedMail => ({
  key,
  state,
  index: 1,
  when: '24/11/2026 07:05',
  number: '',
  subject: 'Asunto',
  to: 'x@example.com',
  cc: '',
  who: 'carolina@example.com',
  attempt: 1,
  ...change,
});

function plan(rows: readonly Cells[], given: Given = {}): MorningPlan {
  const { agents = TEAM, absences = [], settings = {}, ledger = {}, others = [], quota = 100, today = TODAY } = given;
  const read = rows.map((cells) => rowOf('escalations', cells));
  const mails = [...Object.entries(ledger).map(([key, state]) => logged(key, state)), ...others];
  const byKey = new Map(mails.map((mail) => [mail.key, mail]));
  return planMorning({
    rows: read,
    context: { ...contextFor({ settings, agents }), today: today as Day },
    absences,
    ledger: byKey,
    unsettled: unsettledMails(byKey, read),
    recipientsLeft: quota,
  });
}

/** `who: standing` of each mail, in order. */
const outline = ({ mails }: MorningPlan) => mails.map(({ mail, standing }) => `${mail.to.join('+')}: ${standing}`);
const to = ({ mails }: MorningPlan, address: string) => mails.find(({ mail }) => mail.to.includes(address))?.mail;

test.each<[string, Cells, string | null]>([
  ['overdue', OVERDUE, '1 vencido'],
  ['on its last day', DUE_TODAY, '1 vence hoy'],
  ['on its last day, reported', { ...DUE_TODAY, reportedOn: '19/11/2026' }, '1 vence hoy'],
  ['on day 5', TO_REPORT, '1 por reportar'],
  ['on day 6, not reported', { ...TO_REPORT, sentOn: '13/11/2026' }, '1 por reportar'],
  ['its mail unsettled', UNSETTLED, '1 por confirmar'],
  ['by the word of a person', { ...WAITING, status: 'Por confirmar' }, '1 por confirmar'],
  ['before the review begins', { ...OVERDUE, sentOn: '03/03/2025' }, '1 vencido'],
  ['before day 5', WAITING, null],
  ['reported', { ...TO_REPORT, reportedOn: '24/11/2026' }, null],
  ['reported by Estado', { ...TO_REPORT, status: 'Reportado' }, null],
  ['answered', { ...OVERDUE, answeredOn: '20/11/2026' }, null],
  ['answered in words', { ...OVERDUE, answer: 'Aplica' }, null],
  ['closed', { ...OVERDUE, closedOn: '20/11/2026' }, null],
  ['closed by Estado', { ...OVERDUE, status: 'Cerrado' }, null],
  ['at the form', { ...OVERDUE, filedOn: '20/11/2026' }, null],
])('a case %s', (_, row, counted) => {
  const { mails } = plan([row], { settings: { reviewFrom: '2026-06-01' as Day } });
  expect(mails.map(({ mail }) => mail.subject)).toEqual(
    counted === null
      ? []
      : [
          `Escalamientos de hoy, mar 24 nov, todo el equipo: ${counted}`,
          `Escalamientos de hoy, mar 24 nov: ${counted}`,
        ],
  );
});

test('a first round that was sent again is in peace; the second asks for the form', () => {
  const again = { ...OVERDUE, number: '8', round: '2', origin: '3' };
  const { mails } = plan([OVERDUE, again]);
  expect(mails[1]?.mail.subject).toContain(': 1 vencido');
  expect(mails[1]?.mail.text).toContain('No. 8 · Renta Joven');
  expect(mails[1]?.mail.text).toContain('formulario PQRS');
  expect(mails[1]?.mail.text).not.toContain('No. 3');
});

test('nothing due: nobody is written to, though a mail is unsettled and a row has no date', () => {
  const nothing = plan([WAITING, { number: '9', agent: 'Laura Pérez', topic: 'Sin fecha' }], {
    others: [logged('manana/2026-11-23/laura@example.com', 'ENVIANDO')],
  });
  expect(nothing.mails).toEqual([]);
  expect(nothing.problems).toEqual([]);
  expect(nothing.uncounted).toEqual([expect.stringContaining('No. 9 · Sin fecha')]);
});

test('counts are told in the order of a case’s life, cases with the most urgent first', () => {
  const { mails } = plan([TO_REPORT, DUE_TODAY, UNSETTLED, OVERDUE, { ...OVERDUE, number: '2', sentOn: '06/11/2026' }]);
  expect(mails[1]?.mail.subject).toBe(
    'Escalamientos de hoy, mar 24 nov: 1 por confirmar, 1 por reportar, 1 vence hoy, 2 vencidos',
  );
  const places = ['No. 6', 'No. 2', 'No. 3', 'No. 4', 'No. 5'].map(
    (number) => mails[1]?.mail.text.indexOf(number) ?? -1,
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

test('a case says what it is, how its days were counted, what to do, and where', () => {
  const link = 'https://www.facebook.com/1/posts/2';
  const mail = to(plan([{ ...OVERDUE, link }]), 'laura@example.com');
  expect(mail?.text).toContain('Caso: No. 3 · Renta Joven');
  expect(mail?.text).toContain('Enviado: mar 10 nov (ronda 1)');
  expect(mail?.text).toContain('Día 5: mié 18 nov; no contaron lun 16 nov (festivo), sáb, dom');
  expect(mail?.text).toContain('Día 8: lun 23 nov; no contaron lun 16 nov (festivo), sáb, dom');
  expect(mail?.text).toContain('reenvíe la pregunta a la entidad; si no, cierre el caso con el motivo (acta 9).');
  expect(mail?.text).toContain(link);
  expect(mail?.html).toContain(`href="${link}"`);
});

test('another year is named', () => {
  expect(to(plan([{ ...OVERDUE, sentOn: '17/11/2025' }]), 'laura@example.com')?.text).toContain('lun 17 nov 2025');
});

test('the agent gets the words to report with, the coordinator does not', () => {
  const { mails } = plan([TO_REPORT]);
  const ready = '> El escalamiento 5, «Punto móvil», se envió el 17/11/2026';
  expect(mails[1]?.mail.text).toContain(ready);
  expect(mails[0]?.mail.text).not.toContain(ready);
});

describe('what is to be done is told to whoever does it', () => {
  const REPORT = 'Reporte a coordinación que no hay respuesta: panel «Escalamientos»';
  const VALIDATE = 'Qué hacer: Valide con el contacto de los escalamientos si ya hay información';
  const away: Absence = { agent: 'Laura Pérez', day: TODAY };

  test.each<[string, Given, Cells, string]>([
    ['the agent’s task, beside the agent', {}, TO_REPORT, `Le toca: ${REPORT}`],
    ['an absent agent’s, in her stead', { absences: [away] }, TO_REPORT, VALIDATE],
    ['her own', {}, { ...TO_REPORT, agent: 'Carolina Quintero' }, VALIDATE],
    ['an absent agent’s that is due today', { absences: [away] }, DUE_TODAY, 'Qué hacer: Valide hoy mismo'],
  ])('to the coordinator: %s', (_, given, row, told) => {
    expect(to(plan([row], given), 'carolina@example.com')?.text).toContain(told);
  });

  test('to the agent', () => {
    expect(to(plan([TO_REPORT]), 'laura@example.com')?.text).toContain(`Qué hacer: ${REPORT}`);
  });
});

test('whatever stands in the base is words', () => {
  const topic = '<img src=x onerror=alert(1)>\r\nBcc: todos@example.com';
  const { mails } = plan([{ ...OVERDUE, topic, link: 'javascript:alert(1)', agent: '<b>Nadie</b>' }]);
  const [coordinator] = mails;
  expect(coordinator?.mail.html).not.toMatch(/<img|<b>|href="javascript/i);
  expect(coordinator?.mail.subject).not.toMatch(/[\r\n]/);
  expect(coordinator?.mail.html).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

describe('who is written to', () => {
  const absent = { agent: 'Laura', day: TODAY };
  test.each<[string, readonly Cells[], Given, readonly string[]]>([
    [
      'the coordinator first, then each agent',
      [OVERDUE, { ...TO_REPORT, agent: 'Camilo Rojas' }],
      {},
      ['carolina', 'laura', 'camilo'],
    ],
    [
      'whose case is the most urgent before the others',
      [{ ...TO_REPORT, agent: 'Camilo Rojas' }, OVERDUE],
      {},
      ['carolina', 'laura', 'camilo'],
    ],
    [
      'by Correo agente, whatever the name',
      [{ ...OVERDUE, agentMail: 'CAMILO@example.com' }],
      {},
      ['carolina', 'camilo'],
    ],
    ['by a first name', [{ ...OVERDUE, agent: 'laura' }], {}, ['carolina', 'laura']],
    [
      'a name that two have',
      [OVERDUE],
      { agents: [LAURA, person('Laura Pérez', { mail: 'laura2@example.com' }), CAROLINA] },
      ['carolina'],
    ],
    [
      'two of one name, one of whom has left',
      [{ ...OVERDUE, agent: 'Laura' }],
      { agents: [LAURA, person('Laura Gil', { mail: 'gil@example.com', until: '2026-10-01' as Day }), CAROLINA] },
      ['carolina', 'laura'],
    ],
    ['absent today', [OVERDUE], { absences: [absent] }, ['carolina']],
    ['absent yesterday', [OVERDUE], { absences: [{ ...absent, day: '2026-11-23' as Day }] }, ['carolina', 'laura']],
    [
      'nobody knows which Laura is absent',
      [OVERDUE],
      { absences: [absent], agents: [...TEAM, person('Laura Gil', { mail: 'gil@example.com' })] },
      ['carolina', 'laura'],
    ],
    ['left the team', [OVERDUE], { agents: [{ ...LAURA, until: '2026-11-23' as Day }, CAROLINA] }, ['carolina']],
    ['not yet in the team', [OVERDUE], { agents: [{ ...LAURA, from: '2026-12-01' as Day }, CAROLINA] }, ['carolina']],
    ['without an address', [OVERDUE], { agents: [{ ...LAURA, mail: '' }, CAROLINA] }, ['carolina']],
    ['with what is no address', [OVERDUE], { agents: [{ ...LAURA, mail: 'laura@' }, CAROLINA] }, ['carolina']],
    [
      'an address that AGENTES does not know',
      [{ ...OVERDUE, agent: 'Otra', agentMail: 'otra@example.org' }],
      {},
      ['carolina'],
    ],
    ['the coordinator’s own case', [{ ...OVERDUE, agent: 'Carolina Quintero' }], {}, ['carolina']],
    [
      'contacts before roles',
      [OVERDUE],
      { settings: { coordination: ['jefa@example.com', 'otra@example.com', 'jefa@example.com'] } },
      ['jefa+otra', 'laura'],
    ],
    [
      'two coordinators, one absent',
      [OVERDUE],
      {
        agents: [LAURA, CAROLINA, person('Marta Ruiz', { role: 'coordinadora' })],
        absences: [{ agent: 'Marta Ruiz', day: TODAY }],
      },
      ['carolina', 'laura'],
    ],
    [
      'the only coordinator, absent',
      [OVERDUE],
      { absences: [{ agent: 'Carolina Quintero', day: TODAY }] },
      ['carolina', 'laura'],
    ],
  ])('%s', (_, rows, given, names) => {
    const addresses = plan(rows, given).mails.map(({ mail }) => mail.to.join('+').replaceAll('@example.com', ''));
    expect(addresses).toEqual(names);
  });

  test.each<[string, Given, Cells, string]>([
    ['absent', { absences: [absent] }, OVERDUE, 'hoy no está, según NOVEDADES'],
    ['gone', { agents: [{ ...LAURA, until: '2026-11-23' as Day }, CAROLINA] }, OVERDUE, 'dejó el equipo el 23/11/2026'],
    [
      'to come',
      { agents: [{ ...LAURA, from: '2026-12-01' as Day }, CAROLINA] },
      OVERDUE,
      'entra al equipo el 01/12/2026',
    ],
    ['without an address', { agents: [{ ...LAURA, mail: '' }, CAROLINA] }, OVERDUE, 'AGENTES no tiene su correo'],
    ['unknown', { agents: [CAROLINA] }, OVERDUE, 'no se encuentra en AGENTES'],
    ['unnamed', {}, { ...OVERDUE, agent: '' }, 'la fila no dice de quién es'],
  ])('the coordinator is told why the cases of somebody %s are hers', (_, given, row, why) => {
    const text = to(plan([row], given), 'carolina@example.com')?.text ?? '';
    expect(text).toContain('QUEDA EN SUS MANOS');
    expect(text).toContain(`No se le escribió: ${why}.`);
    expect(text).toContain('No. 3 · Renta Joven');
  });

  test('nobody to tell is a problem, and names the cases that reach nobody', () => {
    const told = plan([OVERDUE, { ...TO_REPORT, agent: 'Otra' }], { agents: [LAURA] });
    expect(outline(told)).toEqual(['laura@example.com: fits']);
    expect(told.problems).toEqual([
      expect.stringContaining('contactos.coordinacion'),
      expect.stringMatching(/Otra \(1 por reportar\)/),
    ]);
  });
});

describe('once each, as far as the quota goes', () => {
  const rows = [OVERDUE, { ...TO_REPORT, agent: 'Camilo Rojas' }];
  const key = (who: string) => `manana/2026-11-24/${who}`;

  test.each<[string, Given, readonly string[]]>([
    ['quota for all', { quota: 3 }, ['carolina: fits', 'laura: fits', 'camilo: fits']],
    ['quota for two', { quota: 2 }, ['carolina: fits', 'laura: fits', 'camilo: noQuota']],
    ['no quota', { quota: 0 }, ['carolina: noQuota', 'laura: noQuota', 'camilo: noQuota']],
    [
      'the coordinators do not fit, an agent does',
      { quota: 1, settings: { coordination: ['a@example.com', 'b@example.com'] } },
      ['a+b: noQuota', 'laura: fits', 'camilo: noQuota'],
    ],
    [
      'what left costs nothing',
      { quota: 1, ledger: { [key('coordinacion')]: 'ENVIADO', [key('laura@example.com')]: 'ENVIADO' } },
      ['carolina: sent', 'laura: sent', 'camilo: fits'],
    ],
    [
      'nobody knows',
      { quota: 1, ledger: { [key('coordinacion')]: 'ENVIANDO', [key('laura@example.com')]: 'ENVIANDO' } },
      ['carolina: unsettled', 'laura: unsettled', 'camilo: fits'],
    ],
    [
      'begun and not sent',
      { ledger: { [key('laura@example.com')]: 'PREPARADO', [key('camilo@example.com')]: 'NO ENVIADO' } },
      ['carolina: fits', 'laura: fits', 'camilo: fits'],
    ],
    [
      'yesterday’s say nothing of today',
      { ledger: { 'manana/2026-11-23/laura@example.com': 'ENVIADO' } },
      ['carolina: fits', 'laura: fits', 'camilo: fits'],
    ],
  ])('%s', (_, given, expected) => {
    expect(outline(plan(rows, given)).map((line) => line.replaceAll('@example.com', ''))).toEqual(expected);
  });

  test('the coordinator is told whose mail had to wait, and so is the panel', () => {
    const short = plan(rows, { quota: 2 });
    const text = to(short, 'carolina@example.com')?.text ?? '';
    expect(text).toContain('SIN ENVIAR POR FALTA DE CUPO');
    expect(text).toContain('- Camilo Rojas (camilo@example.com): 1 por reportar');
    expect(short.problems).toEqual([expect.stringContaining('(Camilo Rojas)')]);
    expect(to(plan(rows, { quota: 3 }), 'carolina@example.com')?.text).not.toContain('CUPO');
  });

  test('the coordinator is told of mails that nobody knows of, but of her own', () => {
    const others = [
      logged(key('coordinacion'), 'ENVIANDO', { subject: 'El suyo' }),
      logged('escalamiento/abc', 'ENVIANDO', { number: '6', subject: 'Live', to: 'enlace@example.com' }),
      logged('reporte/5', null, { number: '5', subject: 'Sin respuesta' }),
      logged('manana/2026-11-23/laura@example.com', 'ENVIANDO', { subject: 'De ayer' }),
      logged('escalamiento/old', 'ENVIADO', { number: '1', subject: 'Salió' }),
    ];
    // Not to be settled any more: their rows say what became of them.
    const settled = [
      logged('escalamiento/typed', 'ENVIANDO', { number: '3', subject: 'Lo dice la fila' }),
      logged('reporte/8', 'ENVIANDO', { number: '8', subject: 'Ya reportado' }),
    ];
    const reported = { ...OVERDUE, number: '8', reportedOn: '18/11/2026' };
    const text = plan([OVERDUE, TO_REPORT, UNSETTLED, reported], { others: [...others, ...settled] }).mails[0]?.mail
      .text;
    const listed = text?.split('\n').filter((line) => line.startsWith('- '));
    expect(listed).toEqual([
      expect.stringContaining('Escalamiento 6, para enlace@example.com: «Live»'),
      expect.stringContaining('Reporte del escalamiento 5'),
      expect.stringContaining('Recordatorio del 23/11/2026'),
    ]);
  });
});

describe('a base in which nobody has closed a case for a year', () => {
  test.each<[string, string, number]>([
    ['short texts', 'Renta Joven', 175],
    ['long texts', 'ñandú «&» '.repeat(4_000), 175],
    ['nothing but signs that HTML writes in six letters', '"'.repeat(40_000), 55],
  ])('%s: every case is counted, and Google takes the mails', (_, topic, told) => {
    const rows = Array.from({ length: 500 }, (__, index) => ({
      ...(index % 2 === 0 ? OVERDUE : TO_REPORT),
      number: String(index + 1),
      topic,
      agent: index < 300 ? 'Laura Pérez' : 'Z'.repeat(40_000),
      link: `https://www.facebook.com/${'a'.repeat(index === 0 ? 5_000 : 100)}`,
    }));
    const { mails } = plan(rows);
    expect(mails.map(({ mail }) => mail.subject.replace(/^.*?: /, ''))).toEqual([
      '250 por reportar, 250 vencidos',
      '150 por reportar, 150 vencidos',
    ]);
    mails.forEach(({ mail }, index) => {
      expect(isTooLong(mail)).toBe(false);
      const more = [...mail.text.matchAll(/Y (\d+) más/g)].reduce((sum, [, count]) => sum + Number(count), 0);
      const shown = new Set(mail.text.match(/No\. \d+ ·/g)).size;
      expect(shown + more).toBe(index === 0 ? 500 : 300);
      expect(shown).toBeGreaterThanOrEqual(told);
    });
  });
});

describe('laws', () => {
  const STATES = ['', 'Enviado', 'ENVIANDO', 'Reportado', 'Cerrado', 'x'];
  const cells = fc.record({
    sentOn: fc.constantFrom(
      '',
      'ayer',
      '10/11/2026',
      '11/11/2026',
      '17/11/2026',
      '20/11/2026',
      '24/11/2026',
      '30/12/2026',
    ),
    agent: fc.constantFrom('Laura Pérez', 'camilo', 'Carolina Quintero', 'Zoe', ''),
    agentMail: fc.constantFrom('', 'LAURA@example.com', 'camilo@example.com', 'zoe@example.org', 'a@b, c@d'),
    status: fc.constantFrom(...STATES),
    reportedOn: fc.constantFrom('', '', '18/11/2026'),
    closedOn: fc.constantFrom('', '', '23/11/2026'),
    topic: fc.string({ maxLength: 20 }),
  });
  const key = fc
    .constantFrom('coordinacion', 'laura@example.com', 'camilo@example.com')
    .map((who) => `manana/${TODAY}/${who}`);
  const given = fc.record({
    quota: fc.integer({ min: 0, max: 5 }),
    ledger: fc.dictionary(key, fc.constantFrom<MailState>('PREPARADO', 'ENVIANDO', 'ENVIADO', 'NO ENVIADO')),
    absences: fc.constantFrom<readonly Absence[]>([], [{ agent: 'Laura Pérez', day: TODAY }]),
  });

  test('the quota holds, nobody gets two mails, none to a stranger, and every case reaches the coordinator', () => {
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 12 }), given, (drawn, options) => {
        const rows: Cells[] = drawn.map((row, index) => ({ ...row, number: `N${index}` }));
        const planned = plan(rows, options);
        const { mails } = planned;
        const fitting = mails.filter(({ standing }) => standing === 'fits');
        expect(fitting.reduce((sum, { mail }) => sum + mail.to.length, 0)).toBeLessThanOrEqual(options.quota);
        const addresses = mails.flatMap(({ mail }) => mail.to);
        expect(new Set(addresses).size).toBe(addresses.length);
        expect(TEAM.map(({ mail }) => mail)).toEqual(expect.arrayContaining(addresses));
        expect(new Set(mails.map((each) => each.key)).size).toBe(mails.length);
        const numbersIn = (text: string) => new Set(text.match(/No\. N\d+\b/g));
        const [first, ...others] = mails;
        const all = numbersIn(first?.mail.text ?? '');
        const told = others.flatMap(({ mail }) => [...numbersIn(mail.text)]);
        expect(new Set(told).size).toBe(told.length);
        expect([...all]).toEqual(expect.arrayContaining(told));
        const left = Object.entries(options.ledger).filter(([, state]) => state === 'ENVIADO' || state === 'ENVIANDO');
        for (const [sent] of left) expect(fitting.map((each) => each.key)).not.toContain(sent);
        rows.forEach(({ closedOn, number }) => {
          if (closedOn !== '') expect(all).not.toContain(`No. ${number}`);
        });
      }),
    );
  });
});
