import type { MailingPorts } from '../../core/ports';
import type { PanelCommands } from '../panel-api';
import { done, type Result } from '../result';
import { forgetDraft, keepInNotes } from './draft-store';

type Keep = PanelCommands['escalations.keepDraft'];

/** Keeps what was typed, for a panel that is closed before it is sent. */
export function keepDraft(ports: MailingPorts, { draft }: Keep['request']): Result<Keep['answer']> {
  if (draft !== null) return keepInNotes(ports, draft);
  forgetDraft(ports);
  return done({});
}
