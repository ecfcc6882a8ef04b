import { textOf } from '../../core/base/cell';
import { activationIn } from '../../core/notices/activation';
import type { MailingPorts } from '../../core/ports';
import { DEFAULT_SETTINGS } from '../../core/settings/read-settings';
import { ownTabReader } from '../own-tabs';
import { type Heartbeat, lateSince, readHeartbeat } from './heartbeat';

/**
 * Tells whoever opens the spreadsheet that reminders are late, or that something waits for a person. A base without
 * reminders costs one reading of a note; only where there is something to tell is CONFIGURACIÓN asked whether they
 * are active here. Never keeps the menu from opening.
 */
export function warnIfStale({ workbook, sharedNotes, now, log }: MailingPorts): void {
  try {
    const heartbeat = readHeartbeat(sharedNotes);
    const warning = heartbeat === null ? '' : warningOf(heartbeat, now);
    if (warning === '') return;
    const rows = ownTabReader(workbook)('settings', DEFAULT_SETTINGS).rows.map(({ values }) => values);
    if (activationIn(rows, workbook.id).state === 'active')
      workbook.toast('Recordatorios', `${warning} Abra «Recordatorios…» en el menú Base de gestión.`);
  } catch (problem) {
    log(`warnIfStale: ${(problem instanceof Error && problem.stack) || String(problem)}`);
  }
}

function warningOf(heartbeat: Heartbeat, now: MailingPorts['now']): string {
  const late = lateSince(heartbeat, now());
  if (late !== null) return `Los recordatorios no corren desde ${textOf(late)}.`;
  const { problems, figureProblems, unsettled } = heartbeat;
  if (unsettled > 0)
    return unsettled === 1
      ? 'Hay un correo del que no se sabe si salió.'
      : `Hay ${unsettled} correos de los que no se sabe si salieron.`;
  return problems[0] ?? figureProblems[0] ?? '';
}
