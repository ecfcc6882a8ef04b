import { textOf } from '../../core/base/cell';
import type { Activation } from '../../core/notices/activation';
import { type Ports, SCHEDULED_HANDLERS } from '../../core/ports';
import { readBaseMap } from '../base-map';
import { readLog } from '../log-tab';
import { ownTabReader } from '../own-tabs';
import { done, type Result, refused } from '../result';
import type { ReminderCommands } from './api';
import { beat } from './heartbeat';
import { lookAtReminders } from './look';
import { activationOf } from './run';
import { askingPerson, switchReminders } from './switch';

type Activate = ReminderCommands['reminders.activate'];

/**
 * Installs both runs for the person, each once, and then switches reminders on in CONFIGURACIÓN: whatever stops this
 * halfway, runs that are not switched on send nothing, and activating again mends it. Anybody of AGENTES may.
 */
export function activate(ports: Ports, { takeOver }: Activate['request']): Result<Activate['answer']> {
  const { workbook, cache, schedule } = ports;
  schedule.requirePermissions();
  const read = ownTabReader(workbook);
  const map = readBaseMap(workbook, cache, read);
  const person = askingPerson(ports);
  if (!person.ok) return person;
  const account = (ports.accountMail() || ports.userMail()).toLowerCase();
  const mayActivate = (activation: Activation) => refusalOf(activation, account, takeOver);
  const refusal = mayActivate(activationOf(workbook, read)) ?? unreadable(ports);
  if (refusal !== null) return refused(refusal);

  const hour = map.facts.settings.remindersHour;
  schedule.remove(SCHEDULED_HANDLERS);
  schedule.daily('runMorning', hour);
  schedule.hourly('runHourly');
  const now = ports.now();
  // Somebody else may have been quicker.
  const switched = switchReminders(ports, (activation) => {
    const refusedNow = mayActivate(activation);
    if (refusedNow !== null) return refused(refusedNow);
    return done({
      values: { active: 'Sí', sheet: workbook.id, account, at: textOf(now) },
      status: 'ACTIVADOS',
    });
  });
  if (!switched.ok) {
    schedule.remove(SCHEDULED_HANDLERS);
    return switched;
  }
  beat(ports, { since: now, hour });
  return lookAtReminders(ports);
}

/** Spanish: why the person does not activate them as things stand; null: nothing is in the way. */
function refusalOf({ state, account }: Activation, person: string, takeOver: boolean): string | null {
  const isTaken = (state === 'active' || state === 'paused') && account !== person;
  return isTaken && !takeOver
    ? `Los recordatorios ya los activó ${account} y salen de esa cuenta. Para que salgan de la suya use «Tomar el relevo».`
    : null;
}

/** A mail of which BITÁCORA does not know would be sent twice. */
function unreadable({ workbook }: Ports): string | null {
  const log = readLog(workbook);
  return log.ok ? null : `${log.message} Corríjalo antes: ahí queda cada correo que se envía.`;
}
