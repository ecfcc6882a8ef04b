import { type CommandTable, cellText, nothing, rowRef, text } from '../command';
import { count, list, matching, nullable, object, oneOf, textUpTo, yesOrNo } from '../shape';
import type { EscalationCommands } from './api';
import { checkTopic } from './check-topic';
import { escalationForm } from './form';
import { goToCase } from './go-to-case';
import { keepDraft } from './keep-draft';
import { listCases } from './list-cases';
import { closeCase, fileCase, recordAnswer, reopenCase } from './record';
import { reportCase, reportText } from './report';
import { sendEscalation } from './send';
import { settleCase } from './settle';

const draft = object({
  id: matching(/^[\w-]{8,40}$/),
  topic: text,
  description: cellText,
  link: text,
  comments: cellText,
  source: nullable(object({ tab: text, row: count, rowKey: text, label: text })),
  resends: nullable(object({ tab: text, row: count, rowKey: text, number: text, label: text })),
  queue: list(text, 20),
});
/** Base64 of 3 MB. */
const base64 = textUpTo(4_200_000);
const pictures = list(object({ name: text, mimeType: oneOf('image/png', 'image/jpeg', 'image/webp'), base64 }), 20);
const day = textUpTo(30);

export const ESCALATION_COMMANDS: CommandTable<keyof EscalationCommands> = {
  'escalations.form': {
    shape: object({ from: oneOf('draft', 'selection', 'resend'), ref: nullable(rowRef) }),
    run: escalationForm,
  },
  'escalations.keepDraft': { shape: object({ draft: nullable(draft) }), run: keepDraft },
  'escalations.checkTopic': { shape: object({ topic: text, resends: nullable(rowRef) }), run: checkTopic },
  'escalations.send': {
    shape: object({ draft, pictures, topicChecked: yesOrNo, notSent: nullable(count) }),
    run: sendEscalation,
  },
  'escalations.list': { shape: nothing, run: listCases },
  'escalations.goTo': { shape: object({ ref: rowRef }), run: goToCase },
  'escalations.settle': { shape: object({ ref: rowRef, left: yesOrNo }), run: settleCase },
  'escalations.reportText': { shape: object({ ref: rowRef }), run: reportText },
  'escalations.report': {
    shape: object({ ref: rowRef, by: oneOf('mail', 'other', 'left', 'again'), text: cellText }),
    run: reportCase,
  },
  'escalations.answer': { shape: object({ ref: rowRef, on: day, answer: cellText }), run: recordAnswer },
  'escalations.file': { shape: object({ ref: rowRef, on: day, number: text }), run: fileCase },
  'escalations.close': { shape: object({ ref: rowRef, reason: text }), run: closeCase },
  'escalations.reopen': { shape: object({ ref: rowRef }), run: reopenCase },
};
