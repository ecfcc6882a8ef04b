import { agentDayEmpty } from './agent-day-empty';
import { archivedTwitterOnly } from './archived-twitter-only';
import { duplicateCase } from './duplicate-case';
import { escalationOneTopic } from './escalation-one-topic';
import { escalationOverdue } from './escalation-overdue';
import { escalationReport } from './escalation-report';
import { escalationState } from './escalation-state';
import { liveEntity } from './live-entity';
import { liveWindow } from './live-window';
import { possibleFraud } from './possible-fraud';
import { replyFromTemplate } from './reply-from-template';
import { ROW_RULES } from './row-rules';
import type { Rule } from './rule';
import { unofficialPaymentDate } from './unofficial-payment-date';

/** The rules that look at other rows, sorted by id. */
const OTHER_RULES: readonly Rule[] = [
  agentDayEmpty,
  archivedTwitterOnly,
  duplicateCase,
  escalationOneTopic,
  escalationOverdue,
  escalationReport,
  escalationState,
  liveEntity,
  liveWindow,
  possibleFraud,
  replyFromTemplate,
  unofficialPaymentDate,
];

/** Every rule, sorted by id. A test fails when a file of this folder is in neither list. */
export const RULES: readonly Rule[] = [...ROW_RULES, ...OTHER_RULES].sort((a, b) => (a.id < b.id ? -1 : 1));
