import { type Columns, date, flag, type RowOf, text, time, verbatim } from './columns';

/** The add-on's own column: it writes it and never reads it as data. */
export const REVIEW_HEADER = 'Revisión';
const review = text(REVIEW_HEADER);

export const agentColumns = {
  date: date('Fecha', { needed: true, aliases: ['Fecha gestión', 'Fecha de gestión', 'Día'] }),
  time: time('Hora', { aliases: ['Hora gestión'] }),
  network: text('Red social', { needed: true, aliases: ['Red', 'Canal red social'] }),
  caseId: verbatim('ID', { aliases: ['ID Inconcert', 'ID GIS', 'ID caso', 'No. caso'] }),
  user: text('Usuario', { aliases: ['Ciudadano', 'Nombre usuario', 'Nombre', '@usuario'] }),
  link: text('Enlace', { aliases: ['Link', 'URL', 'Enlace publicación', 'Enlace de la publicación'] }),
  commentAt: date('Fecha comentario', { aliases: ['Fecha del comentario'] }),
  postAt: date('Fecha publicación', { aliases: ['Fecha de la publicación'] }),
  kind: text('Tipo', { aliases: ['Tipo de caso', 'Tipo consulta', 'Clasificación'] }),
  comment: verbatim('Consulta en GIS', {
    aliases: ['Consulta', 'Comentario', 'Comentario ciudadano', 'Consulta GIS'],
  }),
  programme: text('Programa'),
  reply: text('Respuesta', { aliases: ['Respuesta enviada', 'Respuesta al ciudadano'] }),
  wallReply: text('Respuesta muro', { aliases: ['Guion muro'] }),
  channel: text('Canal', { aliases: ['Canal respuesta', 'Medio'] }),
  noDm: flag('SIN DM', { aliases: ['No DM'] }),
  inconcertError: flag('Error Inconcert', { aliases: ['Error'] }),
  code: text('Código', {
    needed: true,
    aliases: ['Código de tipificación', 'Tipificación', 'Cód.', 'Codigo tipificacion'],
  }),
  status: text('Estado'),
  template: text('Plantilla', { aliases: ['Guion'] }),
  escalation: text('Escalamiento', { aliases: ['No. escalamiento'] }),
  notes: text('Observaciones', { aliases: ['Observación', 'Notas'] }),
  review,
} satisfies Columns;

const escalationColumns = {
  number: text('No.', { aliases: ['Número'] }),
  sentOn: date('Fecha envío', { needed: true }),
  agent: text('Agente', { needed: true }),
  agentMail: text('Correo agente'),
  topic: text('Tema', { needed: true, aliases: ['Asunto'] }),
  description: text('Descripción'),
  link: text('Enlace'),
  comments: text('Comentarios', { aliases: ['Textos de los comentarios'] }),
  screenshot: text('Pantallazo', { aliases: ['Print', 'Print de pantalla'] }),
  round: text('Ronda'),
  origin: text('Origen'),
  reportOn: date('Fecha reporte', { aliases: ['Día 5'] }),
  dueOn: date('Fecha límite', { aliases: ['Día 8', 'Fecha máxima'] }),
  reportedOn: date('Reportado el'),
  answeredOn: date('Fecha respuesta'),
  answer: text('Respuesta de la entidad', { aliases: ['Respuesta'] }),
  filedOn: date('Fecha PQRS'),
  filingNumber: text('Radicado PQRS'),
  closedOn: date('Cerrado el'),
  status: text('Estado'),
  notes: text('Observaciones'),
  review,
} satisfies Columns;

const deletedColumns = {
  date: date('Fecha', { needed: true }),
  time: time('Hora'),
  agent: text('Agente'),
  network: text('Red social'),
  caseId: verbatim('ID'),
  user: text('Usuario'),
  link: text('Enlace'),
  comment: verbatim('Consulta en GIS'),
  reply: text('Respuesta'),
  reason: text('Motivo', { needed: true }),
  notes: text('Observaciones'),
  review,
} satisfies Columns;

const fraudColumns = {
  date: date('Fecha', { needed: true }),
  agent: text('Agente'),
  network: text('Red social'),
  user: text('Usuario'),
  link: text('Enlace'),
  comment: verbatim('Comentario', { needed: true }),
  kind: text('Tipo'),
  suspiciousLink: text('Enlace sospechoso'),
  status: text('Estado'),
  notes: text('Observaciones'),
  review,
} satisfies Columns;

export const directoryColumns = {
  agent: text('Agente', { needed: true }),
  mail: text('Correo'),
  tab: text('Pestaña', { needed: true }),
  shift: text('Turno'),
  role: text('Rol'),
  from: date('Desde'),
  until: date('Hasta'),
} satisfies Columns;

export const settingColumns = {
  key: text('Clave', { needed: true }),
  value: verbatim('Valor', { needed: true }),
  description: text('Descripción'),
} satisfies Columns;

/** What a tab is to the add-on; its name finds it, except an agent's tab, which AGENTES names (see `recognise.ts`). */
interface TabKind {
  readonly names: readonly string[];
  readonly columns: Columns;
  /** Is a row of it judged, or does the add-on only read the tab. */
  readonly reviewed: boolean;
  /** A row in which this column is empty is still being typed. */
  readonly closing: string | null;
}

/** Every tab of BASE.md that the add-on knows today. */
export const tabKinds = {
  agent: { names: [], columns: agentColumns, reviewed: true, closing: 'code' },
  escalations: {
    names: ['ESCALAMIENTOS', 'Escalamiento', 'Escalados'],
    columns: escalationColumns,
    reviewed: true,
    closing: 'topic',
  },
  deleted: {
    names: ['SIN DM Y ERROR', 'Sin DM', 'Error'],
    columns: deletedColumns,
    reviewed: true,
    closing: 'reason',
  },
  fraud: { names: ['FRAUDE', 'Fraudes'], columns: fraudColumns, reviewed: true, closing: 'comment' },
  directory: { names: ['AGENTES'], columns: directoryColumns, reviewed: false, closing: null },
  settings: { names: ['CONFIGURACIÓN'], columns: settingColumns, reviewed: false, closing: null },
} satisfies Record<string, TabKind>;

export type TabKindName = keyof typeof tabKinds;
export type TabRow<Kind extends TabKindName> = RowOf<(typeof tabKinds)[Kind]['columns']>;
/** Keys of the tab's columns; of several kinds, those of each. */
export type ColumnKey<Kind extends TabKindName> = Kind extends TabKindName
  ? keyof (typeof tabKinds)[Kind]['columns'] & string
  : never;
export type AgentRow = TabRow<'agent'>;
