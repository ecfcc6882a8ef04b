import { archivedCode } from './archived-code';
import { archivedQuestion } from './archived-question';
import { archivedWithReply } from './archived-with-reply';
import { caseIdDigits } from './case-id-digits';
import { codeOneFacebookOnly } from './code-one-facebook-only';
import { codeSpelling } from './code-spelling';
import { commentVerbatim } from './comment-verbatim';
import { knownNetwork } from './known-network';
import { replyPrefix } from './reply-prefix';
import { rowComplete } from './row-complete';
import { rowDate } from './row-date';
import type { Rule } from './rule';
import { wallCodeOne } from './wall-code-one';

/** Every rule, sorted by id. A test fails when a file of this folder is missing here. */
export const RULES: readonly Rule[] = [
  archivedCode,
  archivedQuestion,
  archivedWithReply,
  caseIdDigits,
  codeOneFacebookOnly,
  codeSpelling,
  commentVerbatim,
  knownNetwork,
  replyPrefix,
  rowComplete,
  rowDate,
  wallCodeOne,
];
