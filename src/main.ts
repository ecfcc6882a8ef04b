/** Every function that Google calls by name. Wiring only. */
import { warnIfStale } from './app/reminders/warn-if-stale';
import { reviewEdit } from './app/review-edit';
import { areOpen, countBusinessDays, dueDates } from './google/custom-functions';
import { googlePorts } from './google/ports';
import { program } from './google/program';
import { addMenu, showDialog, showPanel } from './google/ui';
import { tabOfRange } from './google/workbook';

export function onOpen(): void {
  addMenu();
  warnIfStale(googlePorts());
}

/** A simple trigger: Google calls it after a person's edit, with what a paste, a fill or an undo touched. */
export function onEdit(event: { readonly range: GoogleAppsScript.Spreadsheet.Range }): void {
  const { range } = event;
  reviewEdit(googlePorts(), {
    tab: tabOfRange(range),
    firstRow: range.getRow() - 1,
    rowCount: range.getNumRows(),
  });
}

export function reviewMyTab(): void {
  showPanel('review', 'Revisión', 'mine');
}

export function reviewWholeBase(): void {
  showPanel('review', 'Revisión', 'all');
}

export function openReviewPanel(): void {
  showPanel('review', 'Revisión', 'none');
}

export function openCorrections(): void {
  showPanel('review', 'Revisión', 'fix');
}

export function openUndo(): void {
  showPanel('review', 'Revisión', 'undo');
}

export function openExceptions(): void {
  showPanel('exceptions', 'Excepciones', 'none');
}

export function openNewEscalation(): void {
  showPanel('escalation', 'Nuevo escalamiento', 'selection');
}

export function openEscalations(): void {
  showPanel('escalations', 'Escalamientos', 'none');
}

export function openMyDay(): void {
  showPanel('my-day', 'Mi día', 'none');
}

export function openBoard(): void {
  showDialog('board', 'Tablero', { width: 1100, height: 720 });
}

export function openIncident(): void {
  showPanel('incident', 'Reportar novedad', 'none');
}

export function openReminders(): void {
  showPanel('reminders', 'Recordatorios', 'none');
}

export function openSetup(): void {
  showPanel('setup', 'Configurar', 'none');
}

export function openHelp(): void {
  showPanel('help', 'Ayuda', 'none');
}

export function openDiagnostics(): void {
  showPanel('diagnostics', 'Autodiagnóstico', 'none');
}

/** Installed by «Activar recordatorios»: every morning, as the person who installed it. */
export function runMorning(): void {
  program().runMorning();
}

/** Installed by «Activar recordatorios»: every hour, as the person who installed it. */
export function runHourly(): void {
  program().runHourly();
}

/** The one door of the panels: JSON in, JSON out (see `app/panel-api.ts`). */
export function panel(json: string): unknown {
  return program().answer(json);
}

/**
 * Último día de un plazo en días hábiles de Colombia. El día 1 es el hábil que sigue a la fecha. Con 0 días da la misma
 * fecha o, si no es hábil, el hábil siguiente. No cuenta sábados, domingos ni festivos; no lee CONFIGURACIÓN.
 *
 * @param {Date} fecha Día del envío: una celda o un rango.
 * @param {number} dias Cuántos días hábiles: un número, o un rango del mismo tamaño.
 * @param {Array} festivos Opcional. FESTIVOS!A:C, o una columna con otros días en que no se trabaja.
 * @return {Date} La fecha límite. Donde falta un dato queda vacía.
 * @customfunction
 */
export function FECHA_LIMITE(fecha: unknown, dias: unknown, festivos?: unknown): unknown {
  return dueDates(fecha, dias, festivos);
}

/**
 * Días hábiles de Colombia que van después de una fecha y hasta otra, esta incluida. Al revés, el mismo número negativo.
 * Coincide con FECHA_LIMITE: el día 8 de un plazo da 8. No lee CONFIGURACIÓN.
 *
 * @param {Date} desde Día del envío, que no se cuenta: una celda o un rango.
 * @param {Date} hasta Último día, que sí se cuenta: una celda, o un rango del mismo tamaño.
 * @param {Array} festivos Opcional. FESTIVOS!A:C, o una columna con otros días en que no se trabaja.
 * @return {number} Los días hábiles. Donde falta un dato queda vacía.
 * @customfunction
 */
export function DIAS_HABILES(desde: unknown, hasta: unknown, festivos?: unknown): unknown {
  return countBusinessDays(desde, hasta, festivos);
}

/**
 * Dice si una fecha es día hábil en Colombia: ni sábado, ni domingo, ni festivo. No lee CONFIGURACIÓN.
 *
 * @param {Date} fecha Una celda o un rango.
 * @param {Array} festivos Opcional. FESTIVOS!A:C, o una columna con otros días en que no se trabaja.
 * @return {boolean} VERDADERO si es hábil. Donde falta la fecha queda vacía.
 * @customfunction
 */
export function ES_HABIL(fecha: unknown, festivos?: unknown): unknown {
  return areOpen(fecha, festivos);
}
