import type { ExecutionData } from './calls';
import { refuse, serviceOf } from './members';

type Script = typeof GoogleAppsScript.Script;

/** ScriptApp: permissions and triggers. */
export function scriptServices({ scopes, authorisation }: ExecutionData) {
  const triggerOf = (handler: string) =>
    serviceOf<GoogleAppsScript.Script.Trigger>('Trigger')({ getHandlerFunction: () => handler });
  return serviceOf<GoogleAppsScript.Script.ScriptApp>('ScriptApp')({
    AuthMode: serviceOf<Script['AuthMode']>('AuthMode')({ FULL: 'FULL' }),
    getAuthorizationInfo: () =>
      serviceOf<GoogleAppsScript.Script.AuthorizationInfo>('AuthorizationInfo')({
        getAuthorizedScopes: () => [...scopes],
      }),
    getProjectTriggers: () => {
      if (authorisation !== 'FULL') refuse('ScriptApp.getProjectTriggers', 'script.scriptapp');
      // The add-on installs none yet.
      const handlers: readonly string[] = [];
      return handlers.map(triggerOf);
    },
  });
}
