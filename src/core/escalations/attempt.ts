import type { LoggedMail } from '../log/mails';

/** The row of ESCALAMIENTOS with the number that a draft was given: nowhere, on its way, settled, in another state. */
export type AttemptedRow = 'gone' | 'sending' | 'settled' | 'other';

/**
 * What is done with a draft that was begun to be sent before.
 * `again`: under its number · `renew`: under a new one · `sent`: it left · `unsettled`: a person must say whether it did
 * · `closed`: its row is settled, and nobody said whether the mail left
 */
export type NextStep = 'again' | 'renew' | 'sent' | 'unsettled' | 'closed';

/**
 * A mail that may have left is sent again on a person's word alone, never by itself. Of the row's state the row has the
 * last word, of what left BITÁCORA.
 * @param notSent the attempt that the person says did not leave
 */
export function stepAfter(
  { state, attempt }: Pick<LoggedMail, 'state' | 'attempt'>,
  row: AttemptedRow,
  notSent: number | null,
): NextStep {
  const onWord = notSent === attempt ? 'again' : 'unsettled';
  switch (state) {
    case 'ENVIADO':
      return 'sent';
    case 'PREPARADO':
      return row === 'gone' || row === 'sending' ? 'again' : 'renew';
    case 'NO ENVIADO':
      if (row === 'settled') return 'renew';
      return row === 'gone' ? 'again' : onWord;
    case 'ENVIANDO':
    case null:
      if (row === 'settled') return 'closed';
      return row === 'other' ? 'sent' : onWord;
  }
}
