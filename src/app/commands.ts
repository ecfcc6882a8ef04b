import { RULES } from '../core/rules';
import { acceptFinding } from './accept-finding';
import { applyFixes } from './apply-fixes';
import { type CommandTable, cellText, nothing, text } from './command';
import { beginDiagnosis, checkContract } from './diagnose';
import { ESCALATION_COMMANDS } from './escalations/commands';
import { explainDeadline } from './explain-deadline';
import { goToFinding } from './go-to-finding';
import { INCIDENT_COMMANDS } from './incidents/commands';
import { lastFix } from './last-fix';
import { listExceptions } from './list-exceptions';
import type { CommandName, RuleSummary } from './panel-api';
import { PRODUCTIVITY_COMMANDS } from './productivity/commands';
import { REMINDER_COMMANDS } from './reminders/commands';
import { done } from './result';
import { reviewScope } from './review-scope';
import { reviewOneTab } from './review-tab';
import { reviewWholeTeam } from './review-team';
import { applySetup, previewSetup } from './setup/change-base';
import { lookAtBase } from './setup/look-at-base';
import { count, list, matching, nullable, object, oneOf } from './shape';
import { tallyRules } from './tally-rules';
import { undoFixes } from './undo-fixes';
import { withdrawException } from './withdraw-exception';

/** Answered with a value as it is: it looks at how values cross. */
type RawCommand = 'diagnostics.date';
export type AnsweredCommand = Exclude<CommandName, RawCommand>;

const place = { tab: text, row: count, column: text };
const batch = nullable(matching(/^C\d{1,9}$/));
const setup = {
  tabs: list(text),
  settings: list(object({ key: text, value: text, description: text })),
  prepare: list(text),
};
const setupChange = object({ type: oneOf('tab', 'setting', 'prepare'), key: text, before: cellText, after: cellText });

const summaryOf = ({ id, acta, severity, summary }: RuleSummary): RuleSummary => ({ id, acta, severity, summary });

/** Every command of `panel-api.ts`. */
export const COMMANDS: CommandTable<AnsweredCommand> = {
  ...ESCALATION_COMMANDS,
  ...REMINDER_COMMANDS,
  ...PRODUCTIVITY_COMMANDS,
  ...INCIDENT_COMMANDS,
  'review.scope': {
    shape: object({ scope: oneOf('mine', 'all') }),
    run: (ports, { scope }) => reviewScope(ports, scope),
  },
  'review.tab': { shape: object({ tab: text }), run: (ports, { tab }) => reviewOneTab(ports, tab) },
  'review.team': { shape: object({ tabs: list(text) }), run: (ports, { tabs }) => reviewWholeTeam(ports, tabs) },
  'review.goTo': { shape: object({ ...place, rowKey: nullable(text) }), run: goToFinding },
  'fix.apply': {
    shape: object({ batch, fixes: list(object({ ...place, rowKey: text, rule: text, fix: cellText }), 5_000) }),
    run: applyFixes,
  },
  'fix.last': { shape: nothing, run: lastFix },
  'fix.undo': { shape: object({ batch }), run: undoFixes },
  'exceptions.accept': {
    shape: object({ ...place, rowKey: text, rule: text, message: text, reason: text }),
    run: acceptFinding,
  },
  'exceptions.withdraw': { shape: object({ key: text }), run: withdrawException },
  'exceptions.list': { shape: nothing, run: listExceptions },
  'exceptions.rules': { shape: nothing, run: tallyRules },
  'calendar.deadline': { shape: object({ sent: text, days: count }), run: explainDeadline },
  'setup.look': { shape: nothing, run: lookAtBase },
  'setup.preview': { shape: object(setup), run: previewSetup },
  'setup.apply': { shape: object({ ...setup, previewed: list(setupChange) }), run: applySetup },
  'help.rules': { shape: nothing, run: () => done({ rules: RULES.map(summaryOf) }) },
  'diagnostics.begin': { shape: nothing, run: ({ diagnostics }) => done(beginDiagnosis(diagnostics)) },
  'diagnostics.check': {
    shape: object({ group: text }),
    run: ({ diagnostics }, { group }) => checkContract(diagnostics, group),
  },
};
