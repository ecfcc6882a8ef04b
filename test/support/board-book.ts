import type { TabData } from '../../src/local/workbook/model';
import { Book, type BookOptions, dateCell, type Given, tabOf } from './book';
import { activationRows, CAROLINA } from './reminders-book';

/** A small team with gestiones, on Friday 20 November 2026; the 16th was a holiday. */

export const TODAY = '2026-11-20T10:05';
const HEADERS = ['Fecha', 'Hora', 'Red social', 'Código', 'Estado'];

/** So many rows of a day. */
export const rowsOf = (day: string, managed: number, archived = 0): Given[][] => [
  ...Array.from({ length: managed }, () => [dateCell(day), null, 'Twitter', '3', 'Exitoso']),
  ...Array.from({ length: archived }, () => [dateCell(day), null, 'Twitter', 'ARCHIVADO', null]),
];

export interface BoardBookOptions extends BookOptions {
  /** Instead of Ana's name in AGENTES. */
  readonly ana?: string;
  readonly settings?: readonly (readonly Given[])[];
  /** Reminders are active. */
  readonly active?: boolean;
  readonly more?: readonly Omit<TabData, 'id'>[];
}

/** Ana in the long shift, Luis in the short one, with goals of a few rows; Carolina coordinates, and is at the keyboard. */
export function openBoardBook({
  ana = 'Ana Gómez',
  settings = [],
  active = false,
  more = [],
  ...options
}: BoardBookOptions = {}): Book {
  const tabs = [
    tabOf('ANA', [HEADERS, ...rowsOf('2026-11-17', 5, 2), ...rowsOf('2026-11-18', 3, 2), ...rowsOf('2026-11-20', 1)]),
    tabOf('LUIS', [HEADERS, ...rowsOf('2026-11-17', 4), ...rowsOf('2026-11-18', 4), ...rowsOf('2026-11-19', 2)]),
    tabOf('AGENTES', [
      ['Agente', 'Correo', 'Pestaña', 'Turno', 'Rol'],
      [ana, 'ana@example.com', 'ANA', 'LARGO', 'AGENTE'],
      ['Luis Rey', 'luis@example.com', 'LUIS', 'CORTO', 'AGENTE'],
      ['Carolina Quintero', CAROLINA, '', '', 'COORDINADOR'],
    ]),
    tabOf('CONFIGURACIÓN', [
      ['Clave', 'Valor', 'Descripción'],
      ['metas.largo.dia', 5, ''],
      ['metas.largo.archivados', 2, ''],
      ['metas.corto.dia', 4, ''],
      ...settings,
      ...(active ? activationRows(CAROLINA) : []),
    ]),
    tabOf('INCONCERT', [
      ['Fecha', 'Agente', 'Red social', 'Gestionados'],
      [dateCell('2026-11-17'), 'Ana Gómez', 'Facebook', 1],
    ]),
    ...more,
  ];
  return new Book(tabs, { user: CAROLINA, today: TODAY, ...options });
}

/** What the tab holds: texts, numbers, days by their serial; without the empty cells at the end of a row. */
export function cellsOf(book: Book, tab: string): (string | number | boolean | null)[][] {
  return book.store.tab(book.id(tab)).rows.map((row) => {
    const values = Array.from(row ?? [], (cell) => cell?.value ?? null);
    while (values.length > 0 && values[values.length - 1] === null) values.pop();
    return values;
  });
}

export const MONTH = { from: '2026-11-01', to: '2026-11-30' };
