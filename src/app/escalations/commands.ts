import { type CommandTable, cellText, nothing, rowRef, text } from '../command';
import { countOrNone, list, nullable, object, oneOf, textUpTo, yesOrNo } from '../shape';
import type { EscalationCommands } from './api';
import { checkLink } from './check-link';
import { checkTopic } from './check-topic';
import { draftShape } from './draft-shape';
import { escalationForm } from './form';
import { goToCase } from './go-to-case';
import { keepDraft } from './keep-draft';
import { listCases } from './list-cases';
import { closeCase, fileCase, recordAnswer, reopenCase } from './record';
import { reportCase, reportText } from './report';
import { sendEscalation } from './send';
import { settleCase } from './settle';

/** Base64 of 3 MB. */
const base64 = textUpTo(4_200_000);
const pictures = list(object({ name: text, mimeType: oneOf('image/png', 'image/jpeg', 'image/webp'), base64 }), 20);
const day = textUpTo(30);

export const ESCALATION_COMMANDS: CommandTable<keyof EscalationCommands> = {
  'escalations.form': {
    shape: object({ from: oneOf('draft', 'selection', 'resend'), ref: nullable(rowRef) }),
    run: escalationForm,
  },
  'escalations.keepDraft': { shape: object({ draft: nullable(draftShape) }), run: keepDraft },
  'escalations.checkLink': { shape: object({ link: text }), run: checkLink },
  'escalations.checkTopic': { shape: object({ topic: text, resends: nullable(rowRef) }), run: checkTopic },
  'escalations.send': {
    shape: object({ draft: draftShape, pictures, topicChecked: yesOrNo, notSent: nullable(countOrNone) }),
    run: sendEscalation,
  },
  'escalations.list': { shape: nothing, run: listCases },
  'escalations.goTo': { shape: object({ ref: rowRef }), run: goToCase },
  'escalations.settle': { shape: object({ ref: rowRef, left: yesOrNo }), run: settleCase },
  'escalations.reportText': { shape: object({ ref: rowRef }), run: reportText },
  'escalations.report': {
    shape: object({
      ref: rowRef,
      by: oneOf('mail', 'other', 'left', 'again'),
      text: cellText,
      attempt: nullable(countOrNone),
    }),
    run: reportCase,
  },
  'escalations.answer': { shape: object({ ref: rowRef, on: day, answer: cellText }), run: recordAnswer },
  'escalations.file': { shape: object({ ref: rowRef, on: day, number: text }), run: fileCase },
  'escalations.close': { shape: object({ ref: rowRef, reason: text }), run: closeCase },
  'escalations.reopen': { shape: object({ ref: rowRef }), run: reopenCase },
};
