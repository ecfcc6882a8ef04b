import { commentText } from '../../core/base/agent-row';
import { programmesIn } from '../../core/base/programmes';
import { HEADER_ROWS, type Layout } from '../../core/base/recognise';
import { contentKey } from '../../core/base/row-key';
import { type ReadRow, readRows } from '../../core/base/rows';
import { shownDay } from '../../core/calendar/day';
import type { MailingPorts, TabPort } from '../../core/ports';
import { type BaseMap, kindOfTab, recogniseIn } from '../base-map';
import { findRow } from '../find-row';
import { done, type Result, refused } from '../result';
import { rowByRef } from '../row-refs';
import type { EscalationDraft, RowRef } from './api';
import { type CaseRow, type Cases, CHANGED } from './cases';
import { draftId } from './draft-store';
import { firstRoundOf, rowOfNumber, whyNotAgain } from './rounds';

/** What a person writes, or the row that the form is begun from. */
export type DraftTexts = Pick<EscalationDraft, 'topic' | 'description' | 'link' | 'comments'>;

export interface AgentTab {
  readonly tab: TabPort;
  readonly layout: Layout;
}

/** A row of an agent's tab. */
export interface SourceRow extends AgentTab {
  readonly row: ReadRow<'agent'>;
}

/** An agent's tab with its columns; null for any other tab. */
export function agentTab({ workbook }: MailingPorts, map: BaseMap, name: string): AgentTab | null {
  const tab = kindOfTab(name, map) === 'agent' ? workbook.tab(name) : null;
  const found = tab && recogniseIn(map, 'agent', tab.readValues(HEADER_ROWS));
  return tab && found?.ok ? { tab, layout: found.layout } : null;
}

/** The row that is selected; null where it is no case of an agent. */
export function selectedRow(ports: MailingPorts, map: BaseMap): SourceRow | null {
  const found = agentTab(ports, map, ports.workbook.activeTabName());
  if (!found) return null;
  const index = ports.workbook.activeRow();
  if (index >= found.tab.rowCount()) return null;
  const [row] = readRows('agent', found.layout, found.tab.readRows(index, 1), index);
  return row ? { ...found, row } : null;
}

/** The row that a draft was begun from, wherever it is now; null when no row holds the same any more. */
export function sourceRow(ports: MailingPorts, map: BaseMap, source: RowRef): SourceRow | null {
  const tab = agentTab(ports, map, source.tab);
  const at = tab && findRow(tab.tab, source.row - 1, source.rowKey, tab.layout.at.get('review'));
  if (!tab || !at) return null;
  const [row] = readRows('agent', tab.layout, [at.cells], at.index);
  return row ? { ...tab, row } : null;
}

export const textsOfRow = ({ row: { values } }: SourceRow): DraftTexts => ({
  topic: programmesIn(values.programme).length > 0 ? values.programme.trim() : '',
  description: '',
  link: values.link.trim(),
  comments: commentText(values),
});

export const textsOfRound = ({ values: { topic, description, link, comments } }: CaseRow): DraftTexts => ({
  topic,
  description,
  link,
  comments,
});

/** The form filled in from a row of an agent. @param unique tells this beginning of the form from any other */
export function draftOfRow(source: SourceRow, unique: readonly string[]): EscalationDraft {
  const { tab, layout, row } = source;
  const rowKey = contentKey(row.cells, layout.at.get('review'));
  const number = row.index + 1;
  return {
    id: draftId([...unique, tab.name, rowKey]),
    ...textsOfRow(source),
    source: { tab: tab.name, row: number, rowKey, label: `${tab.name}, fila ${number}` },
    resends: null,
    queue: [],
  };
}

/** The form filled in from a first round that is to be sent again. */
export function draftOfRound(cases: Cases, ref: RowRef, unique: readonly string[]): Result<EscalationDraft> {
  const row = rowByRef(cases, ref);
  if (!row) return refused(CHANGED);
  const why = whyNotAgain(cases, row);
  if (why !== null) return refused(why);
  const { number, sentOn } = firstRoundOf(row);
  const label = sentOn === null ? 'ronda 1' : `enviado el ${shownDay(sentOn)}`;
  return done({
    id: draftId([...unique, number]),
    ...textsOfRound(row),
    source: null,
    resends: { ...ref, number, label },
    queue: [],
  });
}

const EMPTY: DraftTexts = { topic: '', description: '', link: '', comments: '' };

/** Has a person typed something into it: what the form was filled in with is none of theirs. */
export function isTyped(ports: MailingPorts, map: BaseMap, cases: Cases | null, draft: EscalationDraft): boolean {
  if (draft.queue.length > 0) return true;
  const filled = filledIn(ports, map, cases, draft);
  return (Object.keys(EMPTY) as (keyof DraftTexts)[]).some((key) => draft[key].trim() !== filled[key].trim());
}

function filledIn(ports: MailingPorts, map: BaseMap, cases: Cases | null, draft: EscalationDraft): DraftTexts {
  if (draft.source !== null) {
    const source = sourceRow(ports, map, draft.source);
    return source ? textsOfRow(source) : EMPTY;
  }
  const first = draft.resends && cases && rowOfNumber(cases, draft.resends.number);
  return first ? textsOfRound(first) : EMPTY;
}
