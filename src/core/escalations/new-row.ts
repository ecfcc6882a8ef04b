import type { PlainCell } from '../base/cell';
import type { ColumnKey } from '../base/tabs';
import { type Day, shownDay } from '../calendar/day';
import { type Deadline, explained } from '../calendar/deadline';
import type { Consultation } from './pieces';
import type { EscalationTerms } from './terms';

/** What the form registers. */
export interface Registered {
  readonly number: PlainCell;
  readonly sentOn: Day;
  readonly sender: { readonly name: string; readonly mail: string };
  readonly consultation: Consultation;
  readonly pictureCount: number;
  /** No. of the first round, which is asked again; ''. */
  readonly origin: string;
  readonly terms: EscalationTerms;
}

type RowValues = Partial<Record<ColumnKey<'escalations'>, PlainCell>>;

/** What Estado says while a mail is on its way; where it stays, nobody knows whether it left. */
export const SENDING = 'ENVIANDO';
export const SENT = 'Enviado';

const pictures = (count: number, one: string, several: string) =>
  count === 1 ? `1 imagen, ${one}` : `${count} imágenes, ${several}`;

/** Pantallazo before the mail has left: the row has all its pieces, so that a review finds none missing. */
export const screenshotSending = (count: number): string => pictures(count, 'enviando', 'enviando');
const ON_ITS_WAY = /^(\d{1,3}) im(?:agen|ágenes), enviando$/;

/** Does Pantallazo say that the mail has not left, as far as anybody knows. */
export const isOnItsWay = (screenshot: string): boolean => ON_ITS_WAY.test(screenshot.trim());

/** Pantallazo when the mail has left: «2 imágenes, enviadas 17/11/2026». What somebody else wrote there stays. */
export function screenshotSent(sending: string, day: Day): string {
  const [, count] = ON_ITS_WAY.exec(sending.trim()) ?? [];
  if (count === undefined) return sending;
  return pictures(Number(count), `enviada ${shownDay(day)}`, `enviadas ${shownDay(day)}`);
}

const dateIn = (term: Deadline): PlainCell => (term.ok ? { day: term.due, minutes: null } : '');

/** The cells of a new row, by column, before its mail leaves. What a person typed stays as it was typed. */
export const sendingRow = ({
  number,
  sentOn,
  sender,
  consultation,
  pictureCount,
  origin,
  terms,
}: Registered): RowValues => ({
  number,
  sentOn: { day: sentOn, minutes: null },
  agent: sender.name,
  agentMail: sender.mail,
  ...consultation,
  screenshot: screenshotSending(pictureCount),
  round: origin === '' ? 1 : 2,
  origin,
  reportOn: dateIn(terms.report),
  dueOn: dateIn(terms.due),
  status: SENDING,
});

/** Spanish: how a term was counted, for the note of its cell; null where it cannot be counted. */
export function termNote(title: string, sentOn: Day, term: Deadline): string | null {
  if (!term.ok) return null;
  return [`${title}, contado desde el envío (${shownDay(sentOn)}, día 0):`, ...term.days.map(explained)].join('\n');
}
