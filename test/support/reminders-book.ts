import type { TabData } from '../../src/local/workbook/model';
import { Book, type BookOptions, dateCell, type Given, HEADERS, type TestMail, tabOf, textCell } from './book';
import { ESCALATION_HEADERS } from './escalation-book';

/** A small team with reminders, on Tuesday 24 November 2026: the 16th was a holiday. */

export const CAROLINA = 'carolina@example.com';
export const LAURA = 'laura@example.com';
export const CAMILO = 'camilo@example.com';
/** As the host names a workbook that keeps nothing beside it. */
const SHEET_ID = 'libro-local';

export interface TestCase {
  readonly number: string;
  /** yyyy-MM-dd */
  readonly sentOn: string;
  readonly agent: string;
  readonly status?: string;
}

/** Day 8 was yesterday. */
export const OVERDUE: TestCase = { number: '3', sentOn: '2026-11-10', agent: 'Laura Pérez' };
/** Day 5 is today. */
export const TO_REPORT: TestCase = { number: '5', sentOn: '2026-11-17', agent: 'Camilo Rojas' };

const caseRow = ({ number, sentOn, agent, status = 'Enviado' }: TestCase): Given[] =>
  ESCALATION_HEADERS.map((header) => {
    if (header === 'No.') return textCell(number);
    if (header === 'Fecha envío') return dateCell(sentOn);
    if (header === 'Agente') return agent;
    if (header === 'Tema') return `Tema ${number}`;
    if (header === 'Ronda') return 1;
    return header === 'Estado' ? status : null;
  });

export interface TeamOptions extends BookOptions {
  readonly cases?: readonly TestCase[];
  readonly settings?: readonly (readonly Given[])[];
  /** Rows of NOVEDADES: day and agent of an absence. */
  readonly absences?: readonly (readonly [day: string, agent: string])[];
  /** Account that activated reminders, by the rows of CONFIGURACIÓN; without it nobody did. No run is installed. */
  readonly activated?: string;
  readonly more?: readonly Omit<TabData, 'id'>[];
}

export const activationRows = (account: string, sheet = SHEET_ID): Given[][] => [
  ['recordatorios.activos', 'Sí', ''],
  ['recordatorios.hoja', sheet, ''],
  ['recordatorios.cuenta', account, ''],
  ['recordatorios.activados_el', textCell('23/11/2026 09:00'), ''],
];

/** By default at 6:30 in the morning, with Carolina, who coordinates, at the keyboard. */
export function openTeam({
  cases = [OVERDUE, TO_REPORT],
  settings = [],
  absences = [],
  activated,
  more = [],
  user = CAROLINA,
  today = '2026-11-24T06:30',
  ...options
}: TeamOptions = {}): Book {
  const tabs = [
    tabOf('LAURA', [[...HEADERS]]),
    tabOf('AGENTES', [
      ['Agente', 'Correo', 'Pestaña', 'Rol'],
      ['Laura Pérez', LAURA, 'LAURA', 'AGENTE'],
      ['Camilo Rojas', CAMILO, '', 'AGENTE'],
      ['Carolina Quintero', CAROLINA, '', 'COORDINADOR'],
    ]),
    tabOf('CONFIGURACIÓN', [
      ['Clave', 'Valor', 'Descripción'],
      ...settings,
      ...(activated === undefined ? [] : activationRows(activated)),
    ]),
    tabOf('ESCALAMIENTOS', [[...ESCALATION_HEADERS], ...cases.map(caseRow)]),
    tabOf('NOVEDADES', [
      ['Fecha', 'Agente', 'Tipo'],
      ...absences.map(([day, agent]) => [dateCell(day), agent, 'AUSENCIA']),
    ]),
    ...more,
  ];
  return new Book(tabs, { user, today, ...options });
}

/** `ana: Escalamientos de hoy…` of each mail that left, the oldest first. */
export const sentTo = (mails: readonly TestMail[]): string[] =>
  mails.map(({ to, subject }) => `${to.join('+').replaceAll('@example.com', '')}: ${subject}`);

/** What a base that reminders were activated in says of a setting. */
export function settingOf(book: Book, key: string): string | undefined {
  const { rows } = book.store.tab(book.id('CONFIGURACIÓN'));
  const row = rows.find((cells) => cells?.[0]?.value === key);
  return row === undefined ? undefined : String(row[1]?.value ?? '');
}

/** The rows of BITÁCORA: action, key, state. */
export function logOf(book: Book): string[] {
  if (!book.store.tabs.some(({ name }) => name === 'BITÁCORA')) return [];
  const { rows } = book.store.tab(book.id('BITÁCORA'));
  const lines = rows.slice(1).map((cells) => [1, 2, 3].map((column) => cells?.[column]?.value ?? '').join(' '));
  return lines.filter((line) => line.trim() !== '');
}

/** A mail of another day or person, for the host's mailbox: it costs quota. */
export const spentQuota = (from: string, recipients: number, at: number) => ({
  id: 'spent',
  at,
  from,
  senderName: '',
  to: Array.from({ length: recipients }, (_, index) => `x${index}@example.com`),
  cc: [],
  subject: 'x',
  text: '',
  html: '',
  attachments: [],
  delivery: 'captured' as const,
});
