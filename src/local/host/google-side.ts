import type { WorkbookStore } from '../workbook/store';
import { emptyState, type HostState, type StateKeeper } from './host-state';
import { DocumentLock } from './locks';
import { type CapturedMail, type Deliver, Mailbox } from './mailbox';
import { ScriptProperties } from './properties';
import { ScriptCache } from './script-cache';
import type { Services } from './service-calls';
import { Triggers } from './triggers';

export interface GoogleSideOptions {
  readonly store: WorkbookStore;
  /** The workbook's file name, with its extension. */
  readonly fileName: string;
  /** What was kept beside the workbook; without it nothing was. */
  readonly state?: HostState;
  readonly keeper?: StateKeeper;
  /** Sends each mail for real, too. */
  readonly deliver?: Deliver | undefined;
}

/** What an open workbook has at Google's, for all its executions. */
export function googleSide(
  { store, fileName, state = emptyState(UNKEPT_ID), keeper, deliver }: GoogleSideOptions,
  told: { readonly triggersChanged: () => void; readonly captured: (mail: CapturedMail) => void },
): Omit<Services, 'ui'> {
  const keep = () => keeper?.changed({ triggers: triggers.all, properties: properties.kept });
  const properties = new ScriptProperties(state.properties, keep);
  const triggers = new Triggers(state.triggers, () => {
    keep();
    told.triggersChanged();
  });
  const captured = (mail: CapturedMail, gone: readonly CapturedMail[]) => {
    keeper?.captured(mail, gone);
    told.captured(mail);
  };
  return {
    store,
    workbookName: fileName.replace(/\.xlsx$/i, ''),
    workbookId: state.spreadsheetId,
    cache: new ScriptCache(),
    lock: new DocumentLock(),
    mailbox: new Mailbox(state.mails, captured, deliver),
    properties,
    triggers,
  };
}

/** Where nothing is kept beside the workbook. */
const UNKEPT_ID = 'libro-local';
