import type { PanelCommands } from '../../src/app/panel-api';
import type { HostState } from '../../src/local/host/host-state';
import type { TabData } from '../../src/local/workbook/model';
import { Book, dateCell, type Given, HEADERS, rowInOrder, tabOf } from './book';

/** A team of two on Friday 20 November 2026, whose coordinator imports reports of Inconcert. */

export const COORDINATOR = 'carolina@example.com';
export const FIGURE_HEADERS = ['Fecha', 'Agente', 'Red social', 'Gestionados', 'Archivados'];
export const LOG_HEADERS = ['Momento', 'Acción', 'Clave', 'Estado', 'Detalle'];

interface InconcertBookOptions {
  /** Lines of INCONCERT; null: the base lacks it. */
  readonly figures?: readonly (readonly Given[])[] | null;
  readonly log?: boolean;
  readonly state?: HostState;
}

export function openBook({ figures = null, log = false, state }: InconcertBookOptions = {}): Book {
  const twitter = rowInOrder({ 'Red social': 'Twitter', Canal: 'Muro y DM', Código: '7' });
  return new Book(
    [
      tabOf('LAURA PÉREZ', [[...HEADERS], rowInOrder(), twitter, twitter]),
      tabOf('JUAN ROJAS', [[...HEADERS]]),
      tabOf('AGENTES', [
        ['Agente', 'Correo', 'Pestaña', 'Turno', 'Rol'],
        ['Laura Pérez', 'laura@example.com', 'LAURA PÉREZ', 'LARGO', 'AGENTE'],
        ['Juan Rojas', 'juan@example.com', 'JUAN ROJAS', 'CORTO', 'AGENTE'],
        ['Carolina Quintero', COORDINATOR, '', '', 'COORDINADOR'],
      ]),
      ...(figures ? [tabOf('INCONCERT', figures)] : []),
      ...(log ? [tabOf('BITÁCORA', [LOG_HEADERS])] : []),
    ],
    { user: COORDINATOR, today: '2026-11-20T09:00', ...(state ? { host: { state } } : {}) },
  );
}

type Add = PanelCommands['inconcert.add']['request'];
type Entry = Add['entries'][number];

export const entry = (change: Partial<Entry> = {}): Entry => ({
  agent: 'Laura Pérez',
  day: '2026-11-19',
  network: 'Facebook',
  managed: 118,
  archived: 60,
  ...change,
});

export const reportOf = (entries: readonly Entry[], change: Partial<Add> = {}): Add => ({
  entries,
  repeated: 'sum',
  people: [],
  file: 'reporte.csv',
  updates: [],
  ...change,
});

/** A line of INCONCERT as the team types it. */
export const figureLine = (
  day: string,
  agent: string,
  network: string,
  managed: Given,
  archived: Given = null,
): Given[] => [dateCell(day), agent, network, managed, archived];

/** What a tab shows under its headers, without empty lines. */
export function linesOf(book: Book, tabName: string): string[][] {
  const tab: TabData | undefined = book.store.tabs.find(({ name }) => name === tabName);
  const width = tab?.rows[0]?.length ?? 0;
  return (tab?.rows ?? [])
    .slice(1)
    .map((_, index) =>
      Array.from({ length: width }, (__, column) =>
        book.text(tabName, `${String.fromCharCode(65 + column)}${index + 2}`),
      ),
    )
    .filter((line) => line.some((cell) => cell !== ''));
}
