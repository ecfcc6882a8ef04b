import { docs, type Group, report } from './row';

const INSTALLABLE = 'guides/triggers/installable';

/** Mails that would really leave and triggers that would stay: only a person tries these. */
export const mailAndClock: Group = {
  title: 'Correo y reloj',
  checkedBy: 'person',
  rows: [
    {
      id: 'mail-leaves-from-the-account',
      says: 'sendEmail envía un correo con texto, HTML y archivos desde la cuenta que ejecuta, a nombre de quien se diga.',
      source: docs(
        'MailApp.sendEmail',
        'Sends an email message. This variation of the method is much more flexible, allowing for many more options.',
      ),
    },
    {
      id: 'bad-address-is-refused',
      says: 'Con una dirección que no es válida, sendEmail falla y no envía nada a nadie.',
      source: null,
    },
    {
      id: 'mail-quota-ends',
      says: 'Cuando no quedan destinatarios en el día, sendEmail falla y lo dice.',
      source: report(
        'GitHub, situmorang-com/gscript-mailRemainingQuota',
        'Service invoked too many times for one day: email.',
      ),
    },
    {
      id: 'missing-permission-is-asked',
      says: 'requireScopes sigue si la persona concedió todo; si falta un permiso, detiene la ejecución y lo pide.',
      source: docs(
        'ScriptApp.requireScopes',
        'If any of the specified consents are missing, then this method ends the current execution and renders an authorization prompt to request the missing consents.',
      ),
    },
    {
      id: 'triggers-run-by-the-clock',
      says: 'El activador diario se ejecuta una vez al día dentro de su hora de Bogotá; el otro, una vez por hora.',
      source: docs(
        INSTALLABLE,
        'if you create a recurring 9 AM trigger, Apps Script chooses a time between 9 AM and 10 AM, then keeps that timing consistent from day to day',
      ),
    },
    {
      id: 'triggers-run-as-their-owner',
      says: 'Un activador se ejecuta como quien lo creó, sin menús ni paneles, aunque nadie tenga la hoja abierta.',
      source: docs(INSTALLABLE, 'Installable triggers always run under the account of the person who created them.'),
    },
    {
      id: 'triggers-are-removed-by-their-owner',
      says: 'deleteTrigger quita un activador propio; los de otras personas ni se ven.',
      source: docs('ScriptApp.deleteTrigger', 'Removes the given trigger so it no longer runs.'),
    },
    {
      id: 'twenty-triggers',
      says: 'Una persona tiene 20 activadores como máximo en la hoja.',
      source: docs('guides/services/quotas', 'Triggers: 20 / user / script'),
    },
    {
      id: 'message-in-a-corner',
      says: 'toast muestra un mensaje en una esquina a quien tiene la hoja abierta, y el complemento sigue.',
      source: docs(
        'Spreadsheet.toast',
        'Shows a popup window in the lower right corner of the spreadsheet with the given title and message.',
      ),
    },
  ],
};
