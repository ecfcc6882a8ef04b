/** A column of a table of the board. */
export interface BoardColumn {
  readonly header: string;
  readonly kind: 'text' | 'day' | 'number';
  /**
   * Its column in the tab TABLERO, from 0. All tables stand there under each other, and a column has one kind in all
   * of them: no format changes with the length of a table.
   */
  readonly place: number;
}

/** Of each column of the tab TABLERO, what it holds. */
export const PLACES: readonly BoardColumn['kind'][] = [
  'text',
  'text',
  'day',
  ...Array.from({ length: 12 }, () => 'number' as const),
  'text',
  'text',
];
const [MET, NOTE] = [PLACES.length - 2, PLACES.length - 1];

const column = (header: string, place: number): BoardColumn => ({
  header,
  kind: PLACES[place] as BoardColumn['kind'],
  place,
});

const WORK = ['Gestiones', 'Meta', '% de la meta', 'Archivados', 'Meta de archivados', 'Facebook en Inconcert'];
const work = () => WORK.map((header, index) => column(header, 3 + index));
const who = () => [column('Agente', 0), column('Turno', 1)];

export const AGENT_COLUMNS: readonly BoardColumn[] = [
  ...who(),
  column('Desde', 2),
  ...work(),
  column('Archivados en Inconcert', 9),
  column('Pendientes', 10),
  column('Minutos perdidos', 11),
  column('Días que cumplió', 12),
  column('Días con meta', 13),
  column('% de archivados', 14),
  column('¿Cumple?', MET),
  column('Nota', NOTE),
];
export const WEEK_COLUMNS: readonly BoardColumn[] = [
  ...who(),
  column('Semana del lunes', 2),
  ...work().map((each) => (each.header === 'Meta' ? { ...each, header: 'Suma de metas' } : each)),
  column('Semana según el acta', 12),
  column('Nota', NOTE),
];
export const DAY_COLUMNS: readonly BoardColumn[] = [
  ...who(),
  column('Fecha', 2),
  ...work(),
  column('Archivados en Inconcert', 9),
  column('Pendientes', 10),
  column('Minutos perdidos', 11),
  column('Meta prorrateada', 12),
  column('Meta prorrateada de archivados', 13),
  column('¿Cumple?', MET),
  column('Nota', NOTE),
];
