import type { PlainCell } from '../../core/base/cell';
import type { Day } from '../../core/calendar/day';
import type { FirstRound } from '../../core/escalations/escalation-mail';
import type { EscalationDraft } from './api';
import type { EscalationColumn } from './cases';
import type { Desk } from './desk';

/** What is to be registered and sent. */
export interface Order {
  readonly draft: EscalationDraft;
  readonly pictureCount: number;
  readonly topicChecked: boolean;
  readonly notSent: number | null;
  readonly desk: Desk;
  readonly today: Day;
}

export type RowValues = Partial<Record<EscalationColumn, PlainCell>>;

/** Its row and BITÁCORA say that it is on its way: now it may leave. */
export interface Begun {
  readonly number: string;
  readonly attempt: number;
  readonly first: FirstRound | null;
  /** The row as it was written. */
  readonly values: RowValues;
}
