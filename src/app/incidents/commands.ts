import { type CommandTable, cellText, nothing, rowRef, text } from '../command';
import { matching, object, yesOrNo } from '../shape';
import type { IncidentCommands } from './api';
import { endIncident } from './end';
import { goToIncident } from './go-to';
import { lookAtIncidents } from './look';
import { registerIncident } from './register';
import { undoIncident } from './undo';

const id = matching(/^[A-Za-z0-9-]{8,40}$/);
const report = object({
  agent: text,
  kind: text,
  wholeDays: yesOrNo,
  from: text,
  to: text,
  startsAt: text,
  endsAt: text,
  isOpen: yesOrNo,
  description: cellText,
});

export const INCIDENT_COMMANDS: CommandTable<keyof IncidentCommands> = {
  'incidents.look': { shape: nothing, run: lookAtIncidents },
  'incidents.register': { shape: object({ id, report }), run: registerIncident },
  'incidents.undo': { shape: object({ id }), run: undoIncident },
  'incidents.end': { shape: object({ ref: rowRef, endsAt: text }), run: endIncident },
  'incidents.goTo': { shape: object({ ref: rowRef }), run: goToIncident },
};
