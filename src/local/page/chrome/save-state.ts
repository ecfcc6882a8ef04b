import type { HostEvent } from '../../protocol';

const time = new Intl.DateTimeFormat('es-CO', { hour: '2-digit', minute: '2-digit', hour12: false });

/** «Guardando…», «Guardado 10:32» or, in red, why it could not be saved. */
export function showSaveState(
  place: HTMLElement,
  event: Extract<HostEvent, { type: 'saving' | 'saved' | 'saveFailed' }>,
) {
  place.classList.toggle('failed', event.type === 'saveFailed');
  if (event.type === 'saving') place.textContent = 'Guardando…';
  else if (event.type === 'saved') place.textContent = `Guardado ${time.format(savedAt(event.at))}`;
  else place.textContent = `No se pudo guardar: ${event.message}`;
}

function savedAt(at: string): Date {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? new Date() : date;
}
