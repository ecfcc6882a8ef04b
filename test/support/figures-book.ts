import { Book, type BookOptions, dateCell, type Given, HEADERS, rowInOrder, tabOf, textCell } from './book';
import { ESCALATION_HEADERS } from './escalation-book';
import { activationRows, CAMILO, CAROLINA, LAURA } from './reminders-book';

/** A small team with small goals, on Friday 20 November 2026: Monday the 16th was a holiday. */

/** Days with so many gestiones and archived rows of a tab. */
export type Worked = readonly (readonly [day: string, managed: number, archived: number])[];

export interface FigureTeam extends BookOptions {
  readonly laura?: Worked;
  readonly camilo?: Worked;
  /** More rows of LAURA, as they are. */
  readonly rows?: readonly (readonly Given[])[];
  readonly settings?: readonly (readonly Given[])[];
  /** Rows of NOVEDADES after the headers: Fecha, Agente, Tipo. */
  readonly incidents?: readonly (readonly Given[])[];
  /** When CONFIGURACIÓN says that Carolina activated reminders; null: nobody did. */
  readonly activated?: string | null;
  readonly name?: string;
}

const rowsOf = (worked: Worked): Given[][] =>
  worked.flatMap(([day, managed, archived]) => [
    ...Array.from({ length: managed }, () => rowInOrder({ Fecha: dateCell(day) })),
    ...Array.from({ length: archived }, () =>
      rowInOrder({ Fecha: dateCell(day), 'Red social': 'Twitter', Código: 'ARCHIVADO' }),
    ),
  ]);

/** With Carolina, who coordinates, at the keyboard. LARGO is asked 3 + 2 a day, CORTO 2. */
export function openFigureTeam({
  laura = [['2026-11-20', 3, 2]],
  camilo = [['2026-11-20', 1, 0]],
  rows = [],
  settings = [],
  incidents = [],
  activated = '03/11/2026 09:00',
  name = 'Laura Pérez',
  user = CAROLINA,
  today = '2026-11-20T18:05',
  ...options
}: FigureTeam = {}): Book {
  const activation = activationRows(CAROLINA).map((row) =>
    row[0] === 'recordatorios.activados_el' ? [row[0], textCell(activated ?? ''), ''] : row,
  );
  const tabs = [
    tabOf('LAURA', [[...HEADERS], ...rowsOf(laura), ...rows]),
    tabOf('CAMILO', [[...HEADERS], ...rowsOf(camilo)]),
    tabOf('AGENTES', [
      ['Agente', 'Correo', 'Pestaña', 'Turno', 'Rol'],
      [name, LAURA, 'LAURA', 'LARGO', 'AGENTE'],
      ['Camilo Rojas', CAMILO, 'CAMILO', 'CORTO', 'AGENTE'],
      ['Carolina Quintero', CAROLINA, '', '', 'COORDINADOR'],
    ]),
    tabOf('CONFIGURACIÓN', [
      ['Clave', 'Valor', 'Descripción'],
      ['metas.largo.dia', 3, ''],
      ['metas.largo.archivados', 2, ''],
      ['metas.corto.dia', 2, ''],
      ['metas.corto.sabado', 1, ''],
      ...settings,
      ...(activated === null ? [] : activation),
    ]),
    tabOf('ESCALAMIENTOS', [[...ESCALATION_HEADERS]]),
    tabOf('NOVEDADES', [['Fecha', 'Agente', 'Tipo'], ...incidents]),
    tabOf('INCONCERT', [
      ['Fecha', 'Agente', 'Red social', 'Gestionados', 'Archivados'],
      [dateCell('2026-11-20'), name, 'Facebook', 0, 0],
    ]),
    tabOf('BITÁCORA', [['Momento', 'Acción', 'Clave', 'Estado', 'Detalle']]),
  ];
  return new Book(tabs, { user, today, ...options });
}
