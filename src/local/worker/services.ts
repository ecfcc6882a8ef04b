import type { ExecutionData } from './calls';
import type { HostClient } from './host-client';
import { mailServices } from './mail-app';
import { serviceOf } from './members';
import { propertyServices } from './properties';
import { scriptServices } from './script-app';
import { spreadsheetServices } from './spreadsheet';
import { uiServices } from './ui';

const LONGEST_CACHE_SECONDS = 21_600;
const DEFAULT_CACHE_SECONDS = 600;

/** Every global that a script finds in Apps Script and that the add-on uses, and the event of a simple trigger. */
export function googleServices(host: HostClient, data: ExecutionData) {
  const { spreadsheet, sheetOf, makeRange, newRule, newValidation } = spreadsheetServices(host);
  const { ui, htmlService } = uiServices(host, data);
  const cache = serviceOf<GoogleAppsScript.Cache.Cache>('Cache')({
    get: (key: string) => host.cacheGet(key),
    put: (key: string, value: string, seconds = DEFAULT_CACHE_SECONDS) =>
      host.cachePut(key, String(value), Math.min(seconds, LONGEST_CACHE_SECONDS)),
    remove: (key: string) => host.cacheRemove(key),
  });
  const lock = serviceOf<GoogleAppsScript.Lock.Lock>('Lock')({
    tryLock: (milliseconds: number) => host.lock(milliseconds),
    releaseLock: () => host.unlock(),
  });
  const userOf = (email: string) => serviceOf<GoogleAppsScript.Base.User>('User')({ getEmail: () => email });
  const effectiveUser = userOf(data.authorisation === 'FULL' ? data.user : '');
  // By the clock nobody is there; Google tells of nobody, or of the owner, as the account's domain has it.
  const activeUser = data.byClock ? userOf('') : effectiveUser;
  const mail = mailServices(host, data);
  const { editedRange } = data;
  return {
    globals: {
      SpreadsheetApp: serviceOf<GoogleAppsScript.Spreadsheet.SpreadsheetApp>('SpreadsheetApp')({
        getActiveSpreadsheet: () => spreadsheet,
        getUi: () => {
          if (data.formulas || data.byClock) throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
          return ui;
        },
        flush: () => host.flush(),
        newConditionalFormatRule: newRule,
        newDataValidation: newValidation,
      }),
      HtmlService: htmlService,
      CacheService: serviceOf<GoogleAppsScript.Cache.CacheService>('CacheService')({
        getDocumentCache: () => cache,
        getScriptCache: () => cache,
      }),
      LockService: serviceOf<GoogleAppsScript.Lock.LockService>('LockService')({ getDocumentLock: () => lock }),
      Session: serviceOf<GoogleAppsScript.Base.Session>('Session')({
        getActiveUser: () => activeUser,
        getEffectiveUser: () => effectiveUser,
        // A script's dates have the parts of its zone, and a worker's those of its own.
        getScriptTimeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
      }),
      MailApp: mail.app,
      PropertiesService: propertyServices(host),
      ScriptApp: scriptServices(host, data),
      Utilities: serviceOf<GoogleAppsScript.Utilities.Utilities>('Utilities')({
        formatDate,
        base64Decode: mail.base64Decode,
        newBlob: mail.newBlob,
      }),
    },
    event: editedRange && {
      range: makeRange.of(sheetOf(editedRange.tab), editedRange.area),
      source: spreadsheet,
      authMode: data.authorisation,
    },
  };
}

/** The patterns of Java's SimpleDateFormat that the add-on uses; another one throws. */
function formatDate(date: Date, timeZone: string, pattern: string): string {
  const parts = new Map(
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  );
  const tokens: Record<string, string | undefined> = {
    yyyy: parts.get('year'),
    MM: parts.get('month'),
    dd: parts.get('day'),
    HH: parts.get('hour'),
    mm: parts.get('minute'),
    ss: parts.get('second'),
  };
  return pattern.replace(/[A-Za-z]+/g, (token) => {
    const value = tokens[token];
    if (value === undefined)
      throw new Error(`Utilities.formatDate: «${token}» no está implementado en la vista local.`);
    return value;
  });
}
