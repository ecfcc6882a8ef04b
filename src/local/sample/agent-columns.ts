import { PROGRAMME_CHOICES } from './programmes';
import type { TabColumn } from './tabs';

export interface AgentColumn extends TabColumn {
  /** Most values differ from row to row, so sharing their cells would save nothing. */
  readonly varied?: boolean;
}

/** An agent's tab, in its order; the add-on adds Revisión by itself. */
export const AGENT_COLUMNS = {
  date: { header: 'Fecha', format: 'date', width: 90 },
  time: { header: 'Hora', format: 'time', width: 60 },
  network: { header: 'Red social', format: 'text', width: 90, choices: ['Twitter', 'Facebook'] },
  caseId: { header: 'ID', format: 'text', width: 160, varied: true },
  user: { header: 'Usuario', format: 'text', width: 140 },
  link: { header: 'Enlace', format: 'text', width: 180 },
  commentAt: { header: 'Fecha comentario', format: 'dateTime', width: 130 },
  postAt: { header: 'Fecha publicación', format: 'date', width: 120 },
  kind: {
    header: 'Tipo',
    format: 'text',
    width: 100,
    choices: ['General', 'Particular', 'PQRD', 'Mención', 'Live', 'Otra entidad'],
  },
  comment: { header: 'Consulta en GIS', format: 'text', width: 340, varied: true },
  programme: { header: 'Programa', format: 'text', width: 150, choices: PROGRAMME_CHOICES },
  reply: { header: 'Respuesta', format: 'text', width: 340 },
  wallReply: { header: 'Respuesta muro', format: 'text', width: 240 },
  channel: {
    header: 'Canal',
    format: 'text',
    width: 90,
    choices: ['Muro', 'DM', 'Muro y DM', 'Inconcert'],
  },
  noDm: { header: 'SIN DM', format: 'general', width: 70, checkbox: true },
  inconcertError: { header: 'Error Inconcert', format: 'general', width: 110, checkbox: true },
  code: {
    header: 'Código',
    format: 'text',
    width: 100,
    choices: ['1', 'ARCHIVADO', '2', '3', '4', '5', '6'],
  },
  status: { header: 'Estado', format: 'text', width: 90, choices: ['Exitoso', 'Pendiente'] },
  template: { header: 'Plantilla', format: 'text', width: 110 },
  escalation: { header: 'Escalamiento', format: 'text', width: 100 },
  notes: { header: 'Observaciones', format: 'text', width: 220 },
} as const satisfies Record<string, AgentColumn>;

export type ColumnKey = keyof typeof AGENT_COLUMNS;
