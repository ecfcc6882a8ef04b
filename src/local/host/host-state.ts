import type { CapturedMail } from './mailbox';
import type { KeptProperties } from './properties';
import type { Trigger } from './triggers';

/** What Google keeps beside a spreadsheet's cells. */
export interface HostState {
  /** Names the spreadsheet. */
  readonly spreadsheetId: string;
  readonly triggers: readonly Trigger[];
  readonly properties: KeptProperties;
  /** Oldest first. */
  readonly mails: readonly CapturedMail[];
}

/** Told of what changes, to keep it. */
export interface StateKeeper {
  /** Triggers or properties are other ones now. */
  changed(state: Pick<HostState, 'triggers' | 'properties'>): void;
  /** A mail came, and old ones made room for it. */
  captured(mail: CapturedMail, gone: readonly CapturedMail[]): void;
}

/** Of a spreadsheet that nobody has used yet. */
export const emptyState = (spreadsheetId: string): HostState => ({
  spreadsheetId,
  triggers: [],
  properties: { document: {}, users: {} },
  mails: [],
});
