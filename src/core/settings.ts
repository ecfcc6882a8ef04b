import * as z from 'zod/mini';
import { type Cell, dateOf, flagOf, isDate, textOf } from './base/cell';
import { editDistance } from './base/edit-distance';
import { fold, foldName } from './base/fold';
import type { TabRow } from './base/tabs';
import type { Day } from './calendar/day';
import type { Severity } from './rules/rule';

/** What CONFIGURACIÓN says of one rule. */
export interface RuleSwitch {
  /** `regla.<id>` = no */
  readonly off?: boolean;
  /** `vigencia.<id>`: rows before this day are not judged by it. */
  readonly from?: Day;
  /** `severidad.<id>` */
  readonly severity?: Severity;
}

/** What CONFIGURACIÓN decides, each with its default (acta/DECISIONS.md). Plain data: it goes through the cache. */
export interface Settings {
  readonly reviewFrom: Day | null;
  readonly campaignStart: Day | null;
  readonly acceptsX: boolean;
  /** Folded, without their @. */
  readonly ownAccounts: readonly string[];
  /** Digits only. */
  readonly officialLines: readonly string[];
  readonly saturdaysOpen: boolean;
  readonly civicDaysOpen: boolean;
  readonly chiquinquira: boolean;
  /** Business days that a row may be registered after its comment. */
  readonly lateAfter: number;
  /** Business days after which an escalation without an answer is reported (acta 9). */
  readonly reportAfter: number;
  /** Business days that the agency has to answer (acta 9). */
  readonly answerWithin: number;
  readonly calendarDays: boolean;
  readonly filedNextBusinessDay: boolean;
  /** Lower case, without @; '' asks nothing. */
  readonly corporateDomain: string;
  /** null: one calendar month (acta 5); else that many days. */
  readonly liveWindowDays: number | null;
  /** Days before a live by which its protocol is asked for (acta 2). */
  readonly liveNoticeDays: number;
  readonly templatesComplete: boolean;
  readonly templateReviewDays: number;
  readonly directRepliesAllowed: boolean;
  /** Folded, the words a PQRD row may begin with (acta 22). */
  readonly pqrdWords: readonly string[];
  readonly rules: Readonly<Record<string, RuleSwitch>>;
  /** `columna.<pestaña>.<columna>`: headers that the team uses, folded; tab and column as in the key, folded. */
  readonly columns: readonly { readonly tab: string; readonly column: string; readonly headers: readonly string[] }[];
}

interface Kind {
  /** Spanish: «se esperaba …». */
  readonly expected: string;
  readonly schema: z.ZodMiniType<unknown, Cell>;
  readonly choices?: readonly string[];
}

const read = (expected: string, parse: (cell: Cell, text: string) => unknown): Kind => ({
  expected,
  schema: z.pipe(
    z.transform((cell: Cell): unknown => parse(cell, textOf(cell).trim())),
    z.custom<unknown>((value) => value !== undefined),
  ),
});

const yesOrNo: Kind = {
  ...read('Sí o No', (cell, text) =>
    typeof cell === 'boolean' || /^(si|no|x)$/.test(fold(text)) ? flagOf(cell) : undefined,
  ),
  choices: ['Sí', 'No'],
};
const day = read('una fecha dd/mm/aaaa', (cell) => {
  const value = dateOf(cell);
  return isDate(value) ? value.day : undefined;
});
const count = read('un número entero, 0 o mayor', (_, text) => (/^\d{1,4}$/.test(text) ? Number(text) : undefined));
const list = (expected: string, item: RegExp, clean: (text: string) => string, separators = /[,;\n]+/) =>
  read(expected, (_, text) => {
    const items = text
      .split(separators)
      .map(clean)
      .filter((value) => value !== '');
    return items.every((value) => item.test(value)) ? items : undefined;
  });
const choice = <Value>(values: Readonly<Record<string, Value>>, shown: readonly string[]): Kind => ({
  ...read(shown.join(' o '), (_, text) => values[fold(text)]),
  choices: shown,
});

const accounts = list(
  'cuentas como @ProsperidadCol, separadas por comas',
  /^\w{1,15}$/,
  (text) => text.replace(/^@/, '').toLowerCase(),
  /[\s,;]+/,
);
const lines = list('números de teléfono separados por comas', /^\d{3,}$/, (text) => text.replace(/[\s().+-]/g, ''));
const words = list('palabras separadas por comas', /^\p{L}[\p{L} ]*$/u, fold);
const domain = read('un dominio como example.com', (_, text) => {
  const name = text.replace(/^@/, '').toLowerCase();
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name) ? name : undefined;
});
const monthOrDays = read('«1 mes» o un número de días', (_, text) => {
  if (/^1 ?mes$/.test(fold(text))) return null;
  const days = /^(\d{1,3})(?: dias?)?$/.exec(fold(text))?.[1];
  return days === undefined ? undefined : Number(days);
});

type Field = Exclude<keyof Settings, 'rules' | 'columns'>;

/** A key of CONFIGURACIÓN: what it means and what holds without it. */
export interface SettingKey {
  readonly key: string;
  readonly field: Field;
  readonly kind: Kind;
  /** Spanish, one sentence. */
  readonly meaning: string;
  /** As a person would type it; '' where nothing is asked. */
  readonly byDefault: string;
}

/** Every key that stands for itself, in the order in which people are shown them. */
export const SETTING_KEYS: readonly SettingKey[] = [
  {
    key: 'revision.desde',
    field: 'reviewFrom',
    kind: day,
    byDefault: '',
    meaning: 'Primer día que se revisa. Las filas anteriores no se juzgan; sin fecha se juzgan todas.',
  },
  {
    key: 'campana.inicio',
    field: 'campaignStart',
    kind: day,
    byDefault: '',
    meaning: 'Primer día de la campaña. Una gestión con fecha anterior se señala para revisarla.',
  },
  {
    key: 'redes.x',
    field: 'acceptsX',
    kind: yesOrNo,
    byDefault: 'No',
    meaning: 'El equipo escribe «X» en vez de Twitter, y la respuesta puede empezar por X.',
  },
  {
    key: 'menciones.permitidas',
    field: 'ownAccounts',
    kind: accounts,
    byDefault: '@ProsperidadCol',
    meaning: 'Cuentas que se pueden mencionar en una respuesta de Twitter además del autor (acta 30).',
  },
  {
    key: 'lineas.oficiales',
    field: 'officialLines',
    kind: lines,
    byDefault: '018000951100, 6013791088, 3188067329, 85594',
    meaning: 'Teléfonos que se pueden dar en el muro.',
  },
  {
    key: 'registro.max_atraso',
    field: 'lateAfter',
    kind: count,
    byDefault: '1',
    meaning: 'Días hábiles que puede tardar el registro de un caso después del comentario (acta 24).',
  },
  {
    key: 'sabado_habil',
    field: 'saturdaysOpen',
    kind: yesOrNo,
    byDefault: 'No',
    meaning: 'Los sábados cuentan como días hábiles en los plazos.',
  },
  {
    key: 'dias_civicos_habiles',
    field: 'civicDaysOpen',
    kind: yesOrNo,
    byDefault: 'Sí',
    meaning: 'Los días cívicos cuentan como días hábiles en los plazos.',
  },
  {
    key: 'festivo_9_julio',
    field: 'chiquinquira',
    kind: yesOrNo,
    byDefault: 'Sí',
    meaning: 'El festivo del 9 de julio (Ley 2578 de 2026) está en vigor.',
  },
  {
    key: 'escalamiento.alerta',
    field: 'reportAfter',
    kind: count,
    byDefault: '5',
    meaning: 'Día en que se reporta a coordinación un escalamiento sin respuesta (acta 9).',
  },
  {
    key: 'escalamiento.plazo',
    field: 'answerWithin',
    kind: count,
    byDefault: '8',
    meaning: 'Días que tiene la entidad para responder un escalamiento (acta 9).',
  },
  {
    key: 'escalamiento.tipo_dia',
    field: 'calendarDays',
    kind: choice({ habil: false, calendario: true }, ['hábil', 'calendario']),
    byDefault: 'hábil',
    meaning: 'Cómo se cuentan los días de un escalamiento.',
  },
  {
    key: 'escalamiento.radica_siguiente_habil',
    field: 'filedNextBusinessDay',
    kind: yesOrNo,
    byDefault: 'No',
    meaning: 'Lo enviado un día no hábil cuenta como enviado el siguiente día hábil.',
  },
  {
    key: 'dominio_corporativo',
    field: 'corporateDomain',
    kind: domain,
    byDefault: '',
    meaning: 'Dominio del correo desde el que se escala (acta 10). Sin dominio no se revisa.',
  },
  {
    key: 'live.ventana',
    field: 'liveWindowDays',
    kind: monthOrDays,
    byDefault: '1 mes',
    meaning: 'Hasta cuándo se responde con la plantilla de live finalizado (acta 5).',
  },
  {
    key: 'live.dias_antes',
    field: 'liveNoticeDays',
    kind: count,
    byDefault: '3',
    meaning: 'Días antes de un live en que ya se debe haber pedido su protocolo (acta 2).',
  },
  {
    key: 'plantillas.completas',
    field: 'templatesComplete',
    kind: yesOrNo,
    byDefault: 'No',
    meaning: 'PLANTILLAS tiene todas las plantillas: las respuestas se comparan con ellas (acta 33).',
  },
  {
    key: 'plantillas.revision_dias',
    field: 'templateReviewDays',
    kind: count,
    byDefault: '30',
    meaning: 'Cada cuántos días se revisa una plantilla (acta 31).',
  },
  {
    key: 'respuesta.permitir_directa',
    field: 'directRepliesAllowed',
    kind: yesOrNo,
    byDefault: 'Sí',
    meaning: 'Se puede responder sin plantilla lo marcado como «Información del live» (acta 7).',
  },
  {
    key: 'pqrd.tipos',
    field: 'pqrdWords',
    kind: words,
    byDefault: 'QUEJA, DENUNCIA, RECLAMO, PETICIÓN, SUGERENCIA, FELICITACIÓN, CONSULTA, SOLICITUD',
    meaning: 'Palabras con que empieza la Consulta en GIS de una PQRD (acta 22).',
  },
];

/** Keys of CONFIGURACIÓN that hold contacts, goals and texts: no rule reads them. */
const OTHER_FAMILIES = /^(alertas|codigos|contactos|guiones|metas|recordatorios|responsables|turno|urls)\./;

const severity = choice<Severity>({ error: 'error', aviso: 'warning' }, ['error', 'aviso']);
/** `<family>.<rule id>` */
const RULE_FAMILIES: Readonly<Record<string, { kind: Kind; of: (value: unknown) => RuleSwitch }>> = {
  regla: { kind: yesOrNo, of: (value) => ({ off: value === false }) },
  vigencia: { kind: day, of: (value) => ({ from: value as Day }) },
  severidad: { kind: severity, of: (value) => ({ severity: value as Severity }) },
};

/** What holds in a base without CONFIGURACIÓN. */
export const DEFAULT_SETTINGS: Settings = {
  ...(Object.fromEntries(
    SETTING_KEYS.map(({ field, kind, byDefault }) => [
      field,
      byDefault === '' ? (field === 'corporateDomain' ? '' : null) : kind.schema.parse(byDefault),
    ]),
  ) as Record<Field, never>),
  rules: {},
  columns: [],
};

/**
 * Reads the rows of CONFIGURACIÓN. A key or a value that cannot be read is named in Spanish and the default holds;
 * an empty value is the default.
 * @param ruleIds the rules that there are
 */
export function readSettings(
  rows: readonly TabRow<'settings'>[],
  ruleIds: readonly string[],
): { settings: Settings; problems: string[] } {
  const fields: Partial<Record<Field, unknown>> = {};
  const rules: Record<string, RuleSwitch> = {};
  const columns: { tab: string; column: string; headers: string[] }[] = [];
  const problems: string[] = [];
  const seen = new Set<string>();

  const valueOf = (key: string, { expected, schema }: Kind, cell: Cell): unknown => {
    const parsed = schema.safeParse(cell);
    if (parsed.success) return parsed.data;
    problems.push(
      `CONFIGURACIÓN, «${key}»: no se entiende «${textOf(cell)}»; se esperaba ${expected}. Corrija el valor; mientras tanto se usa el predeterminado.`,
    );
    return undefined;
  };

  for (const { key, value } of rows) {
    const name = fold(key);
    if (name === '') continue;
    if (seen.has(name)) {
      problems.push(`CONFIGURACIÓN, «${name}»: la clave está dos veces; se usa la primera. Borre la otra.`);
      continue;
    }
    seen.add(name);
    const empty = textOf(value).trim() === '';
    const plain = SETTING_KEYS.find((entry) => entry.key === name);
    const [, family = '', rest = ''] = /^(\w+)\.(.+)$/.exec(name) ?? [];
    const ofRule = RULE_FAMILIES[family];
    if (plain) {
      const read = empty ? undefined : valueOf(name, plain.kind, value);
      if (read !== undefined) fields[plain.field] = read;
    } else if (ofRule && ruleIds.includes(rest)) {
      const read = empty ? undefined : valueOf(name, ofRule.kind, value);
      if (read !== undefined) rules[rest] = { ...rules[rest], ...ofRule.of(read) };
    } else if (family === 'columna') {
      const [, tab, column] = /^(.+?)\.(.+)$/.exec(rest) ?? [];
      const headers = textOf(value).split(';').map(foldName).filter(Boolean);
      if (tab && column && !empty) columns.push({ tab: foldName(tab), column: foldName(column), headers });
    } else if (!OTHER_FAMILIES.test(name)) {
      problems.push(unknownKey(name, ofRule ? ruleIds.map((id) => `${family}.${id}`) : undefined));
    }
  }
  return { settings: { ...DEFAULT_SETTINGS, ...fields, rules, columns } as Settings, problems };
}

const FARTHEST = 3;

function unknownKey(name: string, candidates = SETTING_KEYS.map(({ key }) => key)): string {
  const [nearest] = candidates
    .map((key) => ({ key, distance: editDistance(name, key) }))
    .sort((a, b) => a.distance - b.distance);
  const meant = nearest && nearest.distance <= FARTHEST ? ` ¿Quiso decir «${nearest.key}»?` : '';
  return `CONFIGURACIÓN, «${name}»: no existe esa clave.${meant} Corríjala o borre la fila.`;
}
