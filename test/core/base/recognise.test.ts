import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/base/cell';
import { columnLetters, kindOfName, type Layout, recognise } from '../../../src/core/base/recognise';
import type { TabKindName } from '../../../src/core/base/tabs';

/** BASE.md, «Tab of an agent». */
const AGENT = {
  date: ['Fecha', 'Fecha gestión', 'Fecha de gestión', 'Día'],
  time: ['Hora', 'Hora gestión'],
  network: ['Red social', 'Red', 'Canal red social'],
  caseId: ['ID', 'ID Inconcert', 'ID GIS', 'ID caso', 'No. caso'],
  user: ['Usuario', 'Ciudadano', 'Nombre usuario', 'Nombre', '@usuario'],
  link: ['Enlace', 'Link', 'URL', 'Enlace publicación', 'Enlace de la publicación'],
  commentAt: ['Fecha comentario', 'Fecha del comentario'],
  postAt: ['Fecha publicación', 'Fecha de la publicación'],
  kind: ['Tipo', 'Tipo de caso', 'Tipo consulta', 'Clasificación'],
  comment: ['Consulta en GIS', 'Consulta', 'Comentario', 'Comentario ciudadano', 'Consulta GIS'],
  programme: ['Programa'],
  reply: ['Respuesta', 'Respuesta enviada', 'Respuesta al ciudadano'],
  wallReply: ['Respuesta muro', 'Guion muro'],
  channel: ['Canal', 'Canal respuesta', 'Medio'],
  noDm: ['SIN DM', 'Sin DM', 'No DM'],
  inconcertError: ['Error Inconcert', 'Error'],
  code: ['Código', 'Código de tipificación', 'Tipificación', 'Cód.', 'Codigo tipificacion'],
  status: ['Estado'],
  template: ['Plantilla', 'Guion', 'Guión'],
  escalation: ['Escalamiento', 'No. escalamiento'],
  notes: ['Observaciones', 'Observación', 'Notas'],
  review: ['Revisión'],
} as const;
const NEEDED = ['date', 'network', 'code'] as const;
const KEYS = Object.keys(AGENT) as (keyof typeof AGENT)[];
const CANONICAL = KEYS.map((key) => AGENT[key][0]);

function layoutOf(rows: readonly (readonly Cell[])[], kind: TabKindName = 'agent'): Layout {
  const found = recognise(kind, rows);
  if (!found.ok) throw new Error(`missing ${found.missing.join()}`);
  return found.layout;
}
const spots = (layout: Layout) => Object.fromEntries(layout.at);

test('every name of BASE.md finds its column', () => {
  const others = NEEDED.map((key) => AGENT[key][0]);
  for (const key of KEYS)
    for (const name of AGENT[key]) {
      const header = [...others.filter((other) => !(AGENT[key] as readonly string[]).includes(other)), 'x', name];
      expect({ name, index: layoutOf([header]).at.get(key) }).toEqual({ name, index: header.length - 1 });
    }
});

test.each([0, 1, 2, 3, 4])('headers with %d rows above them', (above) => {
  const titles = Array.from({ length: above }, () => ['Base de gestión', '', 'Fecha']);
  const layout = layoutOf([...titles, CANONICAL, ['20/11/2026', '', 'Twitter']]);
  expect(layout.headerRow).toBe(above);
  expect(spots(layout)).toEqual(Object.fromEntries(KEYS.map((key, index) => [key, index])));
});

test('headers in row 6 are not looked for', () => {
  expect(recognise('agent', [...Array.from({ length: 5 }, () => ['título']), CANONICAL])).toMatchObject({
    ok: false,
    missing: ['Fecha', 'Red social', 'Código'],
    found: 0,
  });
});

test.each([
  ['case and outer blanks', ['  FECHA ', 'red SOCIAL', 'código\n']],
  ['accents in two code points', ['Fecha', 'Red social', 'Co\u0301digo']],
  ['no accents', ['Fecha', 'Red social', 'Codigo']],
  ['no-break and doubled spaces', ['Fecha', 'Red\u00a0\u00a0 social', 'Código']],
  ['punctuation', ['Fecha:', 'Red_social', '* Código']],
  ['line breaks', ['Fecha', 'Red\nsocial', 'Código']],
])('a header in another spelling: %s', (_, header) => {
  const layout = layoutOf([header]);
  expect(spots(layout)).toEqual({ date: 0, network: 1, code: 2 });
  expect(layout.headers.get('date')).toBe(header[0]?.trim());
});

test('any order, with columns of the team’s own between', () => {
  const own = ['Columna nueva', 'Semáforo', '', 'Fecha de corte'];
  fc.assert(
    fc.property(fc.shuffledSubarray([...CANONICAL, ...own], { minLength: CANONICAL.length + own.length }), (header) => {
      const layout = layoutOf([header]);
      for (const [index, key] of KEYS.entries())
        expect(layout.at.get(key)).toBe(header.indexOf(CANONICAL[index] ?? ''));
      expect(layout.at.size).toBe(KEYS.length);
      expect(layout.duplicates).toEqual([]);
    }),
  );
});

test.each([
  ['the canonical name wins over an alias before it', ['Comentario', 'Consulta en GIS'], 'comment', [1, 0]],
  ['the canonical name wins over an alias after it', ['Consulta en GIS', 'Comentario'], 'comment', [0, 1]],
  ['of two aliases the first', ['Consulta', 'Comentario'], 'comment', [0, 1]],
  ['of two canonical names the first', ['Respuesta', 'Respuesta'], 'reply', [0, 1]],
  ['all of three are told', ['Guion', 'Plantilla', 'plantilla'], 'template', [1, 0, 2]],
])('a header twice: %s', (_, twice, key, indexes) => {
  const layout = layoutOf([[...twice, 'Fecha', 'Red social', 'Código']]);
  expect(layout.duplicates).toEqual([{ key, indexes }]);
  expect(layout.at.get(key)).toBe(indexes[0]);
});

test.each(NEEDED.map((key) => [AGENT[key][0], key] as const))('without %s the tab is not reviewed', (name) => {
  const header = CANONICAL.filter((other) => other !== name);
  expect(recognise('agent', [header])).toMatchObject({ ok: false, missing: [name], found: KEYS.length - 1 });
});

test('a title that shares words with the headers does not take their place', () => {
  const layout = layoutOf([
    ['Estado', '', 'Canal'],
    ['Fecha', 'Red social', 'Código', 'Estado'],
  ]);
  expect(layout.headerRow).toBe(1);
  expect(layout.at.has('channel')).toBe(false);
});

test('a merged title leaves empty cells, numbers and dates above the headers', () => {
  const title: Cell[] = ['Gestión', '', 2026, { day: '2026-11-20' as never, minutes: null }, true];
  expect(layoutOf([title, [], ['Fecha', 'Red social', 'Código']]).headerRow).toBe(2);
});

test.each<[TabKindName, readonly string[], readonly string[]]>([
  [
    'escalations',
    ['No.', 'Fecha envío', 'Agente', 'Asunto', 'Día 8', 'Print'],
    ['number', 'sentOn', 'agent', 'topic', 'dueOn', 'screenshot'],
  ],
  ['deleted', ['Fecha', 'Motivo', 'Consulta en GIS'], ['date', 'reason', 'comment']],
  ['fraud', ['Comentario', 'Fecha', 'Enlace sospechoso'], ['comment', 'date', 'suspiciousLink']],
  ['directory', ['Agente', 'Correo', 'Pestaña'], ['agent', 'mail', 'tab']],
  ['settings', ['Clave', 'Valor', 'Descripción'], ['key', 'value', 'description']],
])('the columns of %s', (kind, header, keys) => {
  expect(spots(layoutOf([header], kind))).toEqual(Object.fromEntries(keys.map((key, index) => [key, index])));
});

test.each([
  ['ESCALAMIENTOS', 'escalations'],
  ['Escalamiento', 'escalations'],
  ['escalados', 'escalations'],
  ['SIN DM Y ERROR', 'deleted'],
  ['Sin DM', 'deleted'],
  ['Error', 'deleted'],
  ['Sin DM y Error', 'deleted'],
  ['FRAUDE', 'fraud'],
  ['Fraudes', 'fraud'],
  ['agentes', 'directory'],
  ['Configuracion', 'settings'],
  ['CONFIGURACIÓN ', 'settings'],
  ['Ana', null],
  ['', null],
])('a tab called «%s» is %p', (name, kind) => expect(kindOfName(name)).toBe(kind));

test('column letters count as the sheet does', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
