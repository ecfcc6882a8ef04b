import { tabKinds } from '../../src/core/base/tabs';
import { SETTING_KEYS } from '../../src/core/settings/keys';
import { meaningOf, SETTING_GROUPS } from '../../src/panels/setup/setting-words';
import { standingValues } from '../../src/panels/setup/standing';
import { TAB_PURPOSES } from '../../src/panels/setup/tab-purposes';
import {
  changeTitle,
  defaultOf,
  isChanged,
  problemWords,
  ruleWords,
  summaryOf,
  titleOf,
} from '../../src/panels/setup/words';
import { agentTab, setupView } from './make-setup';

const view = setupView({
  tabs: [agentTab('ANA', ['Fecha'])],
  missingTabs: [{ kind: 'lives', name: 'LIVES', headers: [] }],
});

test('every key of CONFIGURACIÓN has its meaning, and no other has', () => {
  const shown = SETTING_GROUPS.flatMap(({ meanings }) => Object.keys(meanings));
  expect([...shown].sort()).toEqual(SETTING_KEYS.map(({ key }) => key).sort());
  for (const key of shown) expect(meaningOf(key)).toMatch(/^\p{Lu}.+\.$/u);
});

test('every tab of ours has its purpose', () => {
  const kinds = Object.keys(tabKinds).filter((kind) => kind !== 'agent');
  expect(Object.keys(TAB_PURPOSES).sort()).toEqual(kinds.sort());
});

test.each([
  ['revision.desde', 'Primer día que se revisa', ''],
  ['redes.x', 'El equipo escribe «X» en vez de Twitter, y la respuesta puede empezar por X', 'No'],
  ['regla.row-date', 'Se revisa: La fecha falta.', 'Sí'],
  ['severidad.live-window', 'Gravedad: Fuera del mes.', 'aviso'],
  ['vigencia.live-window', 'Desde qué día vale: Fuera del mes.', '17/03/2022'],
  ['vigencia.row-date', 'Desde qué día vale: La fecha falta.', 'siempre'],
  ['columna.agente.Respuesta', 'Columna Respuesta de las pestañas de agente', 'por su nombre'],
])('%s is «%s», by default «%s»', (key, title, byDefault) => {
  expect(titleOf(key, view)).toBe(title);
  expect(defaultOf(key, view)).toBe(byDefault);
});

test('what was written is summed up by kind', () => {
  const change = (type: 'tab' | 'setting' | 'prepare', key: string) => ({ type, key, before: '', after: '' });
  expect(changeTitle(change('tab', 'lives'), view)).toBe('LIVES');
  expect(
    summaryOf(
      [
        change('tab', 'lives'),
        change('setting', 'revision.desde'),
        ...['A', 'B', 'C', 'D', 'E'].map((name) => change('prepare', name)),
      ],
      view,
    ),
  ).toEqual([
    'Pestañas nuevas: LIVES.',
    'En CONFIGURACIÓN: Primer día que se revisa.',
    'Listas y formatos: A, B, C y 2 más.',
  ]);
  expect(summaryOf([], view)).toEqual([]);
});

test.each([
  [{ key: 'revision.desde', reason: 'value' } as const, 'se espera una fecha dd/mm/aaaa'],
  [{ key: 'vigencia.row-date', reason: 'value' } as const, 'se espera una fecha dd/mm/aaaa'],
  [{ key: 'redes.x', reason: 'locked' } as const, 'una fórmula o una casilla'],
  [{ key: '', reason: 'headers' } as const, 'Clave y Valor'],
  [{ key: 'X', reason: 'unknown' } as const, 'Ya no está'],
])('%j is said with what to do', (problem, says) => {
  expect(problemWords(problem, view)).toContain(says);
});

describe('how a rule is judged', () => {
  const [rowDate, liveWindow] = view.rules as [(typeof view.rules)[0], (typeof view.rules)[0]];
  const says = (values: Readonly<Record<string, string>>) => (key: string) => values[key] ?? '';
  test.each([
    [rowDate, {}, 'Error', false],
    [liveWindow, {}, 'Aviso · desde 17/03/2022', false],
    [rowDate, { 'regla.row-date': 'No' }, 'Apagada', true],
    [rowDate, { 'regla.row-date': 'Sí', 'severidad.row-date': 'error' }, 'Error', false],
    [rowDate, { 'severidad.row-date': 'aviso', 'vigencia.row-date': '01/11/2026' }, 'Aviso · desde 01/11/2026', true],
  ])('%#', (rule, values, words, changed) => {
    expect(ruleWords(rule, says(values))).toBe(words);
    expect(isChanged(rule, says(values))).toBe(changed);
  });
});

test('of a key that stands twice the first holds', () => {
  const values = [
    ['redes.x', 'Sí'],
    ['redes.x', 'No'],
  ] as const;
  expect(standingValues(setupView({ values })).get('redes.x')).toBe('Sí');
});
