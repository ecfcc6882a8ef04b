import type { Day } from '../core/calendar/day';
import type { CachePort, LockPort, Ports } from '../core/ports';
import { diagnostics } from './diagnostics';
import { TIME_ZONE } from './time-zone';
import { activeWorkbook } from './workbook';

/** The longest that Google keeps an entry. */
const CACHE_SECONDS = 21_600;
const LOCK_MILLISECONDS = 15_000;

/** Google's services behind the ports of core. Nothing is called until a command asks. */
export function googlePorts(): Ports {
  return {
    workbook: activeWorkbook(),
    cache,
    lock,
    diagnostics,
    today: () => Utilities.formatDate(new Date(), TIME_ZONE, 'yyyy-MM-dd') as Day,
    userMail: () => Session.getActiveUser().getEmail(),
  };
}

const documentCache = () => CacheService.getDocumentCache() ?? CacheService.getScriptCache();

const cache: CachePort = {
  get: (key) => documentCache().get(key),
  put: (key, text) => documentCache().put(key, text, CACHE_SECONDS),
  remove: (key) => documentCache().remove(key),
};

const lock: LockPort = {
  alone(work) {
    const documentLock = LockService.getDocumentLock();
    if (!documentLock.tryLock(LOCK_MILLISECONDS))
      throw new Error('Otra persona está usando el complemento en este momento. Espere unos segundos y repita.');
    try {
      const result = work();
      SpreadsheetApp.flush();
      return result;
    } finally {
      documentLock.releaseLock();
    }
  },
};
