import * as z from 'zod/mini';
import type { Ports } from '../core/ports';
import { RULES } from '../core/rules';
import { beginDiagnosis, checkContract } from './diagnose';
import { explainDeadline } from './explain-deadline';
import { goToFinding } from './go-to-finding';
import type { RuleSummary } from './panel-api';
import { done, type Result, refused } from './result';
import { reviewScope } from './review-scope';
import { reviewOneTab } from './review-tab';
import { reviewWholeTeam } from './review-team';
import { applySetup, previewSetup } from './setup/change-base';
import { lookAtBase } from './setup/look-at-base';

const text = z.string().check(z.maxLength(1_000));

const setupRequest = {
  columns: z.array(z.object({ kind: text, column: text, header: text })),
  settings: z.array(z.object({ key: text, value: text })),
  tabs: z.array(text),
  prepare: z.array(text),
};
const setupChange = z.object({
  where: z.string(),
  what: z.string(),
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
});

const request = z.discriminatedUnion('command', [
  z.object({ command: z.literal('review.scope'), scope: z.enum(['mine', 'all']) }),
  z.object({ command: z.literal('review.tab'), tab: text }),
  z.object({ command: z.literal('review.team'), tabs: z.array(text) }),
  z.object({
    command: z.literal('review.goTo'),
    tab: text,
    row: z.int().check(z.positive()),
    column: text,
    rowKey: z.nullable(text),
  }),
  z.object({ command: z.literal('calendar.deadline'), sent: text, days: z.int().check(z.positive()) }),
  z.object({ command: z.literal('setup.look') }),
  z.object({ command: z.literal('setup.preview'), ...setupRequest }),
  z.object({ command: z.literal('setup.apply'), ...setupRequest, previewed: z.array(setupChange) }),
  z.object({ command: z.literal('help.rules') }),
  z.object({ command: z.literal('diagnostics.begin') }),
  z.object({ command: z.literal('diagnostics.check'), group: text }),
  z.object({ command: z.literal('diagnostics.date') }),
]);
type Request = z.infer<typeof request>;

/**
 * The one door of the panels.
 * @param json a request of `panel-api.ts`
 * @returns its answer as JSON: `{ok: true, value}` or `{ok: false, message}` in Spanish. Only `diagnostics.date`,
 *   which looks at how values cross, is answered with a value as it is.
 */
export function answerPanel(ports: Ports, json: unknown): unknown {
  const parsed = request.safeParse(typeof json === 'string' ? readJson(json) : null);
  if (!parsed.success)
    return JSON.stringify(
      refused('El panel pidió algo que esta versión no conoce. Cierre el panel y ábralo de nuevo desde el menú.'),
    );
  const asked = parsed.data;
  return asked.command === 'diagnostics.date' ? ports.diagnostics.dated() : JSON.stringify(run(ports, asked));
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function run(ports: Ports, asked: Exclude<Request, { command: 'diagnostics.date' }>): Result<unknown> {
  switch (asked.command) {
    case 'review.scope':
      return reviewScope(ports, asked.scope);
    case 'review.tab':
      return reviewOneTab(ports, asked.tab);
    case 'review.team':
      return reviewWholeTeam(ports, asked.tabs);
    case 'review.goTo':
      return goToFinding(ports, asked);
    case 'calendar.deadline':
      return explainDeadline(ports, asked);
    case 'setup.look':
      return lookAtBase(ports);
    case 'setup.preview':
      return previewSetup(ports, asked);
    case 'setup.apply':
      return applySetup(ports, asked);
    case 'help.rules':
      return done({ rules: RULES.map(summaryOf) });
    case 'diagnostics.begin':
      return done(beginDiagnosis(ports.diagnostics));
    case 'diagnostics.check':
      return checkContract(ports.diagnostics, asked.group);
  }
}

const summaryOf = ({ id, acta, severity, summary }: RuleSummary): RuleSummary => ({ id, acta, severity, summary });
