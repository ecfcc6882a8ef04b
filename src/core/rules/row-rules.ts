import { archivedCode } from './archived-code';
import { archivedQuestion } from './archived-question';
import { archivedWithReply } from './archived-with-reply';
import { blamesEntity } from './blames-entity';
import { caseClosed } from './case-closed';
import { caseIdDigits } from './case-id-digits';
import { caseIdMissing } from './case-id-missing';
import { codeOneFacebookOnly } from './code-one-facebook-only';
import { codeSpelling } from './code-spelling';
import { commentVerbatim } from './comment-verbatim';
import { commitmentOverdue } from './commitment-overdue';
import { deletedRegister } from './deleted-register';
import { escalationComplete } from './escalation-complete';
import { escalationDates } from './escalation-dates';
import { escalationLink } from './escalation-link';
import { escalationSender } from './escalation-sender';
import { fraudRegister } from './fraud-register';
import { incidentComplete } from './incident-complete';
import { inconcertWindow } from './inconcert-window';
import { knownNetwork } from './known-network';
import { lateEntry } from './late-entry';
import { liveProtocol } from './live-protocol';
import { mentionsOnlyAuthor } from './mentions-only-author';
import { misplacedDeleted } from './misplaced-deleted';
import { noDmPromise } from './no-dm-promise';
import { personalDataOnWall } from './personal-data-on-wall';
import { pqrdFormat } from './pqrd-format';
import { publicationSent } from './publication-sent';
import { replyPrefix } from './reply-prefix';
import { rosterDay } from './roster-day';
import { rowComplete } from './row-complete';
import { rowDate } from './row-date';
import type { RowRule } from './rule';
import { templateReview } from './template-review';
import { twitterChannels } from './twitter-channels';
import { wallCodeOne } from './wall-code-one';
import { wallLength } from './wall-length';

/** The rules that judge a row by itself, sorted by id: those that an edit loads and runs. */
export const ROW_RULES: readonly RowRule[] = [
  archivedCode,
  archivedQuestion,
  archivedWithReply,
  blamesEntity,
  caseClosed,
  caseIdDigits,
  caseIdMissing,
  codeOneFacebookOnly,
  codeSpelling,
  commentVerbatim,
  commitmentOverdue,
  deletedRegister,
  escalationComplete,
  escalationDates,
  escalationLink,
  escalationSender,
  fraudRegister,
  incidentComplete,
  inconcertWindow,
  knownNetwork,
  lateEntry,
  liveProtocol,
  mentionsOnlyAuthor,
  misplacedDeleted,
  noDmPromise,
  personalDataOnWall,
  pqrdFormat,
  publicationSent,
  replyPrefix,
  rosterDay,
  rowComplete,
  rowDate,
  templateReview,
  twitterChannels,
  wallCodeOne,
  wallLength,
];
