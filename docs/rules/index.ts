import { explained as agentDayEmpty } from './agent-day-empty';
import { explained as archivedCode } from './archived-code';
import { explained as archivedQuestion } from './archived-question';
import { explained as archivedTwitterOnly } from './archived-twitter-only';
import { explained as archivedWithReply } from './archived-with-reply';
import { explained as blamesEntity } from './blames-entity';
import { explained as caseClosed } from './case-closed';
import { explained as caseIdDigits } from './case-id-digits';
import { explained as caseIdMissing } from './case-id-missing';
import { explained as codeOneFacebookOnly } from './code-one-facebook-only';
import { explained as codeSpelling } from './code-spelling';
import { explained as commentVerbatim } from './comment-verbatim';
import { explained as commitmentOverdue } from './commitment-overdue';
import { explained as deletedRegister } from './deleted-register';
import { explained as duplicateCase } from './duplicate-case';
import { explained as escalationComplete } from './escalation-complete';
import { explained as escalationDates } from './escalation-dates';
import { explained as escalationLink } from './escalation-link';
import { explained as escalationOneTopic } from './escalation-one-topic';
import { explained as escalationOverdue } from './escalation-overdue';
import { explained as escalationReport } from './escalation-report';
import { explained as escalationSender } from './escalation-sender';
import { explained as escalationState } from './escalation-state';
import type { RuleExplained } from './explained';
import { explained as fraudRegister } from './fraud-register';
import { explained as incidentComplete } from './incident-complete';
import { explained as inconcertWindow } from './inconcert-window';
import { explained as knownNetwork } from './known-network';
import { explained as lateEntry } from './late-entry';
import { explained as liveEntity } from './live-entity';
import { explained as liveProtocol } from './live-protocol';
import { explained as liveWindow } from './live-window';
import { explained as mentionsOnlyAuthor } from './mentions-only-author';
import { explained as misplacedDeleted } from './misplaced-deleted';
import { explained as noDmPromise } from './no-dm-promise';
import { explained as personalDataOnWall } from './personal-data-on-wall';
import { explained as possibleFraud } from './possible-fraud';
import { explained as pqrdFormat } from './pqrd-format';
import { explained as publicationSent } from './publication-sent';
import { explained as replyFromTemplate } from './reply-from-template';
import { explained as replyPrefix } from './reply-prefix';
import { explained as rosterDay } from './roster-day';
import { explained as rowComplete } from './row-complete';
import { explained as rowDate } from './row-date';
import { explained as templateReview } from './template-review';
import { explained as twitterChannels } from './twitter-channels';
import { explained as unofficialPaymentDate } from './unofficial-payment-date';
import { explained as wallCodeOne } from './wall-code-one';
import { explained as wallLength } from './wall-length';

/** The reason and examples of every rule, sorted by id. A test fails when a rule is missing here. */
export const EXPLAINED: Readonly<Record<string, RuleExplained>> = {
  'agent-day-empty': agentDayEmpty,
  'archived-code': archivedCode,
  'archived-question': archivedQuestion,
  'archived-twitter-only': archivedTwitterOnly,
  'archived-with-reply': archivedWithReply,
  'blames-entity': blamesEntity,
  'case-closed': caseClosed,
  'case-id-digits': caseIdDigits,
  'case-id-missing': caseIdMissing,
  'code-one-facebook-only': codeOneFacebookOnly,
  'code-spelling': codeSpelling,
  'comment-verbatim': commentVerbatim,
  'commitment-overdue': commitmentOverdue,
  'deleted-register': deletedRegister,
  'duplicate-case': duplicateCase,
  'escalation-complete': escalationComplete,
  'escalation-dates': escalationDates,
  'escalation-link': escalationLink,
  'escalation-one-topic': escalationOneTopic,
  'escalation-overdue': escalationOverdue,
  'escalation-report': escalationReport,
  'escalation-sender': escalationSender,
  'escalation-state': escalationState,
  'fraud-register': fraudRegister,
  'incident-complete': incidentComplete,
  'inconcert-window': inconcertWindow,
  'known-network': knownNetwork,
  'late-entry': lateEntry,
  'live-entity': liveEntity,
  'live-protocol': liveProtocol,
  'live-window': liveWindow,
  'mentions-only-author': mentionsOnlyAuthor,
  'misplaced-deleted': misplacedDeleted,
  'no-dm-promise': noDmPromise,
  'personal-data-on-wall': personalDataOnWall,
  'possible-fraud': possibleFraud,
  'pqrd-format': pqrdFormat,
  'publication-sent': publicationSent,
  'reply-from-template': replyFromTemplate,
  'reply-prefix': replyPrefix,
  'roster-day': rosterDay,
  'row-complete': rowComplete,
  'row-date': rowDate,
  'template-review': templateReview,
  'twitter-channels': twitterChannels,
  'unofficial-payment-date': unofficialPaymentDate,
  'wall-code-one': wallCodeOne,
  'wall-length': wallLength,
};
