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
  review,
} satisfies Columns;

export const settingColumns = {
  key: text('Clave', { needed: true }),
  value: verbatim('Valor', { needed: true }),
  description: text('Descripción'),
} satisfies Columns;

const holidayColumns = {
  date: date('Fecha', { needed: true }),
  name: text('Nombre'),
  open: verbatim('Hábil', { needed: true }),
} satisfies Columns;

const templateColumns = {
  key: text('Clave', { needed: true }),
  name: text('Nombre'),
  network: text('Red social'),
  use: text('Uso'),
  text: text('Texto', { needed: true }),
  reviewedOn: date('Revisada el'),
  reviewedBy: text('Revisada por'),
  validFrom: date('Vigente desde'),
  validUntil: date('Vigente hasta'),
  review,
} satisfies Columns;

const entityColumns = {
  entity: text('Entidad', { needed: true }),
  sector: text('Sector'),
  phone: text('Teléfono'),
  mail: text('Correo'),
  page: text('Página'),
  accounts: text('Redes'),
  note: text('Nota'),
} satisfies Columns;

const paymentDateColumns = {
  programme: text('Programa', { needed: true }),
  from: date('Desde', { needed: true }),
  until: date('Hasta'),
  source: text('Fuente'),
} satisfies Columns;

const liveColumns = {
  date: date('Fecha', { needed: true }),
  startsAt: time('Hora inicio'),
  endsAt: time('Hora fin'),
  topic: text('Tema', { needed: true }),
  link: text('Enlace'),
  institutional: verbatim('Institucional'),
  entity: text('Entidad'),
  protocolAsked: verbatim('Protocolo solicitado'),
  protocolReceived: verbatim('Protocolo recibido'),
  trainer: text('Formador'),
  details: text('Datos del live'),
  status: text('Estado'),
  review,
} satisfies Columns;

const rosterColumns = {
  date: date('Fecha', { needed: true }),
  time: time('Hora'),
  agent: text('Agente', { needed: true }),
  notes: text('Observaciones'),
  review,
} satisfies Columns;

const publicationColumns = {
  date: date('Fecha', { needed: true }),
  network: text('Red social'),
  link: text('Enlace', { needed: true }),
  topic: text('Tema'),
  programme: text('Programa'),
  responsible: text('Responsable'),
  sentToTraining: verbatim('Enviado a formación'),
  review,
} satisfies Columns;

const incidentColumns = {
  date: date('Fecha', { needed: true }),
  agent: text('Agente', { needed: true }),
  kind: text('Tipo', { needed: true }),
  startsAt: time('Hora inicio'),
  endsAt: time('Hora fin'),
  description: text('Descripción'),
  registeredBy: text('Registrada por'),
  review,
} satisfies Columns;

const inconcertColumns = {
  date: date('Fecha', { needed: true }),
  agent: text('Agente', { needed: true }),
  network: text('Red social'),
  managed: verbatim('Gestionados', { needed: true }),
  archived: verbatim('Archivados'),
} satisfies Columns;

const commitmentColumns = {
  commitment: text('Compromiso', { needed: true }),
  responsible: text('Responsable'),
  startsOn: date('Fecha inicial'),
  dueOn: date('Fecha cumplimiento', { needed: true }),
  status: text('Estado', { aliases: ['Estado/Avance'] }),
  review,
} satisfies Columns;

const logColumns = {
  at: text('Momento', { needed: true }),
  action: text('Acción', { needed: true }),
  key: text('Clave', { needed: true }),
  status: text('Estado', { needed: true }),
  detail: text('Detalle', { needed: true }),
} satisfies Columns;

/** What a tab is to the add-on; its name finds it, except an agent's tab, which AGENTES names (see `recognise.ts`). */
interface TabKind {
  /** The first is the canonical one: what we create and what messages say. */
  readonly names: readonly string[];
  readonly columns: Columns;
  /** Is a row of it judged, or does the add-on only read the tab. */
  readonly reviewed: boolean;
  /** A row in which this column is empty is still being typed. */
  readonly closing: string | null;
  /** Columns that tell which case a row is about, whatever else is edited in it. */
  readonly identity: readonly string[];
}

/** Every tab of BASE.md, but TABLERO, which holds nothing that is read back. */
export const tabKinds = {
  agent: {
    names: [],
    columns: agentColumns,
    reviewed: true,
    closing: 'code',
    identity: ['date', 'time', 'caseId', 'user', 'comment'],
  },
  escalations: {
    names: ['ESCALAMIENTOS', 'Escalamiento', 'Escalados'],
    columns: escalationColumns,
    reviewed: true,
    closing: 'screenshot',
    identity: ['number', 'sentOn', 'agent', 'topic'],
  },
  deleted: {
    names: ['SIN DM Y ERROR', 'Sin DM', 'Error'],
    columns: deletedColumns,
    reviewed: true,
    closing: 'reason',
    identity: ['date', 'time', 'caseId', 'user', 'comment'],
  },
  fraud: {
    names: ['FRAUDE', 'Fraudes'],
    columns: fraudColumns,
    reviewed: true,
    closing: 'comment',
    identity: ['date', 'user', 'comment'],
  },
  directory: {
    names: ['AGENTES'],
    columns: directoryColumns,
    reviewed: true,
    closing: null,
    identity: ['agent', 'tab'],
  },
  incidents: {
    names: ['NOVEDADES'],
    columns: incidentColumns,
    reviewed: true,
    closing: 'kind',
    identity: ['date', 'agent', 'startsAt'],
  },
  templates: { names: ['PLANTILLAS'], columns: templateColumns, reviewed: true, closing: 'text', identity: ['key'] },
  lives: { names: ['LIVES'], columns: liveColumns, reviewed: true, closing: 'topic', identity: ['date', 'topic'] },
  roster: {
    names: ['PRETURNO'],
    columns: rosterColumns,
    reviewed: true,
    closing: 'agent',
    identity: ['date', 'agent'],
  },
  publications: {
    names: ['PUBLICACIONES'],
    columns: publicationColumns,
    reviewed: true,
    closing: 'link',
    identity: ['date', 'link'],
  },
  commitments: {
    names: ['COMPROMISOS'],
    columns: commitmentColumns,
    reviewed: true,
    closing: 'dueOn',
    identity: ['commitment', 'dueOn'],
  },
  settings: { names: ['CONFIGURACIÓN'], columns: settingColumns, reviewed: false, closing: null, identity: [] },
  holidays: { names: ['FESTIVOS'], columns: holidayColumns, reviewed: false, closing: null, identity: [] },
  entities: { names: ['ENTIDADES'], columns: entityColumns, reviewed: false, closing: null, identity: [] },
  paymentDates: {
    names: ['FECHAS OFICIALES'],
    columns: paymentDateColumns,
    reviewed: false,
    closing: null,
    identity: [],
  },
  inconcert: { names: ['INCONCERT'], columns: inconcertColumns, reviewed: false, closing: null, identity: [] },
  log: { names: ['BITÁCORA'], columns: logColumns, reviewed: false, closing: null, identity: [] },
} satisfies Record<string, TabKind>;

export type TabKindName = keyof typeof tabKinds;
export type TabRow<Kind extends TabKindName> = RowOf<(typeof tabKinds)[Kind]['columns']>;
/** Keys of the tab's columns; of several kinds, those of each. */
export type ColumnKey<Kind extends TabKindName> = Kind extends TabKindName
  ? keyof (typeof tabKinds)[Kind]['columns'] & string
  : never;
export type AgentRow = TabRow<'agent'>;
