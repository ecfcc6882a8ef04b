import type { Visit } from './browse-state';

/** What a person should know of the cell they were taken to; null when all is as expected. */
export function wordsOfVisit(visit: Visit | undefined): string | null {
  switch (visit?.status) {
    case 'moved':
      return `La fila se movió: ahora está en ${visit.cell}.`;
    case 'changed':
      return 'La fila cambió desde la revisión. Revise de nuevo para ver qué queda.';
    case 'failed':
      return visit.message;
    default:
      return null;
  }
}
