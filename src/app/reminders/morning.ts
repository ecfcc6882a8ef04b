import type { MailingPorts } from '../../core/ports';
import { beginRun } from './run';
import { sendMorning } from './send-morning';

/** The daily run of «Activar recordatorios». */
export function runMorning(ports: MailingPorts): void {
  const run = beginRun(ports);
  if (run) sendMorning(run);
}
