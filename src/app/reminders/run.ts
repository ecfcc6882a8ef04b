import type { DateCell } from '../../core/base/cell';
import type { TabRow } from '../../core/base/tabs';
import { type Activation, activationIn } from '../../core/notices/activation';
import type { MailingPorts, WorkbookPort } from '../../core/ports';
import { DEFAULT_SETTINGS } from '../../core/settings/read-settings';
import { type OwnTabReader, ownTabReader } from '../own-tabs';

/** A run by the clock. */
export interface Run {
  /** Its day is one, whenever it ends. */
  readonly ports: MailingPorts;
  /** Shares what was read. */
  readonly read: OwnTabReader;
  readonly begun: DateCell;
  readonly activation: Activation;
}

export const settingRowsOf = (read: OwnTabReader): TabRow<'settings'>[] =>
  read('settings', DEFAULT_SETTINGS).rows.map(({ values }) => values);

export const activationOf = (workbook: WorkbookPort, read = ownTabReader(workbook)): Activation =>
  activationIn(settingRowsOf(read), workbook.id);

/**
 * Begins a run; null where it is to do nothing: reminders are off or in pause, came with a copy, or are now another
 * account's.
 */
export function beginRun(ports: MailingPorts): Run | null {
  const read = ownTabReader(ports.workbook);
  const activation = activationOf(ports.workbook, read);
  const { state, account } = activation;
  const runsAs = ports.accountMail().toLowerCase();
  if (state !== 'active' || (runsAs !== '' && runsAs !== account)) return null;
  const begun = ports.now();
  return { ports: { ...ports, today: () => begun.day }, read, begun, activation };
}
