import type { Cell } from '../../src/core/base/cell';
import { recognise } from '../../src/core/base/recognise';
import { readRows } from '../../src/core/base/rows';
import type { Day } from '../../src/core/calendar/day';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../src/core/settings';

/** As CONFIGURACIÓN gives them. */
function read(...pairs: readonly (readonly [key: string, value: Cell])[]) {
  const cells: Cell[][] = [['Clave', 'Valor', 'Descripción'], ...pairs.map(([key, value]) => [key, value, ''])];
  const found = recognise('settings', cells);
  if (!found.ok) throw new Error('not recognised');
  return readSettings(readRows('settings', found.layout, cells, 0).map(({ values }) => values));
}

const day = '2026-06-02' as Day;

test.each<[string, Cell, Partial<Settings>]>([
  ['revision.desde', { day, minutes: null }, { reviewFrom: day }],
  ['revision.desde', '02/06/2026', { reviewFrom: day }],
  ['campana.inicio', '2/6/2026', { campaignStart: day }],
  ['Campaña.Inicio', '2/6/2026', { campaignStart: day }],
  ['campana.inicio', { formula: '=B9', value: { day, minutes: null } }, { campaignStart: day }],
  ['redes.x', 'Sí', { acceptsX: true }],
  ['redes.x', true, { acceptsX: true }],
  ['redes.x', 'NO', { acceptsX: false }],
  ['redes.x', false, { acceptsX: false }],
  [
    'menciones.permitidas',
    '@ProsperidadCol, @Otra_Cuenta;tercera',
    { ownAccounts: ['prosperidadcol', 'otra_cuenta', 'tercera'] },
  ],
])('%s = %p', (key, value, expected) => {
  expect(read([key, value])).toEqual({ settings: { ...DEFAULT_SETTINGS, ...expected }, problems: [] });
});

test.each<[string, Cell, string]>([
  ['revision.desde', 'ayer', 'una fecha dd/mm/aaaa'],
  ['revision.desde', 46000, 'una fecha dd/mm/aaaa'],
  ['revision.desde', '31/02/2026', 'una fecha dd/mm/aaaa'],
  ['campana.inicio', true, 'una fecha dd/mm/aaaa'],
  ['redes.x', 'quizás', 'Sí o No'],
  ['redes.x', 3, 'Sí o No'],
  ['menciones.permitidas', '@una cuenta.mala', 'cuentas como @ProsperidadCol, separadas por comas'],
  ['menciones.permitidas', '@unnombremasdequince', 'cuentas como @ProsperidadCol, separadas por comas'],
])('a bad %s (%p) is named and its default is used', (key, value, expects) => {
  const { settings, problems } = read([key, value], ['redes.otra', 'x']);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(`«${key}»`);
  expect(problems[0]).toContain(expects);
  expect(problems[0]).toContain('se usa el predeterminado');
});

test('empty values and unknown keys say nothing', () => {
  const { settings, problems } = read(['revision.desde', ''], ['redes.x', '  '], ['metas.corto', 'mucho'], ['', 'x']);
  expect({ settings, problems }).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
});

test('a bad value does not take the others with it', () => {
  const { settings, problems } = read(['revision.desde', 'ayer'], ['redes.x', 'Sí']);
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, acceptsX: true });
  expect(problems).toHaveLength(1);
});
