import { Book, dateCell, type Given, HEADERS, rowInOrder, tabOf } from './book';

/** A Friday; Monday of its week, the 16th, is a holiday. */
export const TODAY = '2026-11-20';
export const MAIL = 'ana@example.com';
export const PEOPLE = ['Agente', 'Correo', 'Pestaña', 'Turno', 'Rol', 'Desde', 'Hasta'] as const;
const TAB = 'ANA RUIZ';

export interface MyDayBase {
  /** Under the headers of the person's tab; Revisión is its last column. */
  readonly rows?: readonly (readonly Given[])[];
  /** Rows of AGENTES. */
  readonly people?: readonly (readonly Given[])[];
  readonly inconcert?: readonly (readonly Given[])[] | null;
  readonly incidents?: readonly (readonly Given[])[];
  readonly settings?: readonly (readonly Given[])[];
  readonly today?: string;
  readonly user?: string;
}

export const ANA: readonly Given[] = ['Ana Ruiz', MAIL, TAB, 'LARGO', 'AGENTE', '', ''];

/** So many rows of a day: gestiones, archived and pending. */
export const rowsOf = (day: string, managed: number, archived = 0, pending = 0): Given[][] => [
  ...Array.from({ length: managed }, () => rowOn(day)),
  ...Array.from({ length: archived }, () => rowOn(day, { 'Red social': 'Twitter', Código: 'ARCHIVADO' })),
  ...Array.from({ length: pending }, () => rowOn(day, { Estado: 'Pendiente' })),
];

export const rowOn = (day: string, change: Parameters<typeof rowInOrder>[0] = {}): Given[] => [
  ...rowInOrder({ Fecha: dateCell(day), ...change }),
  '',
];

/** A base with an agent, at 10:00 of today. */
export function myDayBook({
  rows = [],
  people = [ANA],
  inconcert = [],
  incidents = [],
  settings = [],
  today = `${TODAY}T10:00`,
  user = MAIL,
}: MyDayBase = {}): Book {
  return new Book(
    [
      tabOf(TAB, [[...HEADERS, 'Revisión'], ...rows]),
      tabOf('OTRA', [[...HEADERS, 'Revisión'], ...rowsOf(TODAY, 2)]),
      ...(people.length === 0 ? [] : [tabOf('AGENTES', [[...PEOPLE], ...people])]),
      tabOf('CONFIGURACIÓN', [['Clave', 'Valor', 'Descripción'], ...settings]),
      ...(inconcert === null
        ? []
        : [tabOf('INCONCERT', [['Fecha', 'Agente', 'Red social', 'Gestionados', 'Archivados'], ...inconcert])]),
      tabOf('NOVEDADES', [['Fecha', 'Agente', 'Tipo', 'Hora inicio', 'Hora fin', 'Descripción'], ...incidents]),
    ],
    { user, today },
  );
}
