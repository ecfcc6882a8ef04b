import type { EscalationDraft, Picture, SendOutcome } from '../../src/app/escalations/api';
import type { TabData } from '../../src/local/workbook/model';
import { Book, type BookOptions, dateCell, type Given, HEADERS, rowInOrder, tabOf, textCell } from './book';

/** A small team that escalates, on Friday 20 November 2026: day 5 is the 27th, day 8 is 2 December. */

export const LAURA = 'laura@example.com';
export const TODAY = '2026-11-20';
export const POST = 'https://www.facebook.com/ProsperidadSocial/posts/123456789';

export const ESCALATION_HEADERS = [
  'No.',
  'Fecha envío',
  'Agente',
  'Correo agente',
  'Tema',
  'Descripción',
  'Enlace',
  'Comentarios',
  'Pantallazo',
  'Ronda',
  'Origen',
  'Fecha reporte',
  'Fecha límite',
  'Reportado el',
  'Fecha respuesta',
  'Respuesta de la entidad',
  'Fecha PQRS',
  'Radicado PQRS',
  'Cerrado el',
  'Estado',
  'Observaciones',
];

export const CONTACTS: readonly (readonly Given[])[] = [
  ['contactos.escalamiento', 'enlace@example.com', ''],
  ['contactos.coordinacion', 'coordinacion@example.com', ''],
  ['contactos.formacion', 'formacion@example.com', ''],
  ['contactos.calidad', 'calidad@example.com', ''],
  ['contactos.copia', 'copia@example.com', ''],
];

export interface EscalationBookOptions extends BookOptions {
  readonly headers?: readonly Given[];
  /** Rows of ESCALAMIENTOS under the headers. */
  readonly rows?: readonly (readonly Given[])[];
  readonly settings?: readonly (readonly Given[])[];
  readonly people?: readonly (readonly Given[])[];
  /** Rows of Laura's tab, whose columns are those of `HEADERS` and then Enlace, Programa and Escalamiento. */
  readonly agentRows?: readonly (readonly Given[])[];
  /** Instead of ESCALAMIENTOS. */
  readonly escalations?: readonly Omit<TabData, 'id'>[];
}

export const AGENT_HEADERS = [...HEADERS, 'Enlace', 'Programa', 'Escalamiento'];
/** A row of Laura's tab; the link comes in K, the programme in L, the escalation in M. */
export const agentRow = (comment: string, programme = '', escalation = ''): Given[] => [
  ...rowInOrder({ 'Consulta en GIS': textCell(comment) }),
  POST,
  programme,
  escalation,
];

/** A row of ESCALAMIENTOS by headers. */
export const escalationRow = (cells: Readonly<Record<string, Given>>, headers = ESCALATION_HEADERS): Given[] =>
  headers.map((header) => cells[header] ?? null);

/** A first round that Laura sent on 3 November: overdue since the 17th. */
export const overdueRow = (change: Readonly<Record<string, Given>> = {}): Given[] =>
  escalationRow({
    'No.': textCell('9'),
    'Fecha envío': dateCell('2026-11-03'),
    Agente: 'Laura Pérez',
    'Correo agente': LAURA,
    Tema: 'Pago en La Guajira',
    Descripción: 'Preguntan quién paga.',
    Enlace: POST,
    Comentarios: '¿Dónde cobro?',
    Pantallazo: '1 imagen, enviada 03/11/2026',
    Ronda: 1,
    'Fecha reporte': dateCell('2026-11-10'),
    'Fecha límite': dateCell('2026-11-13'),
    Estado: 'Vencido',
    ...change,
  });

export function openBook({
  headers = ESCALATION_HEADERS,
  rows = [],
  settings = CONTACTS,
  people = [['Laura Pérez', LAURA, 'LAURA PÉREZ']],
  agentRows = [agentRow('¿Entramos?', 'Renta Joven')],
  escalations = [tabOf('ESCALAMIENTOS', [headers, ...rows])],
  user = LAURA,
  today = TODAY,
  ...options
}: EscalationBookOptions = {}): Book {
  const tabs = [
    tabOf('LAURA PÉREZ', [AGENT_HEADERS, ...agentRows]),
    ...escalations,
    tabOf('AGENTES', [['Agente', 'Correo', 'Pestaña', 'Desde', 'Hasta'], ...people]),
    tabOf('CONFIGURACIÓN', [['Clave', 'Valor', 'Descripción'], ...settings]),
  ];
  return new Book(tabs, { user, today, ...options });
}

export const draftOf = (change: Partial<EscalationDraft> = {}): EscalationDraft => ({
  id: 'borrador-de-laura-1',
  topic: 'Requisitos de Renta Joven',
  description: 'Preguntan si los aprendices entran.',
  link: POST,
  comments: '¿Entramos?\n=( no contestan',
  source: null,
  resends: null,
  queue: [],
  ...change,
});

/** PNG's first bytes, and then whatever bytes. */
export const pngOf = (...rest: readonly number[]): Buffer =>
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...rest, 0, 1, 2, 3]);
export const pictureOf = (bytes: Buffer, name = 'pantallazo.png'): Picture => ({
  name,
  mimeType: 'image/png',
  base64: bytes.toString('base64'),
});
export const PICTURES: readonly Picture[] = [
  pictureOf(pngOf(...Array.from({ length: 256 }, (_, index) => index))),
  pictureOf(pngOf(255, 254)),
];

export const send = (
  book: Book,
  draft: EscalationDraft,
  { pictures = PICTURES, topicChecked = true, notSent = null as number | null } = {},
): Promise<SendOutcome> => book.get('escalations.send', { draft, pictures, topicChecked, notSent });

/** A row of a tab as people see it, by header. */
export function rowShown(book: Book, tab: string, row: number): Record<string, string> {
  const letters = (index: number) => String.fromCharCode(65 + index);
  const headers = book.store.tab(book.id(tab)).rows[0] ?? [];
  return Object.fromEntries(
    headers.flatMap((header, index) => {
      const shown = book.text(tab, `${letters(index)}${row}`);
      return header?.value == null || shown === '' ? [] : [[String(header.value), shown]];
    }),
  );
}

/** BITÁCORA's rows but for the hour: action, key, state, detail. */
export const logged = (book: Book): string[][] =>
  book.store
    .tab(book.id('BITÁCORA'))
    .rows.slice(1)
    .map((cells) => (cells ?? []).slice(1).map((cell) => String(cell?.value ?? '')))
    .filter(([action = '']) => action !== '');
