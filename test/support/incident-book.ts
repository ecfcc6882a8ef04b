import type { RegisterOutcome, TypedReport } from '../../src/app/panel-api';
import { Book, type BookOptions, type Given, HEADERS, tabOf } from './book';

/** A small team on Friday 20 November 2026 at 10:30: Laura works the long shift, Camilo the short one. */

export const LAURA = 'laura@example.com';
export const CAMILO = 'camilo@example.com';
export const CAROLINA = 'carolina@example.com';
export const INCIDENT_HEADERS = ['Fecha', 'Agente', 'Tipo', 'Hora inicio', 'Hora fin', 'Descripción', 'Registrada por'];

export interface IncidentBookOptions extends BookOptions {
  readonly settings?: readonly (readonly Given[])[];
  readonly people?: readonly (readonly Given[])[];
  /** NOVEDADES from its headers on; null: the base has none. */
  readonly incidents?: readonly (readonly Given[])[] | null;
  readonly more?: Parameters<typeof tabOf>[];
}

export const PEOPLE: readonly (readonly Given[])[] = [
  ['Laura Pérez', LAURA, 'LAURA', 'LARGO', 'AGENTE'],
  ['Camilo Rojas', CAMILO, 'CAMILO', 'CORTO', 'AGENTE'],
  ['Carolina Quintero', CAROLINA, '', '', 'COORDINADOR'],
];

/** With Laura at the keyboard. */
export function openBook({
  settings = [],
  people = PEOPLE,
  incidents = [INCIDENT_HEADERS],
  more = [],
  user = LAURA,
  today = '2026-11-20T10:30',
  ...options
}: IncidentBookOptions = {}): Book {
  const tabs = [
    tabOf('LAURA', [[...HEADERS]]),
    tabOf('CAMILO', [[...HEADERS]]),
    tabOf('AGENTES', [['Agente', 'Correo', 'Pestaña', 'Turno', 'Rol', 'Desde', 'Hasta'], ...people]),
    tabOf('CONFIGURACIÓN', [['Clave', 'Valor', 'Descripción'], ...settings]),
    ...(incidents === null ? [] : [tabOf('NOVEDADES', incidents)]),
    ...more.map(([name, lines]) => tabOf(name, lines)),
  ];
  return new Book(tabs, { user, today, ...options });
}

/** An outage of Laura's from 08:30 to 10:15 today. */
export const reportOf = (change: Partial<TypedReport> = {}): TypedReport => ({
  agent: 'Laura Pérez',
  kind: 'INTERNET',
  wholeDays: false,
  from: '2026-11-20',
  to: '2026-11-20',
  startsAt: '08:30',
  endsAt: '10:15',
  isOpen: false,
  description: 'Se cayó el módem',
  ...change,
});

export const leaveOf = (kind: 'PERMISO' | 'AUSENCIA', from: string, to = from, change: Partial<TypedReport> = {}) =>
  reportOf({ kind, wholeDays: true, from, to, startsAt: '', endsAt: '', description: '', ...change });

let count = 0;
/** A name that no other report of the test has. */
export const newId = (): string => `novedad-de-prueba-${++count}`;

export const register = (book: Book, report: TypedReport, id = newId()): Promise<RegisterOutcome> =>
  book.get('incidents.register', { id, report });

/** The same where anything but a registration is a failure of the test. */
export async function registered(book: Book, report: TypedReport, id = newId()) {
  const outcome = await register(book, report, id);
  if (outcome.status !== 'registered') throw new Error(JSON.stringify(outcome.faults));
  return outcome;
}

/** What is wrong, by field. */
export async function faultsOf(book: Book, report: TypedReport): Promise<Record<string, string>> {
  const outcome = await register(book, report);
  if (outcome.status !== 'faulty') throw new Error(`It was registered: ${outcome.message}`);
  return Object.fromEntries(outcome.faults.map(({ field, message }) => [field, message]));
}

/** The rows of NOVEDADES under its headers as they are displayed, empty ones left out: «20/11/2026 | Laura Pérez | …». */
export function incidentsOf(book: Book, tab = 'NOVEDADES'): string[] {
  if (!book.store.tabs.some(({ name }) => name === tab)) return [];
  const { rows } = book.store.tab(book.id(tab));
  return rows.flatMap((cells, row) => {
    const texts = Array.from({ length: 7 }, (_, column) => book.text(tab, `${'ABCDEFG'[column]}${row + 1}`));
    return row === 0 || cells === undefined || texts.every((text) => text === '') ? [] : [texts.join(' | ')];
  });
}

export const OUTAGE =
  '20/11/2026 | Laura Pérez | INTERNET | 08:30 | 10:15 | Se cayó el módem | Laura Pérez (laura@example.com)';
