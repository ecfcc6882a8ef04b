import type { Cell } from '../../../src/core/base/cell';
import { recognise } from '../../../src/core/base/recognise';
import { readRows } from '../../../src/core/base/rows';
import type { Day } from '../../../src/core/calendar/day';
import { SETTING_KEYS } from '../../../src/core/settings/keys';
import { DEFAULT_SETTINGS, readSettings, unknownRules } from '../../../src/core/settings/read-settings';
import type { Settings } from '../../../src/core/settings/settings';

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
  ...[
    'muchas',
    '-5',
    '112,5',
    112.5,
    '130; ciento',
    '130 desde ayer',
    '130 desde 31/11/2026',
    '130; 140',
    '130; 140 desde 1/12/2026; 150 desde 01/12/2026',
    '123456',
    true,
  ].map((value): [string, Cell, string] => [
    'metas.largo.dia',
    value,
    'un número entero, o varios con su fecha como «130; 140 desde 01/12/2026»',
  ]),
  ...['ocho', '25:00', '8:60', 8, 0.33, '13:00 p. m.'].map((value): [string, Cell, string] => [
    'turno.largo.inicio',
    value,
    'una hora como 8:00 o 17:30',
  ]),
  ['metas.prorrateo', 'a veces', 'Sí o No'],
  ['recordatorios.cierre', '18:30', 'una hora en punto, de 0 a 23'],
  ['recordatorios.productividad', 'los lunes', 'Sí o No'],
])('a bad %s (%p) is named and its default is used', (key, value, expects) => {
  const { settings, problems } = read([key, value], ['guiones.corto', 'x']);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(`«${key}»`);
  expect(problems[0]).toContain(expects);
  expect(problems[0]).toContain('se usa el predeterminado');
});

test('of a contact that cannot be read nobody thinks that another is written to', () => {
  const { settings, problems } = read(['contactos.escalamiento', 'no es correo']);
  expect(settings.escalationTo).toEqual([]);
  expect(problems).toEqual([expect.stringContaining('mientras tanto queda vacío.')]);
});

test('empty values and keys that no rule reads say nothing', () => {
  const { settings, problems } = read(['revision.desde', ''], ['redes.x', '  '], ['guiones.corto', 'mucho'], ['', 'x']);
  expect({ settings, problems }).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
});

test('a bad value does not take the others with it', () => {
  const { settings, problems } = read(['revision.desde', 'ayer'], ['redes.x', 'Sí']);
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, acceptsX: true });
  expect(problems).toHaveLength(1);
});

describe('switches of rules', () => {
  test('off, effective day and severity', () => {
    const { settings, problems } = read(
      ['regla.wall-length', 'No'],
      ['vigencia.wall-length', '1/9/2026'],
      ['Severidad.Wall-Length', 'aviso'],
      ['regla.row-date', 'Sí'],
      ['vigencia.row-date', ''],
    );
    expect(problems).toEqual([]);
    expect(settings.rules).toEqual({
      'wall-length': { off: true, from: '2026-09-01', severity: 'warning' },
      'row-date': { off: false },
    });
  });

  test.each<[string, Cell, string]>([
    ['regla.wall-length', 'tal vez', 'Sí o No'],
    ['vigencia.wall-length', 'pronto', 'una fecha dd/mm/aaaa'],
    ['severidad.wall-length', 'grave', 'error o aviso'],
  ])('a bad %s is named', (key, value, expects) => {
    const { settings, problems } = read([key, value]);
    expect(settings.rules).toEqual({});
    expect(problems).toEqual([expect.stringContaining(expects)]);
  });
});

test.each([
  ['revision.desd', '¿Quiso decir «revision.desde»?'],
  ['cualquier.cosa', 'no existe esa clave. Corríjala o borre la fila.'],
  ['nota suelta', 'no existe esa clave'],
])('a key that there is not, %s, is named', (key, says) => {
  const { settings, problems } = read([key, 'x']);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(problems).toEqual([expect.stringContaining(says)]);
  expect(problems[0]).toContain(`«${key}»`);
});

test('a rule that there is not is named, beside the one that was meant', () => {
  const { settings } = read(['regla.wal-length', 'No'], ['vigencia.nada', '1/9/2026'], ['severidad.row-date', 'aviso']);
  expect(unknownRules(settings, ['row-date', 'wall-length'])).toEqual([
    expect.stringContaining('«regla.wal-length»: no existe esa clave. ¿Quiso decir «regla.wall-length»?'),
    expect.stringContaining('«regla.nada»'),
  ]);
});

test('a key that stands twice is named, and the first holds', () => {
  const { settings, problems } = read(['redes.x', 'Sí'], ['Redes.X', 'No']);
  expect(settings.acceptsX).toBe(true);
  expect(problems).toEqual([expect.stringContaining('está dos veces')]);
});

test('the defaults are those that people are told', () => {
  const { settings, problems } = read(...SETTING_KEYS.map(({ key, byDefault }) => [key, byDefault] as const));
  expect(problems).toEqual([]);
  expect(settings).toEqual(DEFAULT_SETTINGS);
});

test.each<[string, Cell, Partial<Settings>]>([
  ['live.ventana', '30 días', { liveWindowDays: 30 }],
  ['live.ventana', 'un poco', {}],
  ['escalamiento.tipo_dia', 'Calendario', { calendarDays: true }],
  ['escalamiento.plazo', 10, { answerWithin: 10 }],
  ['escalamiento.plazo', '-1', {}],
  ['dominio_corporativo', '@Example.com', { corporateDomain: 'example.com' }],
  ['lineas.oficiales', '01 8000 95 1100, (601) 379-1088', { officialLines: ['018000951100', '6013791088'] }],
  ['lineas.oficiales', 6013791088, { officialLines: ['6013791088'] }],
  ['pqrd.tipos', 'Queja; Petición', { pqrdWords: ['queja', 'peticion'] }],
  ['metas.largo.dia', 140, { longGoal: [{ value: 140, from: null }] }],
  ['metas.largo.archivados', '0', { longArchivedGoal: [{ value: 0, from: null }] }],
  [
    'metas.largo.dia',
    '130; 140 desde 01/12/2026',
    {
      longGoal: [
        { value: 130, from: null },
        { value: 140, from: '2026-12-01' as Day },
      ],
    },
  ],
  [
    'metas.corto.sabado',
    ' 80 DESDE 2027-01-02;78 ',
    {
      shortSaturdayGoal: [
        { value: 78, from: null },
        { value: 80, from: '2027-01-02' as Day },
      ],
    },
  ],
  [
    'metas.corto.dia',
    '120 desde 1/2/27\n113 desde 1/7/2022',
    {
      shortGoal: [
        { value: 113, from: '2022-07-01' as Day },
        { value: 120, from: '2027-02-01' as Day },
      ],
    },
  ],
  ['metas.corto.semana', '678', { shortWeekGoal: [{ value: 678, from: null }] }],
  ['metas.prorrateo', 'sí', { proRates: true }],
  ['turno.largo.inicio', '8:00', { longStart: 480 }],
  ['turno.largo.fin', '6:00 p. m.', { longEnd: 1080 }],
  ['turno.corto.inicio', '08:30:00', { shortStart: 510 }],
  ['turno.corto.fin', { formula: '=B1', value: '15:00' }, { shortEnd: 900 }],
  ['Turno.Corto.Sábado.Inicio', '0:00', { shortSaturdayStart: 0 }],
  ['turno.corto.sabado.fin', '23:59', { shortSaturdayEnd: 1439 }],
  ['recordatorios.cierre', 19, { closingHour: 19 }],
  ['recordatorios.productividad', 'No', { mailsFigures: false }],
])('%s = %p reads as %p', (key, value, expected) => {
  expect(read([key, value]).settings).toEqual({ ...DEFAULT_SETTINGS, ...expected });
});
