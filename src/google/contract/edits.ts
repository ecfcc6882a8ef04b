import { docs, type Group } from './row';

const EVENTS = 'guides/triggers/events';
const SIMPLE = 'guides/triggers';

/** What only hands, two people or a long wait can show. */
export const edits: Group = {
  title: 'Ediciones, espera y tiempo',
  checkedBy: 'person',
  rows: [
    {
      id: 'edit-of-one-cell',
      says: 'Al escribir en una celda, onEdit recibe esa celda.',
      source: docs(EVENTS, 'A Range object, representing the cell or range of cells that were edited.'),
    },
    {
      id: 'edit-of-a-paste',
      says: 'Al pegar un bloque, onEdit se ejecuta una vez y recibe el bloque entero.',
      source: docs(EVENTS, 'A Range object, representing the cell or range of cells that were edited.'),
    },
    {
      id: 'edit-by-script',
      says: 'Lo que escribe el complemento no vuelve a ejecutar onEdit.',
      source: docs(SIMPLE, "Script executions and API requests don't cause triggers to run."),
    },
    {
      id: 'edit-queue',
      says: 'Con ediciones muy seguidas Google guarda dos onEdit; la próxima revisión ve las demás.',
      source: docs(SIMPLE, 'The onEdit() trigger only queues up to 2 trigger events.'),
    },
    {
      id: 'trigger-is-limited',
      says: 'onEdit y onOpen no abren paneles, no envían correos y no saben quién edita.',
      source: docs(SIMPLE, "They can't access services that require authorization."),
    },
    {
      id: 'trigger-time-limit',
      says: 'onEdit y onOpen se detienen a los 30 segundos.',
      source: docs(SIMPLE, "They can't run for longer than 30 seconds."),
    },
    {
      id: 'script-time-limit',
      says: 'Lo demás se detiene a los 6 minutos.',
      source: docs('guides/services/quotas', 'Script runtime: 6 min / execution'),
    },
    {
      id: 'lock-waits',
      says: 'Mientras una persona tiene el candado, la otra espera; si tarda, tryLock responde false.',
      source: docs(
        'LockService.getDocumentLock y Lock.tryLock',
        'by no more than one execution for any given document […] true if the lock was acquired, false otherwise',
      ),
    },
    {
      id: 'lock-lost-on-alert',
      says: 'Un aviso que espera respuesta (alert) suelta el candado: el complemento nunca los mezcla.',
      source: docs('Ui.alert', "LockService locks don't persist across the suspension."),
    },
    {
      id: 'problems-are-listed',
      says: 'Lo que el complemento anota con console.error se lee en la lista de ejecuciones, y la ejecución no falla.',
      source: docs('guides/logging', 'View a simplified version of these logs in the Apps Script dashboard.'),
    },
  ],
};
