import type { Cell, PlainCell } from '../../../src/core/base/cell';
import { HEADER_ROWS, kindOfName, recognise } from '../../../src/core/base/recognise';
import { readRows } from '../../../src/core/base/rows';
import { type TabKindName, tabKinds } from '../../../src/core/base/tabs';
import type { Day } from '../../../src/core/calendar/day';
import { planSetup, type SetupState } from '../../../src/core/setup/plan';
import { plannedColumns } from '../../../src/core/setup/tab-plan';
import type { SetupRequest } from '../../../src/core/setup/view';

const NOTHING: SetupRequest = { tabs: [], settings: [], prepare: [] };

type Rows = readonly (readonly [key: string, value: Cell])[];

/** A base with those tabs, CONFIGURACIÓN with those rows among them where there are any; `empty` holds nothing. */
function stateOf(tabNames: readonly string[], rows: Rows = [], empty: readonly string[] = []): SetupState {
  const cells: Cell[][] = [['Clave', 'Valor', 'Descripción'], ...rows.map(([key, value]) => [key, value, ''])];
  const found = recognise('settings', cells);
  if (!found.ok) throw new Error('not recognised');
  return {
    tabNames,
    settings: readRows('settings', found.layout, cells, 0).map(({ values }) => values),
    tabOf(kind) {
      const name = tabNames.find((candidate) => kindOfName(candidate) === kind);
      return name === undefined ? null : { name, holdsNothing: empty.includes(name) };
    },
  };
}
const BASE = stateOf(
  ['ANA', 'AGENTES', 'CONFIGURACIÓN'],
  [
    ['redes.x', 'Sí'],
    ['revision.desde', '01/11/2026'],
    ['live.dias_antes', { formula: '=1+2', value: 3 }],
    ['sabado_habil', true],
  ],
);
const asking = (...settings: readonly (readonly [key: string, value: string])[]): SetupRequest => ({
  ...NOTHING,
  settings: settings.map(([key, value]) => ({ key, value, description: `Sobre ${key}` })),
});

test('nothing asked for, nothing written', () => {
  expect(planSetup(NOTHING, BASE)).toEqual({ tabs: [], settings: [], prepare: [], changes: [], problems: [] });
});

test('a tab that is there is not created again, whatever its case', () => {
  const plan = planSetup({ ...NOTHING, tabs: ['directory', 'log', 'templates'] }, stateOf(['Agentes', 'bitacora']));
  expect(plan.tabs.map(({ name }) => name)).toEqual(['PLANTILLAS']);
  expect(plan.changes).toEqual([
    { type: 'tab', key: 'templates', before: '', after: expect.stringContaining('Clave, Nombre, Red social') },
  ]);
});

test('a tab in which nothing is written is completed under its own name', () => {
  const plan = planSetup({ ...NOTHING, tabs: ['log'] }, stateOf(['Bitacora'], [], ['Bitacora']));
  expect(plan.tabs.map(({ name }) => name)).toEqual(['Bitacora']);
});

test('an agent’s tab and kinds that there are not are problems', () => {
  const { tabs, problems } = planSetup({ ...NOTHING, tabs: ['agent', 'toString', 'nada'] }, BASE);
  expect(tabs).toEqual([]);
  expect(problems).toEqual(['agent', 'toString', 'nada'].map((key) => ({ key, reason: 'unknown' })));
});

test('a tab to complete that is gone is a problem', () => {
  const plan = planSetup({ ...NOTHING, prepare: ['ANA', 'BETO'] }, BASE);
  expect(plan.changes).toEqual([{ type: 'prepare', key: 'ANA', before: '', after: '' }]);
  expect(plan.problems).toEqual([{ key: 'BETO', reason: 'unknown' }]);
});

test.each<[key: string, typed: string, value: PlainCell, before: string, after: string]>([
  ['revision.desde', ' 16/11/2026 ', { day: '2026-11-16' as Day, minutes: null }, '01/11/2026', '16/11/2026'],
  ['campana.inicio', '2022-09-01', { day: '2022-09-01' as Day, minutes: null }, '', '01/09/2022'],
  ['redes.x', '', '', 'Sí', ''],
  ['escalamiento.plazo', '010', 10, '', '10'],
  ['live.ventana', '30', '30', '', '30'],
  ['lineas.oficiales', '0123', '0123', '', '0123'],
  ['lineas.oficiales', '018000951100, 85594', '018000951100, 85594', '', '018000951100, 85594'],
  ['regla.row-date', 'No', 'No', '', 'No'],
  ['vigencia.row-date', '1/2/26', { day: '2026-02-01' as Day, minutes: null }, '', '01/02/2026'],
  ['columna.agente.Respuesta', 'Texto enviado', 'Texto enviado', '', 'Texto enviado'],
  ['columna.agente.Respuesta', '=HYPERLINK("x")', '=HYPERLINK("x")', '', '=HYPERLINK("x")'],
])('%s = %j is to hold %j', (key, typed, value, before, after) => {
  const plan = planSetup(asking([key, typed]), BASE);
  expect(plan.settings).toEqual([{ key, value, description: `Sobre ${key}` }]);
  expect(plan.changes).toEqual([{ type: 'setting', key, before, after }]);
  expect(plan.problems).toEqual([]);
});

test.each([
  ['redes.x', 'Sí'],
  ['Redes.X', ' Sí '],
  ['revision.desde', '01/11/2026'],
  ['revision.desde', '2026-11-01'],
  ['plantillas.completas', ''],
  ['live.dias_antes', '3'],
  ['nada', ''],
])('%s = %s stands already', (key, value) => {
  expect(planSetup(asking([key, value]), BASE)).toMatchObject({ settings: [], changes: [], problems: [] });
});

test.each([
  ['revision.desde', 'ayer', 'value'],
  ['regla.row-date', 'quizás', 'value'],
  ['vigencia.row-date', '31/02/2026', 'value'],
  ['severidad.row-date', 'grave', 'value'],
  ['escalamiento.plazo', '-1', 'value'],
  ['otra.cosa', 'x', 'unknown'],
  ['constructor.row-date', 'x', 'unknown'],
  ['columna.', 'x', 'unknown'],
  ['live.dias_antes', '4', 'locked'],
  ['sabado_habil', 'No', 'locked'],
])('%s = %s cannot be: %s', (key, value, reason) => {
  const plan = planSetup(asking([key, value]), BASE);
  expect(plan.settings).toEqual([]);
  expect(plan.problems).toEqual([{ key, reason }]);
});

test('a base without CONFIGURACIÓN gets one for its first value, before all else and once', () => {
  const { tabs, changes } = planSetup(
    { ...asking(['redes.x', 'Sí']), tabs: ['directory', 'settings'] },
    stateOf(['ANA']),
  );
  expect(tabs.map(({ name }) => name)).toEqual(['CONFIGURACIÓN', 'AGENTES']);
  expect(changes.map(({ type, key }) => `${type} ${key}`)).toEqual([
    'tab settings',
    'tab directory',
    'setting redes.x',
  ]);
});

test('a CONFIGURACIÓN without its headers takes no value', () => {
  const state: SetupState = { ...BASE, settings: null };
  expect(planSetup(asking(['redes.x', 'No'], ['otra.cosa', 'x']), state)).toMatchObject({
    changes: [],
    problems: [{ key: '', reason: 'headers' }],
  });
  expect(planSetup({ ...NOTHING, tabs: ['log'] }, state).problems).toEqual([]);
});

describe('a new tab', () => {
  const kinds = (Object.keys(tabKinds) as TabKindName[]).filter((kind) => kind !== 'agent');
  test.each(kinds)('%s is recognised by its own headers, in the order of BASE.md', (kind) => {
    const headers = plannedColumns(kind).map(({ header }) => header);
    const found = recognise(kind, [headers].slice(0, HEADER_ROWS));
    expect(found.ok && [...found.layout.at.values()]).toEqual(headers.map((_, index) => index));
    expect(headers).not.toContain('Revisión');
    expect(headers.length).toBeLessThanOrEqual(26);
  });
});
