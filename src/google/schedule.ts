import { SCHEDULED_HANDLERS, type ScheduledHandler, type SchedulePort } from '../core/ports';
import { TIME_ZONE } from './time-zone';

/** What a trigger's handler is called, if it is one of ours. */
const ours = (trigger: GoogleAppsScript.Script.Trigger): ScheduledHandler | undefined =>
  SCHEDULED_HANDLERS.find((handler) => handler === trigger.getHandlerFunction());

/** Installable triggers: they run as the person who installed them, who alone sees them. */
export const schedule: SchedulePort = {
  requirePermissions: () => ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [...MANIFEST_SCOPES]),
  installed: () => ScriptApp.getProjectTriggers().flatMap((trigger) => ours(trigger) ?? []),
  daily(handler, hour) {
    ScriptApp.newTrigger(handler).timeBased().atHour(hour).everyDays(1).inTimezone(TIME_ZONE).create();
  },
  hourly(handler) {
    ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
  },
  remove(handlers) {
    for (const trigger of ScriptApp.getProjectTriggers()) {
      const handler = ours(trigger);
      if (handler !== undefined && handlers.includes(handler)) ScriptApp.deleteTrigger(trigger);
    }
  },
};
