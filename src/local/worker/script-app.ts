import type { ClockRule, ExecutionData } from './calls';
import type { HostClient } from './host-client';
import { refuse, serviceOf } from './members';

type Script = typeof GoogleAppsScript.Script;
type ScriptApp = GoogleAppsScript.Script.ScriptApp;

/** The host's clock is Bogotá's. */
const TIME_ZONE = 'America/Bogota';
const SCOPE = 'script.scriptapp';

/** ScriptApp: permissions and triggers. */
export function scriptServices(host: HostClient, { scopes, authorisation }: ExecutionData) {
  const ids = new WeakMap<object, number>();
  const triggerOf = ({ id, handler }: { readonly id: number; readonly handler: string }) => {
    const trigger = serviceOf<GoogleAppsScript.Script.Trigger>('Trigger')({ getHandlerFunction: () => handler });
    ids.set(trigger, id);
    return trigger;
  };
  const allowed = <Args extends readonly unknown[], Result>(member: string, work: (...args: Args) => Result) =>
    function ofPerson(...args: Args): Result {
      if (authorisation !== 'FULL') refuse(`ScriptApp.${member}`, SCOPE);
      return work(...args);
    };
  return serviceOf<ScriptApp>('ScriptApp')({
    AuthMode: serviceOf<Script['AuthMode']>('AuthMode')({ FULL: 'FULL' }),
    getAuthorizationInfo: () =>
      serviceOf<GoogleAppsScript.Script.AuthorizationInfo>('AuthorizationInfo')({
        getAuthorizedScopes: () => [...scopes],
      }),
    requireScopes: (_: unknown, asked: readonly string[]) => {
      if (authorisation !== 'FULL') refuse('ScriptApp.requireScopes', SCOPE);
      // Whoever runs the add-on here has granted what the manifest names, and nobody can grant more.
      const missing = asked.filter((scope) => !scopes.includes(scope));
      if (missing.length > 0) throw new Error(`Authorization is required: ${missing.join(' ')}`);
    },
    getProjectTriggers: allowed('getProjectTriggers', () => host.triggers().map(triggerOf)),
    newTrigger: allowed('newTrigger', (handler: string) =>
      serviceOf<GoogleAppsScript.Script.TriggerBuilder>('TriggerBuilder')({
        timeBased: () => clockBuilder((rule) => triggerOf(host.createTrigger(handler, rule))),
      }),
    ),
    deleteTrigger: allowed('deleteTrigger', (trigger: object) => {
      const id = ids.get(trigger);
      if (id === undefined) throw new Error('Invalid argument: trigger');
      host.deleteTrigger(id);
    }),
  });
}

function clockBuilder(create: (rule: ClockRule) => object) {
  let hour: number | undefined;
  let everyDays: number | undefined;
  let everyHours: number | undefined;
  const builder = serviceOf<GoogleAppsScript.Script.ClockTriggerBuilder>('ClockTriggerBuilder')({
    atHour: (asked: number): unknown => {
      if (!(Number.isInteger(asked) && asked >= 0 && asked <= 23)) throw new Error('Invalid argument: hour');
      hour = asked;
      return builder;
    },
    everyDays: (asked: number): unknown => {
      everyDays = positive(asked, 'n');
      return builder;
    },
    everyHours: (asked: number): unknown => {
      everyHours = positive(asked, 'n');
      return builder;
    },
    inTimezone: (zone: string): unknown => {
      if (zone !== TIME_ZONE) throw new Error(`La zona «${zone}» no está implementada en la vista local.`);
      return builder;
    },
    create: () => {
      if (everyHours !== undefined) return create({ kind: 'hourly', everyHours });
      if (everyDays === undefined || hour === undefined)
        throw new Error('Un activador sin atHour y everyDays, o everyHours, no está implementado en la vista local.');
      return create({ kind: 'daily', hour, everyDays });
    },
  });
  return builder;
}

function positive(asked: number, name: string): number {
  if (!(Number.isInteger(asked) && asked >= 1)) throw new Error(`Invalid argument: ${name}`);
  return asked;
}
