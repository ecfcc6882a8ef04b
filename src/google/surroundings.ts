import type { Asked, Surroundings } from '../core/diagnostics';
import { leftScratchTabs } from './contract/scratch-tab';

/** Asks Google where the add-on runs and what it may do. A service that refuses does not hide what the others say. */
export function readSurroundings(): Surroundings {
  return {
    version: BUNDLE_VERSION,
    account: asked(() => Session.getActiveUser().getEmail()),
    scriptZone: asked(() => Session.getScriptTimeZone()),
    spreadsheetZone: asked(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()),
    locale: asked(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()),
    neededScopes: MANIFEST_SCOPES,
    grantedScopes: asked(() => ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizedScopes() ?? []),
    triggers: asked(() => ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction())),
    mailQuota: asked(() => MailApp.getRemainingDailyQuota()),
    leftTabs: asked(leftScratchTabs),
  };
}

function asked<Value>(ask: () => Value): Asked<Value> {
  try {
    return { value: ask() };
  } catch (problem) {
    return { problem: String(problem) };
  }
}
