import { timeOf } from '../core/base/cell';
import type { Day } from '../core/calendar/day';
import type { CachePort, LockPort, MailingPorts } from '../core/ports';
import { mail } from './mail';
import { ownNotes, sharedNotes } from './notes';
import { schedule } from './schedule';
import { TIME_ZONE } from './time-zone';
import { activeWorkbook } from './workbook';

/** The longest that Google keeps an entry. */
const CACHE_SECONDS = 21_600;
const LOCK_MILLISECONDS = 15_000;

/** Google's services behind the ports of core. Nothing is called until a command asks. */
export function googlePorts(): MailingPorts {
  const workbook = activeWorkbook();
  return {
    workbook,
    cache,
    lock: lockFor(workbook),
    mail,
    schedule,
    sharedNotes,
    ownNotes,
    today: () => Utilities.formatDate(new Date(), TIME_ZONE, 'yyyy-MM-dd') as Day,
    now() {
      const [day, time = ''] = Utilities.formatDate(new Date(), TIME_ZONE, 'yyyy-MM-dd HH:mm').split(' ');
      return { day: day as Day, minutes: timeOf(time) };
    },
    userMail: () => Session.getActiveUser().getEmail(),
    accountMail: () => Session.getEffectiveUser().getEmail(),
    log: (problem) => console.error(problem),
  };
}

const documentCache = () => CacheService.getDocumentCache() ?? CacheService.getScriptCache();

const cache: CachePort = {
  get: (key) => documentCache().get(key),
  put: (key, text) => documentCache().put(key, text, CACHE_SECONDS),
  remove: (key) => documentCache().remove(key),
};

/**
 * Who has waited for the lock looks at the tabs anew: whoever had it may have made one. What was written is on the
 * sheet before the next one reads it, also where the work failed halfway.
 */
const lockFor = (workbook: { forgetTabs(): void }): LockPort => ({
  alone(work) {
    const documentLock = LockService.getDocumentLock();
    if (!documentLock.tryLock(LOCK_MILLISECONDS))
      throw new Error('Otra persona está usando el complemento en este momento. Espere unos segundos y repita.');
    try {
      workbook.forgetTabs();
      try {
        return work();
      } finally {
        SpreadsheetApp.flush();
      }
    } finally {
      documentLock.releaseLock();
    }
  },
});
