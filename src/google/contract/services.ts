import { docs, type Group, report } from './row';

const KEY = 'autodiagnostico';
/** One more than 100 KB. */
const TOO_LONG = 102_401;

/** Cache, lock, account: services beside the sheet. */
export const services: Group = {
  title: 'Caché, candado y cuenta',
  checkedBy: 'menu',
  rows: [
    {
      id: 'cache-keeps-text',
      says: 'La caché guarda textos: null vuelve como "null"; lo que se quita vuelve como null.',
      source: report(
        'justin.poehnelt.com, exploring-apps-script-cacheservice-limits',
        'Edge Cases: Permissive. Coerces types to strings.',
      ),
      check: () => {
        const cache = CacheService.getDocumentCache() ?? CacheService.getScriptCache();
        cache.put(KEY, null as unknown as string, 60);
        const kept = cache.get(KEY);
        cache.remove(KEY);
        return [
          ['null', null],
          [kept, cache.get(KEY)],
        ];
      },
    },
    {
      id: 'cache-refuses-long-texts',
      says: 'La caché rechaza un texto de más de 100 KB.',
      source: docs('Cache.put', 'The maximum amount of data that can be stored per key is 100KB.'),
      check: () => {
        try {
          CacheService.getScriptCache().put(KEY, 'x'.repeat(TOO_LONG), 60);
          return ['rechazado', 'guardado'];
        } catch {
          return ['rechazado', 'rechazado'];
        }
      },
    },
    {
      id: 'free-lock',
      says: 'Un candado libre se obtiene y se suelta; antes de soltarlo se guardan los cambios.',
      source: docs('Lock.releaseLock', 'you should call SpreadsheetApp.flush() prior to releasing the lock'),
      check: () => {
        const lock = LockService.getDocumentLock();
        const got = lock.tryLock(5000);
        SpreadsheetApp.flush();
        lock.releaseLock();
        return [true, got];
      },
    },
    {
      id: 'mail-of-the-person',
      says: 'Al correo de la persona se llega sin error; puede venir vacío.',
      source: docs(
        'Session.getActiveUser',
        "If security policies do not allow access to the user's identity, User.getEmail() returns a blank string.",
      ),
      check: () => ['string', typeof Session.getActiveUser().getEmail()],
    },
    {
      id: 'granted-scopes',
      says: 'Están concedidos los cinco permisos del manifiesto.',
      source: docs('AuthorizationInfo.getAuthorizedScopes', 'Gets a list of authorized scopes for the script.'),
      check: () => {
        const granted = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizedScopes() ?? [];
        return [
          'ninguno falta',
          MANIFEST_SCOPES.filter((scope) => !granted.includes(scope)).join(' ') || 'ninguno falta',
        ];
      },
    },
    {
      id: 'own-triggers',
      says: 'Se ven los activadores propios; los de otras personas, no.',
      source: docs(
        'ScriptApp.getProjectTriggers',
        'Gets all installable triggers associated with the current project and current user.',
      ),
      check: () => [[], ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === '')],
    },
    {
      id: 'mail-quota',
      says: 'Google dice a cuántos destinatarios se puede escribir todavía hoy.',
      source: docs(
        'MailApp.getRemainingDailyQuota',
        'Returns the number of recipients you can send emails to for the rest of the day.',
      ),
      check: () => ['number', typeof MailApp.getRemainingDailyQuota()],
    },
  ],
};
