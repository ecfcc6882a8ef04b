import type { Ports } from '../../core/ports';
import { done, type Result, refused } from '../result';
import type { ReminderCommands } from './api';
import { beat } from './heartbeat';
import { lookAtReminders } from './look';
import { askingPerson, switchReminders } from './switch';

type Pause = ReminderCommands['reminders.pause'];

/** Stops reminders or lets them go on, for everybody: anybody of AGENTES may. The runs stay installed. */
export function pause(ports: Ports, { paused }: Pause['request']): Result<Pause['answer']> {
  const person = askingPerson(ports);
  if (!person.ok) return person;
  const switched = switchReminders(ports, ({ state }) => {
    if (state !== 'active' && state !== 'paused')
      return refused('Los recordatorios no están activados en esta hoja. Use «Activar recordatorios».');
    if ((state === 'paused') === paused) return done(null);
    return done(
      paused
        ? { values: { active: 'No' }, status: 'PAUSADOS' as const }
        : { values: { active: 'Sí' }, status: 'REANUDADOS' as const },
    );
  });
  if (!switched.ok) return switched;
  // Runs that were in pause are not late.
  if (!paused) beat(ports, { since: ports.now() });
  return lookAtReminders(ports);
}
