import type { Cell } from '../../../src/core/base/cell';
import { HEADER_ROWS, recognise } from '../../../src/core/base/recognise';
import { readRows } from '../../../src/core/base/rows';
import { type TabKindName, tabKinds } from '../../../src/core/base/tabs';
import { planSetup } from '../../../src/core/setup/plan';
import { plannedColumns } from '../../../src/core/setup/tab-plan';
import type { SetupRequest } from '../../../src/core/setup/view';

const NOTHING: SetupRequest = { columns: [], settings: [], tabs: [], prepare: [] };

function stateOf(tabNames: readonly string[], ...settings: readonly (readonly [key: string, value: Cell])[]) {
  const cells: Cell[][] = [['Clave', 'Valor', 'Descripción'], ...settings.map(([key, value]) => [key, value, ''])];
  const found = recognise('settings', cells);
  if (!found.ok) throw new Error('not recognised');
  return { tabNames, settings: readRows('settings', found.layout, cells, 0).map(({ values }) => values) };
}
const BASE = stateOf(['ANA', 'AGENTES', 'CONFIGURACIÓN'], ['redes.x', 'Sí'], ['revision.desde', '01/11/2026']);

test('nothing asked for, nothing written', () => {
  expect(planSetup(NOTHING, BASE)).toEqual({ tabs: [], settings: [], prepare: [], changes: [], problems: [] });
});

test('a tab that is there is not created again, whatever its case', () => {
  const plan = planSetup({ ...NOTHING, tabs: ['directory', 'log', 'templates'] }, stateOf(['Agentes', 'bitacora']));
  expect(plan.tabs.map(({ name }) => name)).toEqual(['PLANTILLAS']);
  expect(plan.changes).toEqual([
    { where: 'PLANTILLAS', what: expect.stringContaining('Clave, Nombre, Red social'), before: null, after: null },
  ]);
});

test('an agent’s tab and kinds that there are not are passed over', () => {
  expect(planSetup({ ...NOTHING, tabs: ['agent', 'toString', 'nada'] }, BASE).tabs).toEqual([]);
});

test('a value: what stands there, and what will', () => {
  const plan = planSetup({ ...NOTHING, settings: [{ key: 'revision.desde', value: ' 16/11/2026 ' }] }, BASE);
  expect(plan.settings).toEqual([
    { key: 'revision.desde', value: { day: '2026-11-16', minutes: null }, description: expect.any(String) },
  ]);
  expect(plan.changes).toEqual([
    { where: 'CONFIGURACIÓN · revision.desde', what: 'Valor nuevo.', before: '01/11/2026', after: '16/11/2026' },
  ]);
});

test.each([
  ['redes.x', 'Sí'],
  ['revision.desde', '01/11/2026'],
  ['plantillas.completas', ''],
])('%s = %s stands already', (key, value) => {
  expect(planSetup({ ...NOTHING, settings: [{ key, value }] }, BASE).settings).toEqual([]);
});

test('an empty value goes back to the default', () => {
  const plan = planSetup({ ...NOTHING, settings: [{ key: 'redes.x', value: '' }] }, BASE);
  expect(plan.settings).toMatchObject([{ key: 'redes.x', value: '' }]);
  expect(plan.changes[0]).toMatchObject({ what: 'Vuelve al valor predeterminado.', before: 'Sí', after: '' });
});

test.each([
  ['revision.desde', 'ayer', 'una fecha dd/mm/aaaa'],
  ['regla.row-date', 'quizás', 'Sí o No'],
  ['vigencia.row-date', '31/02/2026', 'una fecha dd/mm/aaaa'],
  ['severidad.row-date', 'grave', 'error o aviso'],
  ['otra.cosa', 'x', 'no es una clave'],
])('%s = %s cannot be', (key, value, says) => {
  const plan = planSetup({ ...NOTHING, settings: [{ key, value }] }, BASE);
  expect(plan.settings).toEqual([]);
  expect(plan.problems).toEqual([expect.stringContaining(says)]);
});

test('a base without CONFIGURACIÓN gets one for its first value', () => {
  const plan = planSetup({ ...NOTHING, settings: [{ key: 'redes.x', value: 'Sí' }] }, stateOf(['ANA']));
  expect(plan.tabs.map(({ name }) => name)).toEqual(['CONFIGURACIÓN']);
});

test('a column chosen by hand is a key of CONFIGURACIÓN, and going back empties it', () => {
  const columns = [{ kind: 'agent', column: 'reply', header: 'Texto enviado' }];
  expect(planSetup({ ...NOTHING, columns }, BASE).settings).toMatchObject([
    { key: 'columna.agente.Respuesta', value: 'Texto enviado' },
  ]);
  const back = planSetup(
    { ...NOTHING, columns: [{ kind: 'agent', column: 'reply', header: '' }] },
    stateOf(['ANA'], ['columna.agente.Respuesta', 'Texto enviado']),
  );
  expect(back.settings).toMatchObject([{ key: 'columna.agente.Respuesta', value: '' }]);
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
