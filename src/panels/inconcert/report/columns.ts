import { folded } from './words';

/** What a column of a report may be for us. */
export type Role = 'date' | 'agent' | 'network' | 'archived' | 'managed';

/** Whole headers first, then what a header may hold; without accents or blanks. A column has one role, in this order. */
const NAMES: Readonly<Record<Role, readonly [whole: RegExp, part: RegExp]>> = {
  date: [/^(?:fecha|dia|date|day|fechagestion|fechadegestion)$/, /^(?:fecha|date)|fecha$/],
  agent: [/^(?:agente|asesor|agent|nombreagente|nombredelagente|operador)$/, /agente|asesor|operador|agent/],
  network: [/^(?:redsocial|red|canal|channel|plataforma)$/, /redsocial|canal|channel|plataforma/],
  archived: [/^(?:archivados|archivadas|archivado)$/, /archivad/],
  managed: [
    /^(?:gestionados|gestionadas|gestiones|casosgestionados|atendidos|atendidas)$/,
    /gestion(?:ad|es)|atendid|^casos$|^cantidad$|^total$|interacciones|conversaciones/,
  ],
};
const ROLES = Object.keys(NAMES) as Role[];

/** The column of each role, by the headers; a role without one is missing. */
export function rolesIn(headers: readonly string[]): ReadonlyMap<Role, number> {
  const names = headers.map(folded);
  const found = new Map<Role, number>();
  for (const pass of [0, 1] as const)
    for (const role of ROLES) {
      if (found.has(role)) continue;
      const taken = [...found.values()];
      const index = names.findIndex((name, at) => !taken.includes(at) && NAMES[role][pass].test(name));
      if (index >= 0) found.set(role, index);
    }
  return found;
}

/** How days are written: 19/11 or 11/19. */
export type DayOrder = 'dayFirst' | 'monthFirst';

/** What a person says of a report's columns, by their index. */
export interface Mapping {
  /** null: not chosen yet. */
  readonly date: number | null;
  readonly agent: number | null;
  /** A column, or what all of it is. */
  readonly network: number | 'Facebook' | 'Twitter';
  /** `rows`: each row is a case. null: not chosen yet. */
  readonly managed: number | 'rows' | null;
  /** null: the report does not say. */
  readonly archived: number | null;
}

/** A report with a line for each case names them. */
const CASE_NAMES = /^(?:id|idcaso|caso|ticket|idconversacion|conversacion|idinteraccion|interaccion|idgestion)$/;

/** What the headers say of the columns. */
export function proposedMapping(headers: readonly string[]): Mapping {
  const roles = rolesIn(headers);
  const at = (role: Role) => roles.get(role) ?? null;
  const isByCase = headers.some((header) => CASE_NAMES.test(folded(header)));
  return {
    date: at('date'),
    agent: at('agent'),
    network: roles.get('network') ?? 'Facebook',
    managed: roles.get('managed') ?? (isByCase ? 'rows' : null),
    archived: at('archived'),
  };
}

/** Spanish: what is still to be chosen, and what is chosen twice; null: nothing. */
export function whyNotMapped({ date, agent, network, managed, archived }: Mapping): string | null {
  const unset = [date === null && 'Fecha', agent === null && 'Agente', managed === null && 'Gestionados'].filter(
    (name) => name !== false,
  );
  if (unset.length > 0) return `Diga qué columna es ${unset.join(', y cuál ')}.`;
  const chosen = [date, agent, network, managed, archived].filter((column) => typeof column === 'number');
  return new Set(chosen).size < chosen.length ? 'Una misma columna está elegida dos veces. Cambie una.' : null;
}
