import type { Mail } from '../../core/mail/mail';
import type { MailingPorts } from '../../core/ports';
import type { Result } from '../result';
import { type Ledger, openLedger } from './ledger';

/** `already`: it had left. `unsettled`: nobody knows whether it left, and a person must say. */
export type Sending = 'sent' | 'already' | { readonly unsettled: string; readonly attempt: number };

interface OnceOnly {
  readonly key: string;
  readonly mail: Mail;
  /** No. of the escalation that it is about; ''. */
  readonly number: string;
  /** The attempt of which a person says that it did not leave: it is sent again. */
  readonly notSent?: number | null;
  /** What is to be written with the mark that it left, in the same hold of the lock. */
  readonly written?: (ledger: Ledger) => void;
}

/**
 * Sends a mail once. BITÁCORA knows of it before it leaves and is told when it has left, each time under the lock,
 * which is free while Google sends; what is stopped in between stands as ENVIANDO and is never sent again by itself.
 * @returns refused where BITÁCORA cannot be read
 */
export function sendOnce(
  ports: MailingPorts,
  { key, mail, number, notSent = null, written }: OnceOnly,
): Result<Sending> {
  const begun = ports.lock.alone(() => begin(ports, { key, mail, number, notSent }));
  if (!begun.ok || typeof begun.value !== 'number') return begun as Result<Sending>;
  return { ok: true, value: sendBegun(ports, key, mail, begun.value, written) };
}

/** Sends a mail that BITÁCORA holds as ENVIANDO with that attempt, and marks it. */
export function sendBegun(
  ports: MailingPorts,
  key: string,
  mail: Mail,
  attempt: number,
  written?: (ledger: Ledger) => void,
): Sending {
  try {
    ports.mail.send(mail);
    ports.lock.alone(() => {
      const ledger = openLedger(ports);
      if (!ledger.ok) throw new Error(ledger.message);
      written?.(ledger.value);
      ledger.value.mark(key, 'ENVIADO');
    });
    return 'sent';
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    ports.log(`Mail ${key}: ${(problem instanceof Error && problem.stack) || message}`);
    return { unsettled: message, attempt };
  }
}

/** @returns the attempt that begins, or why none does */
function begin(
  ports: MailingPorts,
  { key, mail, number, notSent }: Required<Pick<OnceOnly, 'key' | 'mail' | 'number' | 'notSent'>>,
): Result<number | Sending> {
  const opened = openLedger(ports);
  if (!opened.ok) return opened;
  const ledger = opened.value;
  if (!ledger.mail(key))
    ledger.prepare(key, { number, subject: mail.subject, to: mail.to.join(', '), cc: mail.cc.join(', ') });
  const known = ledger.mail(key);
  const attempt = known?.attempt ?? 0;
  if (known?.state === 'ENVIADO') return { ok: true, value: 'already' };
  if (known?.state !== 'PREPARADO' && known?.state !== 'NO ENVIADO' && notSent !== attempt)
    return { ok: true, value: { unsettled: 'No se sabe si el correo salió.', attempt } };
  ledger.mark(key, 'ENVIANDO', attempt + 1);
  return { ok: true, value: attempt + 1 };
}
