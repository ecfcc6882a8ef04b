import type { MailingPorts } from '../../core/ports';
import { beginRun } from './run';
import { sendFigures } from './send-figures';
import { sendMorning } from './send-morning';

/** The daily run of «Activar recordatorios»: the morning's cases, then the figures that are due. */
export function runMorning(ports: MailingPorts): void {
  const run = beginRun(ports);
  if (!run) return;
  try {
    sendMorning(run);
  } finally {
    sendFigures(run);
  }
}
