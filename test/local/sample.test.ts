import { type SheetDay, sheetDay } from '../../src/local/sample/days';
import { holidaysOf } from '../../src/local/sample/holidays';
import { makeSampleBase, type PlantedDefect, type SampleBase } from '../../src/local/sample/index';
import type { StoredCell, StoredValue, TabData } from '../../src/local/workbook/model';

const TODAY = '2026-11-23';
const SAMPLE = makeSampleBase({ seed: 1, today: TODAY });

/** BASE.md, «Tab of an agent», without Revisión. */
const AGENT_HEADERS =
  'Fecha|Hora|Red social|ID|Usuario|Enlace|Fecha comentario|Fecha publicación|Tipo|Consulta en GIS|Programa|Respuesta|Respuesta muro|Canal|SIN DM|Error Inconcert|Código|Estado|Plantilla|Escalamiento|Observaciones'.split(
    '|',
  );
const OTHER_TABS =
  'ESCALAMIENTOS|SIN DM Y ERROR|FRAUDE|AGENTES|CONFIGURACIÓN|FESTIVOS|PLANTILLAS|LIVES|ENTIDADES|FECHAS OFICIALES|INCONCERT|NOVEDADES|NOTAS DEL EQUIPO'.split(
    '|',
  );
const RULES = [
  'row-complete',
  'row-date',
  'known-network',
  'reply-prefix',
  'comment-verbatim',
  'case-id-digits',
  'archived-code',
  'archived-with-reply',
  'archived-question',
  'wall-code-one',
  'code-one-facebook-only',
  'code-spelling',
].sort();

/** Those of the sample's month and of the same weeks a year before. */
const HOLIDAYS = new Set(
  ['2026-10-12', '2026-11-02', '2026-11-16', '2026-12-08', '2026-12-25', '2025-10-13', '2025-11-03', '2025-11-17'].map(
    serial,
  ),
);

function serial(text: string): SheetDay {
  const [year, month, day] = text.split('-').map(Number);
  return sheetDay(year ?? 0, month ?? 0, day ?? 0);
}

/** From Sunday, 0. */
function weekday(day: SheetDay): number {
  return (day + 6) % 7;
}

interface Row {
  readonly tab: string;
  /** From 1 */
  readonly number: number;
  readonly cells: Readonly<Record<string, StoredCell>>;
}

function rowsOf(tab: TabData): readonly Row[] {
  const headers = (tab.rows[0] ?? []).map((cell) => String(cell?.value));
  return tab.rows.slice(1).flatMap((cells, index): Row[] => {
    const used = (cells ?? []).some((cell) => cell && cell.value !== null && cell.value !== false);
    if (!used) return [];
    const byHeader = Object.fromEntries(headers.map((header, column) => [header, cells?.[column] ?? { value: null }]));
    return [{ tab: tab.name, number: index + 2, cells: byHeader }];
  });
}

function value({ cells }: Row, header: string): StoredValue {
  return cells[header]?.value ?? null;
}

function text(row: Row, header: string): string {
  return String(value(row, header) ?? '');
}

function tabNamed({ workbook }: SampleBase, name: string): TabData {
  const tab = workbook.tabs.find((candidate) => candidate.name === name);
  if (!tab) throw new Error(`No tab ${name}`);
  return tab;
}

function agentTabs({ workbook }: SampleBase): readonly TabData[] {
  return workbook.tabs.slice(0, 8);
}

function keyOf({ tab, row, header, rule, severity }: PlantedDefect): string {
  return [tab, row, header, rule, severity].join('|');
}

/** The weight that X gives: emoji and the like count twice, a link 23. Errs on the long side. */
function weight(wall: string): number {
  return [...wall.replace(/(https?:\/\/|www\.)\S+/g, 'x'.repeat(23))].reduce(
    (sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < 0x1100 ? 1 : 2),
    0,
  );
}

const INTERROGATIVE = /(^|[^\p{L}\p{N}])(que|cuando|como|donde|quien|cual|cuanto|por que)([^\p{L}\p{N}]|$)/iu;

function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** What RULES.md finds in an agent's row, written here once more and only from that page. */
function findingsIn(row: Row, today: SheetDay, campaignStart: SheetDay): readonly string[] {
  const found: string[] = [];
  const report = (rule: string, header: string, severity = 'error') =>
    found.push([row.tab, row.number, header, rule, severity].join('|'));

  const network = folded(text(row, 'Red social'));
  const code = text(row, 'Código');
  const archived = ['archivado', 'archivada'].includes(folded(code));
  const pending = text(row, 'Estado') === 'Pendiente';
  const reply = text(row, 'Respuesta');
  const answered = /\p{L}/u.test(reply.replace(/^\s*(twitter|facebook|n\/a)\s*$/i, ''));
  const channel = text(row, 'Canal');
  const comment = row.cells['Consulta en GIS'] ?? { value: null };
  const caseId = row.cells.ID ?? { value: null };
  const noDm = value(row, 'SIN DM') === true;
  const inconcertError = value(row, 'Error Inconcert') === true;
  const kind = text(row, 'Tipo');
  const author = text(row, 'Usuario');
  const wall = text(row, 'Respuesta muro') || (channel === 'Muro' ? reply.replace(/^\s*(twitter|facebook)/i, '') : '');

  if (network === '') report('row-complete', 'Red social');
  else if (network !== 'twitter' && network !== 'facebook') report('known-network', 'Red social');
  if (code === '') report('row-complete', 'Código');
  if (comment.value === null) report('row-complete', 'Consulta en GIS');
  if (!answered && !archived && !pending && text(row, 'Escalamiento') === '') report('row-complete', 'Respuesta');

  const date = value(row, 'Fecha');
  if (typeof date !== 'number' || date > today) report('row-date', 'Fecha');
  else if (weekday(date) === 0 || HOLIDAYS.has(date) || date < campaignStart) report('row-date', 'Fecha', 'warning');

  if (answered && (network === 'twitter' || network === 'facebook')) {
    const prefixed = /^\s*(facebook|twitter)\b[\s\p{P}]*[\p{L}\p{N}]/iu.exec(reply);
    if (prefixed?.[1]?.toLowerCase() !== network) report('reply-prefix', 'Respuesta');
  }
  if (comment.formula !== undefined || typeof comment.value === 'number') report('comment-verbatim', 'Consulta en GIS');
  if (caseId.value !== null && !/^\d{5,}(_\d{5,})*$/.test(typeof caseId.value === 'string' ? caseId.value : ''))
    report('case-id-digits', 'ID');
  if (archived && code !== 'ARCHIVADO') report('archived-code', 'Código');
  if (archived && answered) report('archived-with-reply', 'Respuesta', 'warning');
  if (
    archived &&
    (/[?¿]/.test(text(row, 'Consulta en GIS')) || INTERROGATIVE.test(folded(text(row, 'Consulta en GIS'))))
  )
    report('archived-question', 'Código', 'warning');

  if (['01', '1,0', '1.0', 'uno'].includes(code)) report('code-spelling', 'Código', 'warning');
  else if (network === 'facebook' && answered && !archived && (channel === 'Muro' || inconcertError) && code !== '1')
    if (code !== '') report('wall-code-one', 'Código');
  if (
    code === '1' &&
    (network === 'twitter' || (network === 'facebook' && /DM|Inconcert/.test(channel) && !inconcertError))
  )
    report('code-one-facebook-only', 'Código', 'warning');

  // Nothing of the following is planted.
  if (caseId.value === null && !archived && !inconcertError && channel !== 'Muro') report('case-id-missing', 'ID');
  if (archived && network === 'facebook') report('archived-twitter-only', 'Código');
  const commentAt = value(row, 'Fecha comentario');
  const time = value(row, 'Hora');
  if (typeof commentAt === 'number' && typeof date === 'number' && typeof time === 'number') {
    const hours = (date + time - commentAt) * 24;
    if (hours < 0 || date - Math.floor(commentAt) > 1) report('late-entry', 'Fecha');
    if (network === 'facebook' && answered && !inconcertError && (channel === 'Muro' ? hours <= 24 : hours >= 24))
      report('inconcert-window', 'Canal');
  }
  if (kind === 'PQRD') {
    const words = /^(QUEJA|DENUNCIA|RECLAMO|PETICIÓN|SUGERENCIA|FELICITACIÓN|CONSULTA|SOLICITUD)\P{L}+(.+)$/u;
    const rest = words.exec(text(row, 'Consulta en GIS'))?.[2] ?? '';
    if (text(row, 'Programa') === '' || rest.replace(text(row, 'Programa'), '').trim().split(' ').length < 2)
      report('pqrd-format', 'Consulta en GIS');
  }
  if (network === 'twitter' && answered && !archived && !noDm && !inconcertError && /General|Particular/.test(kind))
    if (channel !== 'Muro y DM') report('twitter-channels', 'Canal');
  if (noDm && (/DM/.test(channel) || /mensaje (interno|directo|privado)|\bDM\b/i.test(`${reply} ${wall}`)))
    report('no-dm-promise', 'Respuesta');
  if (network === 'twitter' && weight(wall) > 280) report('wall-length', 'Respuesta');
  if (network === 'twitter' && (`${reply} ${wall}`.match(/@\w+/g) ?? []).some((name) => name !== author))
    report('mentions-only-author', 'Respuesta');
  if (network === 'twitter' && answered && pending) report('case-closed', 'Estado');
  if (/elimin|borr/i.test(`${reply} ${text(row, 'Observaciones')}`)) report('misplaced-deleted', 'Observaciones');
  return found;
}

function findings(sample: SampleBase): readonly string[] {
  const setting = rowsOf(tabNamed(sample, 'CONFIGURACIÓN')).find((row) => value(row, 'Clave') === 'campana.inicio');
  const campaignStart = setting ? Number(value(setting, 'Valor')) : Number.NaN;
  return agentTabs(sample)
    .flatMap(rowsOf)
    .flatMap((row) => findingsIn(row, serial(TODAY), campaignStart));
}

describe('the same options', () => {
  test('give the same base', () => {
    const options = { seed: 5, today: TODAY, rows: 900 };
    expect(JSON.stringify(makeSampleBase(options))).toBe(JSON.stringify(makeSampleBase(options)));
  });

  test('but for the seed give another', () => {
    const [one, other] = [5, 6].map((seed) => JSON.stringify(makeSampleBase({ seed, today: TODAY, rows: 200 })));
    expect(one).not.toBe(other);
  });
});

describe('options', () => {
  test.each([0, 1, 20, 160, 1000, 7777])('%i rows are exactly that many', (rows) => {
    const sample = makeSampleBase({ seed: 3, today: TODAY, rows });
    expect(agentTabs(sample).flatMap(rowsOf)).toHaveLength(rows);
  });

  test.each(['2026-11-31', '23/11/2026', ''])('%p is no day', (today) => {
    expect(() => makeSampleBase({ seed: 1, today })).toThrow('Not a date');
  });

  test.each([-1, 1.5, Number.NaN])('%p is no number of rows', (rows) => {
    expect(() => makeSampleBase({ seed: 1, today: TODAY, rows })).toThrow('Not a number of rows');
  });

  test('today may be a Sunday', () => {
    const sample = makeSampleBase({ seed: 2, today: '2026-11-22', rows: 3000 });
    const dates = agentTabs(sample)
      .flatMap(rowsOf)
      .map((row) => value(row, 'Fecha'));
    expect(dates.filter((date) => date === serial('2026-11-21')).length).toBeGreaterThan(0);
  });
});

describe('holidays', () => {
  // Two meet on 30 June 2025; 9 July is a holiday since 2026.
  test.each([
    [2025, '01-01 01-06 03-24 04-17 04-18 05-01 06-02 06-23 06-30 07-20 08-07 08-18 10-13 11-03 11-17 12-08 12-25'],
    [
      2026,
      '01-01 01-12 03-23 04-02 04-03 05-01 05-18 06-08 06-15 06-29 07-13 07-20 08-07 08-17 10-12 11-02 11-16 12-08 12-25',
    ],
  ])('of %i', (year, days) => {
    const expected = days.split(' ').map((day) => serial(`${year}-${day}`));
    expect([...holidaysOf(year)].sort((a, b) => a - b)).toEqual(expected);
  });
});

describe('tabs', () => {
  test('stand in their order, agents first', () => {
    const names = SAMPLE.workbook.tabs.map(({ name }) => name);
    const agents = rowsOf(tabNamed(SAMPLE, 'AGENTES')).filter((row) => value(row, 'Rol') === 'AGENTE');
    expect(names).toEqual([...agents.map((row) => text(row, 'Pestaña')), ...OTHER_TABS]);
    expect(agents).toHaveLength(8);
    expect(new Set(agents.map((row) => value(row, 'Turno')))).toEqual(new Set(['LARGO', 'CORTO']));
  });

  test.each(agentTabs(SAMPLE))('$name has its headers, formats and room to type', (tab) => {
    const [header = []] = tab.rows;
    expect(header.map((cell) => cell?.value)).toEqual(AGENT_HEADERS);
    expect(header.every((cell) => cell?.format?.bold && cell.format.fill !== undefined)).toBe(true);
    expect(tab.frozenRows).toBe(1);
    expect(tab.rowCount).toBe(tab.rows.length);
    expect(tab.rowCount - 1 - rowsOf(tab).length).toBe(200);
    expect(tab.columnCount - AGENT_HEADERS.length).toBeGreaterThanOrEqual(2);

    const formats = tab.rows.at(-1)?.map((cell) => cell?.format?.numberFormat);
    const formatOf = (name: string) => formats?.[AGENT_HEADERS.indexOf(name)];
    expect(['Fecha', 'Hora', 'Fecha comentario', 'ID', 'Consulta en GIS', 'Código'].map(formatOf)).toEqual([
      'dd/mm/yyyy',
      'hh:mm',
      'dd/mm/yyyy hh:mm',
      '@',
      '@',
      '@',
    ]);
    const validated = tab.validations.map(({ area, kind }) => [AGENT_HEADERS[area.column], kind, area.rowCount]);
    expect(validated).toEqual([
      ...['Red social', 'Tipo', 'Programa', 'Canal'].map((name) => [name, 'list', tab.rowCount - 1]),
      ...['SIN DM', 'Error Inconcert'].map((name) => [name, 'checkbox', tab.rowCount - 1]),
      ...['Código', 'Estado'].map((name) => [name, 'list', tab.rowCount - 1]),
    ]);
  });

  test('registers hold what the acta asks for', () => {
    const escalations = rowsOf(tabNamed(SAMPLE, 'ESCALAMIENTOS'));
    expect(escalations.length).toBeGreaterThanOrEqual(12);
    for (const row of escalations) {
      for (const piece of ['Tema', 'Descripción', 'Enlace', 'Comentarios', 'Pantallazo'])
        expect(text(row, piece)).not.toBe('');
      const open = ['Enviado', 'Reportado'].includes(text(row, 'Estado'));
      if (open) expect(Number(value(row, 'Fecha límite'))).toBeGreaterThan(serial(TODAY));
    }
    const deleted = rowsOf(tabNamed(SAMPLE, 'SIN DM Y ERROR'));
    expect(deleted).toHaveLength(40);
    for (const row of deleted) {
      expect(['ELIMINADO', 'SIN DM', 'ERROR']).toContain(value(row, 'Motivo'));
      expect(text(row, 'Respuesta') !== '').toBe(value(row, 'Motivo') === 'SIN DM');
    }
    const frauds = rowsOf(tabNamed(SAMPLE, 'FRAUDE'));
    expect(frauds).toHaveLength(15);
    for (const row of frauds) expect(text(row, 'Enlace sospechoso') !== '').toBe(value(row, 'Tipo') === 'LINK');
  });

  test('Inconcert says something of most days, and of the last nothing yet', () => {
    const rows = rowsOf(tabNamed(SAMPLE, 'INCONCERT'));
    const days = rows.map((row) => `${value(row, 'Fecha')} ${text(row, 'Agente')}`);
    expect(new Set(days).size).toBe(days.length);
    // Eight agents over 22 business days, three of them over five Saturdays, too.
    const all = 8 * 22 + 3 * 5;
    expect(rows.length).toBeLessThan(all);
    expect(rows.length).toBeGreaterThan(all * 0.85);
    for (const row of rows) {
      expect(text(row, 'Red social')).toBe('Facebook');
      for (const figure of ['Gestionados', 'Archivados']) expect(value(row, figure)).toBeGreaterThanOrEqual(0);
      expect(value(row, 'Fecha')).toBeLessThan(serial(TODAY));
    }
  });

  test('an incident has no end, an absence no hours', () => {
    const rows = rowsOf(tabNamed(SAMPLE, 'NOVEDADES')).map((row) =>
      ['Tipo', 'Fecha', 'Hora inicio', 'Hora fin'].map((header) => value(row, header)),
    );
    const ofKind = (kind: string) => rows.filter(([ofRow]) => ofRow === kind);
    expect(ofKind('DESCONEXIÓN')).toEqual([['DESCONEXIÓN', serial(TODAY), (11 * 60 + 20) / 1440, null]]);
    expect(ofKind('AUSENCIA')).toEqual([['AUSENCIA', serial('2026-11-24'), null, null]]);
    expect(ofKind('PERMISO')).toEqual([['PERMISO', serial('2026-11-18'), 10 / 24, 12 / 24]]);
  });

  // 23 September 2026 is a Wednesday; 12 October is a holiday.
  test('an escalation is due by business days', () => {
    const first = rowsOf(tabNamed(SAMPLE, 'ESCALAMIENTOS')).map((row) =>
      ['Fecha envío', 'Fecha reporte', 'Fecha límite'].map((name) => value(row, name)),
    );
    expect(first).toContainEqual(['2026-10-07', '2026-10-15', '2026-10-20'].map(serial));
  });
});

describe('quantities of acta 29', () => {
  const shifts = new Map(rowsOf(tabNamed(SAMPLE, 'AGENTES')).map((row) => [text(row, 'Pestaña'), text(row, 'Turno')]));
  const planted = new Set(
    SAMPLE.planted.filter(({ rule }) => rule === 'row-date').map(({ tab, row }) => `${tab}|${row}`),
  );

  /** By day; the rows whose date is wrong are left out. */
  function quantities(tab: TabData): ReadonlyMap<SheetDay, { cases: number; archived: number }> {
    const byDay = new Map<SheetDay, { cases: number; archived: number }>();
    for (const row of rowsOf(tab)) {
      if (planted.has(`${row.tab}|${row.number}`)) continue;
      const day = Number(value(row, 'Fecha'));
      const counts = byDay.get(day) ?? { cases: 0, archived: 0 };
      counts[folded(text(row, 'Código')).startsWith('archivad') ? 'archived' : 'cases']++;
      byDay.set(day, counts);
    }
    return byDay;
  }

  test.each(agentTabs(SAMPLE))('$name', (tab) => {
    const byDay = quantities(tab);
    const long = shifts.get(tab.name) === 'LARGO';
    const saturdays = [...byDay.keys()].filter((day) => weekday(day) === 6);
    expect(byDay.size - saturdays.length).toBe(23);
    expect(saturdays).toHaveLength(long ? 0 : 5);
    expect([Math.min(...byDay.keys()), Math.max(...byDay.keys())]).toEqual([serial('2026-10-20'), serial(TODAY)]);
    for (const [day, { cases, archived }] of byDay) {
      const goal = long ? 130 : weekday(day) === 6 ? 78 : 113;
      expect(Math.abs(cases - goal)).toBeLessThan(goal * 0.12);
      if (long) expect(Math.abs(archived - 70)).toBeLessThan(70 * 0.2);
      else expect(archived).toBeLessThan(10);
    }
  });
});

describe('planted defects', () => {
  test.each([
    ['by default', SAMPLE],
    ['in 160 rows', makeSampleBase({ seed: 11, today: TODAY, rows: 160 })],
    ['in 9000 rows', makeSampleBase({ seed: 12, today: TODAY, rows: 9000 })],
  ])('are all that is wrong, %s', (_, sample) => {
    expect([...findings(sample)].sort()).toEqual(sample.planted.map(keyOf).sort());
  });

  test.each([160, 1000, 9000])('cover every rule in %i rows', (rows) => {
    const { planted } = makeSampleBase({ seed: 4, today: TODAY, rows });
    expect([...new Set(planted.map(({ rule }) => rule))].sort()).toEqual(RULES);
  });

  test('are about 3 % of the rows, one a row, in every tab', () => {
    const rows = agentTabs(SAMPLE).flatMap(rowsOf).length;
    expect(SAMPLE.planted.length / rows).toBeCloseTo(0.03, 3);
    expect(new Set(SAMPLE.planted.map(({ tab, row }) => `${tab}|${row}`)).size).toBe(SAMPLE.planted.length);
    for (const { name } of agentTabs(SAMPLE)) {
      const rules = SAMPLE.planted.filter(({ tab }) => tab === name).map(({ rule }) => rule);
      expect([...new Set(rules)].sort()).toEqual(RULES);
    }
  });

  test('leave code 1 rare on Twitter', () => {
    for (const sample of [SAMPLE, makeSampleBase({ seed: 8, today: TODAY, rows: 160 })]) {
      for (const tab of agentTabs(sample)) {
        const twitter = rowsOf(tab).filter((row) => value(row, 'Red social') === 'Twitter');
        const ones = twitter.filter((row) => value(row, 'Código') === '1');
        expect(ones.length).toBeLessThan(twitter.length * 0.1);
      }
    }
  });
});

describe('texts', () => {
  const comments = agentTabs(SAMPLE)
    .flatMap(rowsOf)
    .map((row) => row.cells['Consulta en GIS'] ?? { value: null });

  test.each(['=', '+', '-', '@', "'", '<'])('some comments start with %s and are plain text', (start) => {
    const starting = comments.filter((cell) => typeof cell.value === 'string' && cell.value.startsWith(start));
    const plain = starting.filter((cell) => cell.formula === undefined && cell.format?.numberFormat === '@');
    expect(plain.length).toBeGreaterThan(0);
    expect(plain).toHaveLength(starting.length);
  });

  test('formulas stand only where they were planted', () => {
    const formulas = SAMPLE.workbook.tabs.flatMap((tab) =>
      tab.rows.flat().filter((cell) => cell?.formula !== undefined),
    );
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.length).toBeLessThan(SAMPLE.planted.filter(({ rule }) => rule === 'comment-verbatim').length);
  });

  test('comments vary', () => {
    expect(new Set(comments.map(({ value }) => value)).size).toBeGreaterThan(comments.length * 0.7);
  });

  test('no case id comes twice, but for those whose digits are lost', () => {
    const ids = [...agentTabs(SAMPLE), tabNamed(SAMPLE, 'SIN DM Y ERROR')]
      .flatMap(rowsOf)
      .map((row) => text(row, 'ID'))
      .filter((id) => /^[\d_]+$/.test(id));
    expect(ids.length).toBeGreaterThan(30_000);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('people', () => {
  const strings = new Set(
    SAMPLE.workbook.tabs.flatMap((tab) => [
      tab.name,
      ...tab.rows.flat().flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])),
    ]),
  );

  test('every address is at example.com', () => {
    const addresses = [...strings].flatMap((entry) => entry.match(/[\w.]+@[\w-]+\.[\w.]+/g) ?? []);
    expect(new Set(addresses).size).toBeGreaterThanOrEqual(13);
    expect(addresses.filter((address) => !address.endsWith('@example.com'))).toEqual([]);
  });

  test('nobody of the acta is in it', () => {
    const attendees =
      /\b(neris|virginia|natalia|hernandez|diego|hidalgo|sonia|fiorella|arevalo|leidy|nataly|diana|velasco|yurani|sanchez|andrea|zoraida|francisco)/;
    expect([...strings].filter((entry) => attendees.test(folded(entry)))).toEqual([]);
  });
});
