/** Newer than @types/google-apps-script 2.0.13. */
declare namespace GoogleAppsScript {
  namespace Script {
    interface AuthorizationInfo {
      /** null: nothing was granted. */
      getAuthorizedScopes(): string[] | null;
    }
    interface ScriptApp {
      /** Ends the execution and asks the person where a scope is not granted. */
      requireScopes(authMode: AuthMode, oAuthScopes: string[]): void;
    }
  }
}
