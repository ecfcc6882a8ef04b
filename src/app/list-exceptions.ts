import { acceptedFindings } from '../core/log/exceptions';
import type { Ports } from '../core/ports';
import { readLog } from './log-tab';
import type { PanelCommands } from './panel-api';
import { done, type Result } from './result';

/** What the team has accepted as it is, newest first. */
export function listExceptions({ workbook }: Ports): Result<PanelCommands['exceptions.list']['answer']> {
  const log = readLog(workbook);
  if (!log.ok) return log;
  return done({ exceptions: acceptedFindings((log.value?.rows ?? []).map(({ values }) => values)) });
}
