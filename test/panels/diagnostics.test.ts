import type { ContractGroup, PanelCommands, Surroundings } from '../../src/app/panel-api';
import { createDiagnosis } from '../../src/panels/diagnostics/diagnosis';
import {
  type DiagnosisAction,
  type DiagnosisState,
  diagnosisReducer,
  INITIAL,
  judgedRows,
} from '../../src/panels/diagnostics/diagnosis-state';
import { pageChecks } from '../../src/panels/diagnostics/page-checks';
import { reportText } from '../../src/panels/diagnostics/report';
import { surroundingsLines, surroundingsWarnings } from '../../src/panels/diagnostics/surroundings-words';
import { judge } from '../../src/panels/diagnostics/verdict';
import { summaryWords } from '../../src/panels/diagnostics/words';
import { type Call, PanelError } from '../../src/panels/kit/rpc';

const source = { quote: 'It does so.', where: 'documentación de Google' };
const row = (id: string, from: typeof source | null = source) => ({ id, says: `Dice ${id}.`, source: from });
const difference = { expected: '123', came: '00123' };

const SCOPE = 'https://www.googleapis.com/auth/';
const IN_ORDER: Surroundings = {
  version: '1.2.3',
  account: { value: 'ana@example.com' },
  scriptZone: { value: 'America/Bogota' },
  spreadsheetZone: { value: 'America/Bogota' },
  locale: { value: 'es_CO' },
  neededScopes: [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}script.send_mail`],
  grantedScopes: { value: [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}script.send_mail`, `${SCOPE}drive`] },
  triggers: { value: [] },
  mailQuota: { value: 97 },
  leftTabs: { value: [] },
};

const CONTRACT: readonly ContractGroup[] = [
  { title: 'Celdas', checkedBy: 'menu', rows: [row('zeros'), row('signs', null)] },
  { title: 'Panel', checkedBy: 'panel', rows: [row('opens')] },
  { title: 'Manos', checkedBy: 'person', rows: [row('paste'), row('drag', null)] },
];

describe('verdicts', () => {
  test.each([
    ['as expected', row('a'), 'menu', null, 'passed'],
    ['another behaviour', row('a'), 'menu', difference, 'differs'],
    ['not checked', row('a'), 'menu', undefined, 'unchecked'],
    ['a page’s row as expected', row('a'), 'panel', null, 'passed'],
    ['a person’s row', row('a'), 'person', undefined, 'person'],
    ['no source, as expected: it never counts as passed', row('a', null), 'menu', null, 'unverified'],
    ['no source, not checked', row('a', null), 'menu', undefined, 'unverified'],
    ['no source, another behaviour', row('a', null), 'menu', difference, 'differs'],
    ['no source, for a person', row('a', null), 'person', undefined, 'unverified'],
  ] as const)('%s', (_, of, checkedBy, found, verdict) => expect(judge(of, checkedBy, found).verdict).toBe(verdict));
});

describe('a run', () => {
  type Answers = { readonly [Name in keyof PanelCommands]?: (request: never) => unknown };

  async function run(answers: Answers, checks: Parameters<typeof createDiagnosis>[0]['pageChecks'] = {}) {
    let state: DiagnosisState = INITIAL;
    const actions: DiagnosisAction['type'][] = [];
    const call = (async (command: keyof PanelCommands, request: never) => answers[command]?.(request)) as Call;
    const dispatch = (action: DiagnosisAction) => {
      actions.push(action.type);
      state = diagnosisReducer(state, action);
    };
    await createDiagnosis({ call, dispatch, pageChecks: checks })();
    return { state, actions };
  }

  const begin = () => ({ surroundings: IN_ORDER, contract: CONTRACT });
  const opens = { opens: async () => null };

  test('goes through the groups in order and judges every row', async () => {
    const { state, actions } = await run(
      {
        'diagnostics.begin': begin,
        'diagnostics.check': () => ({
          rows: [
            { id: 'zeros', difference },
            { id: 'signs', difference: null },
          ],
        }),
      },
      opens,
    );
    expect(actions).toEqual(['started', 'began', ...CONTRACT.flatMap(() => ['groupStarted', 'groupChecked']), 'ended']);
    expect(judgedRows(state).map(({ row: { id }, verdict }) => [id, verdict])).toEqual([
      ['zeros', 'differs'],
      ['signs', 'unverified'],
      ['opens', 'passed'],
      ['paste', 'person'],
      ['drag', 'unverified'],
    ]);
    expect([state.phase, state.groupsDone]).toEqual(['finished', 3]);
  });

  test('a group that fails is told, and the others go on', async () => {
    const { state } = await run(
      {
        'diagnostics.begin': begin,
        'diagnostics.check': () => {
          throw new PanelError('busy', 'Google está ocupado.');
        },
      },
      opens,
    );
    expect(state.failures).toEqual([{ title: 'Celdas', message: 'Google está ocupado.' }]);
    expect(judgedRows(state).map(({ verdict }) => verdict)).toEqual([
      'unchecked',
      'unverified',
      'passed',
      'person',
      'unverified',
    ]);
    expect(state.phase).toBe('finished');
  });

  test('a failure that stops everything is told once', async () => {
    const { state } = await run({
      'diagnostics.begin': begin,
      'diagnostics.check': () => {
        throw new PanelError('account', 'Otra cuenta.');
      },
    });
    expect(state.failures).toHaveLength(1);
    expect(state.groupsDone).toBe(1);
  });

  test('without a beginning there is nothing but the reason', async () => {
    const { state, actions } = await run({
      'diagnostics.begin': () => {
        throw new PanelError('offline', 'No hay conexión.');
      },
    });
    expect(actions).toEqual(['started', 'failed']);
    expect([state.phase, state.problem]).toEqual(['failed', 'No hay conexión.']);
  });
});

describe('the page’s own rows', () => {
  const page = (start?: string) => ({ body: { dataset: start === undefined ? {} : { start } } }) as unknown as Document;
  const check = (id: string, start: string | undefined, answer: unknown) =>
    pageChecks(page(start), async () => answer)[id]?.();

  test.each([
    ['panel-opens', 'none', null, null],
    ['panel-opens', undefined, null, { expected: 'none', came: 'sin marca' }],
    ['date-arrives-as-nothing', 'none', null, null],
    ['date-arrives-as-nothing', 'none', [['1969-12-31']], { expected: 'null', came: '[["1969-12-31"]]' }],
    ['date-arrives-as-nothing', 'none', undefined, { expected: 'null', came: 'undefined' }],
  ])('%s: %p, %p', async (id, start, answer, found) => expect(await check(id, start, answer)).toEqual(found));
});

describe('surroundings', () => {
  test('in order: nothing to put right', () => expect(surroundingsWarnings(IN_ORDER)).toEqual([]));

  test.each<[string, Partial<Surroundings>, RegExp[]]>([
    [
      'the sheet in another zone',
      { spreadsheetZone: { value: 'America/New_York' } },
      [/hoja está en la zona horaria America\/New_York y el script en America\/Bogota\. .*Archivo → Configuración/],
    ],
    ['the script in another zone', { scriptZone: { value: 'Etc/UTC' } }, [/America\/Bogota y el script en Etc\/UTC/]],
    [
      'both in another zone',
      { scriptZone: { value: 'Etc/UTC' }, spreadsheetZone: { value: 'Etc/UTC' } },
      [/La hoja y el script están en la zona horaria Etc\/UTC/],
    ],
    ['a zone that Google did not say', { scriptZone: { problem: 'Error: no' } }, []],
    ['another country', { locale: { value: 'en_US' } }, [/en_US, no Colombia/]],
    [
      'a permission missing',
      { grantedScopes: { value: [`${SCOPE}script.send_mail`] } },
      [/Falta un permiso\. Para leer/],
    ],
    ['all permissions missing', { grantedScopes: { value: [] } }, [/Faltan 2 permisos\. .*enviar correos/]],
    [
      'a tab left behind',
      { leftTabs: { value: ['Autodiagnóstico (temporal) 1'] } },
      [/quedó Autodiagnóstico.*bórrela/],
    ],
  ])('%s', (_, change, warnings) => {
    const told = surroundingsWarnings({ ...IN_ORDER, ...change });
    expect(told).toHaveLength(warnings.length);
    warnings.forEach((warning, index) => {
      expect(`${told[index]?.title}. ${told[index]?.remedy}`).toMatch(warning);
    });
  });

  test.each<[string, Partial<Surroundings>, string, string]>([
    [
      'granted permissions',
      {},
      'Permisos concedidos',
      '2 de 2: leer y escribir en esta hoja (spreadsheets.currentonly); enviar correos (script.send_mail)',
    ],
    ['none granted', { grantedScopes: { value: [] } }, 'Permisos concedidos', '0 de 2'],
    ['no account', { account: { value: '' } }, 'Cuenta', 'Google no lo dice'],
    ['a refusal', { mailQuota: { problem: 'Error: no' } }, 'Correos que quedan hoy', 'Google no lo dijo: Error: no'],
    ['one mail', { mailQuota: { value: 1 } }, 'Correos que quedan hoy', '1 destinatario'],
    [
      'triggers',
      { triggers: { value: ['daily', 'daily'] } },
      'Activadores de esta cuenta',
      '2: daily, daily. Google no muestra los de otras personas.',
    ],
  ])('%s', (_, change, name, value) =>
    expect(Object.fromEntries(surroundingsLines({ ...IN_ORDER, ...change }))[name]).toBe(value),
  );
});

test('the report says everything, worst first', () => {
  const state: DiagnosisState = {
    ...INITIAL,
    phase: 'finished',
    contract: CONTRACT,
    surroundings: { ...IN_ORDER, locale: { value: 'en_US' } },
    found: new Map([
      ['zeros', difference],
      ['signs', null],
      ['opens', null],
    ]),
    failures: [{ title: 'Fechas', message: 'Google está ocupado.' }],
  };
  const report = reportText(state, '23/11/2026, 5:00 p. m.');
  expect(report).toMatch(
    /^Autodiagnóstico de Base de gestión · 23\/11\/2026, 5:00 p\. m\.\n1 comportamiento de Google no es/,
  );
  expect(report).toContain('\n\nAVISO: La configuración regional');
  expect(report).toContain('\n\nNO SE PUDO COMPROBAR Fechas: Google está ocupado.\n');
  expect(report).toContain(
    '\n\nGoogle se portó distinto (1)\n- zeros: Dice zeros.\n  Se esperaba: 123\n  Llegó: 00123\n  Fuente: «It does so.» (documentación de Google)\n',
  );
  expect(report).toContain('- signs: Dice signs.\n  Fuente: sin verificar\n');
  const titles = [...report.matchAll(/^(.+) \(\d+\)$/gm)].map(([, title]) => title);
  expect(titles).toEqual(['Google se portó distinto', 'Sin verificar', 'Lo comprueba una persona', 'Como se esperaba']);
});

test.each([
  [[], 'Todo lo que se pudo comprobar está como se esperaba (0).'],
  [['passed', 'unverified', 'person', 'passed'], 'Todo lo que se pudo comprobar está como se esperaba (2).'],
  [['passed', 'unchecked'], '1 fila quedó sin comprobar.'],
  [['differs', 'unchecked', 'differs'], '2 comportamientos de Google no son como se esperaba.'],
] as const)('in one line: %j', (verdicts, words) =>
  expect(summaryWords(verdicts.map((verdict) => ({ row: row('a'), verdict, difference: null })))).toBe(words),
);
