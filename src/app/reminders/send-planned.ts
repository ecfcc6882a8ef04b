import type { PlannedMail } from '../../core/notices/planned-mail';
import type { MailingPorts } from '../../core/ports';
import { sendOnce } from '../mail/send-once';

/** What became of the mails that a run planned. */
export interface Sendings {
  /** Spanish: what could not be begun. */
  readonly stopped: readonly string[];
  /** One of them began to leave, and nobody knows whether it did. */
  readonly unsettled: boolean;
  /** Something is left to a later run. */
  readonly waits: boolean;
}

/** Sends the mails that fit, each once. One mail's failure stops no other. */
export function sendPlanned(ports: MailingPorts, mails: readonly PlannedMail[]): Sendings {
  const sendings = mails.filter(({ standing }) => standing === 'fits').map((mail) => send(ports, mail));
  const stopped = sendings.filter((sending) => sending !== 'sent' && sending !== 'unsettled');
  return {
    stopped,
    unsettled: sendings.includes('unsettled'),
    waits: stopped.length > 0 || mails.some(({ standing }) => standing === 'noQuota'),
  };
}

/** @returns `sent`, `unsettled`, or in Spanish why it was not begun */
function send(ports: MailingPorts, { key, who, mail }: PlannedMail): string {
  const notBegun = (why: string) => `No se pudo escribir a ${who}; se intenta otra vez en la próxima hora. ${why}`;
  try {
    const sending = sendOnce(ports, { key, mail, number: '' });
    if (!sending.ok) return notBegun(sending.message);
    return typeof sending.value === 'object' ? 'unsettled' : 'sent';
  } catch (problem) {
    ports.log(`Mail ${key}: ${(problem instanceof Error && problem.stack) || String(problem)}`);
    return notBegun(problem instanceof Error ? problem.message : String(problem));
  }
}
