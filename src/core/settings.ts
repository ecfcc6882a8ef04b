import * as z from 'zod/mini';
import { type Cell, dateOf, flagOf, isDate, textOf } from './base/cell';
import { fold } from './base/fold';
import type { TabRow } from './base/tabs';
import type { Day } from './calendar/day';

/** What CONFIGURACIÓN decides, with the default of each key (acta/DECISIONS.md). */
export interface Settings {
  /** `revision.desde`: rows before this day are not judged; null judges all. */
  readonly reviewFrom: Day | null;
  /** `campana.inicio`: a row dated before it gets an aviso; null asks nothing. */
  readonly campaignStart: Day | null;
  /** `redes.x`: the team writes «X» for Twitter, and a reply may start with it. */
  readonly acceptsX: boolean;
  /** `menciones.permitidas`: accounts of the agency, folded, without their @. */
  readonly ownAccounts: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  reviewFrom: null,
  campaignStart: null,
  acceptsX: false,
  ownAccounts: ['prosperidadcol'],
};

const invalid = (expected: string) => ({ error: expected });

const day = z.pipe(
  z.transform((cell: Cell): unknown => {
    const value = dateOf(cell);
    return isDate(value) ? value.day : null;
  }),
  z.custom<Day>((value) => typeof value === 'string', invalid('una fecha dd/mm/aaaa')),
);

const yesOrNo = z.pipe(
  z.transform((cell: Cell): unknown =>
    typeof cell === 'boolean' || /^(si|no|x)$/.test(fold(textOf(cell))) ? flagOf(cell) : null,
  ),
  z.custom<boolean>((value) => typeof value === 'boolean', invalid('Sí o No')),
);

const accounts = z.pipe(
  z.transform((cell: Cell): string[] =>
    textOf(cell)
      .split(/[\s,;]+/)
      .filter((account) => account !== '')
      .map((account) => account.replace(/^@/, '').toLowerCase()),
  ),
  z.array(z.string().check(z.regex(/^\w{1,15}$/, invalid('cuentas como @ProsperidadCol, separadas por comas')))),
);

type Field = keyof Settings;
/** Key in CONFIGURACIÓN → the field it sets and what its cell must hold. */
const KEYS: Readonly<Record<string, { readonly field: Field; readonly schema: z.ZodMiniType<unknown, Cell> }>> = {
  'revision.desde': { field: 'reviewFrom', schema: day },
  'campana.inicio': { field: 'campaignStart', schema: day },
  'redes.x': { field: 'acceptsX', schema: yesOrNo },
  'menciones.permitidas': { field: 'ownAccounts', schema: accounts },
};

/**
 * Reads the rows of CONFIGURACIÓN. A value that cannot be read is named in Spanish and its default is used;
 * an empty value is the default. Keys of other versions are left alone.
 */
export function readSettings(rows: readonly TabRow<'settings'>[]): { settings: Settings; problems: string[] } {
  const settings: { -readonly [Key in Field]: Settings[Key] } = { ...DEFAULT_SETTINGS };
  const problems: string[] = [];
  for (const { key, value } of rows) {
    const name = fold(key);
    const entry = KEYS[name];
    const shown = textOf(value);
    if (!entry || shown.trim() === '') continue;
    const parsed = entry.schema.safeParse(value);
    if (parsed.success) Object.assign(settings, { [entry.field]: parsed.data });
    else
      problems.push(
        `CONFIGURACIÓN, «${name}»: no se entiende «${shown}»; se esperaba ${parsed.error.issues[0]?.message}. Corrija el valor; mientras tanto se usa el predeterminado.`,
      );
  }
  return { settings, problems };
}
