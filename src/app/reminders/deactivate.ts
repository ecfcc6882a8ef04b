import { type Ports, SCHEDULED_HANDLERS } from '../../core/ports';
import { done, type Result, refused } from '../result';
import type { ReminderCommands } from './api';
import { forgetHeartbeat } from './heartbeat';
import { lookAtReminders } from './look';
import { switchReminders } from './switch';

type Deactivate = ReminderCommands['reminders.deactivate'];

/**
 * Switches reminders off and removes the person's own runs. Only who activated them may; runs that somebody has left
 * from another time go in any case, for they do nothing.
 */
export function deactivate(ports: Ports): Result<Deactivate['answer']> {
  const { schedule } = ports;
  const person = (ports.accountMail() || ports.userMail()).toLowerCase();
  const switched = switchReminders(ports, ({ state, account }) => {
    if (state === 'off') return done(null);
    if (state !== 'copied' && account !== person)
      return refused(
        `Los recordatorios los activó ${account}: solo desde esa cuenta se desactivan. Usted puede usar «Pausar».`,
      );
    return done({ values: { active: 'No', sheet: '', account: '', at: '' }, status: 'DESACTIVADOS' as const });
  });
  schedule.remove(SCHEDULED_HANDLERS);
  if (!switched.ok) return switched;
  forgetHeartbeat(ports);
  return lookAtReminders(ports);
}
