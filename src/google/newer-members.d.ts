/** Newer than @types/google-apps-script 2.0.13. */
declare namespace GoogleAppsScript {
  namespace Script {
    interface AuthorizationInfo {
      /** null: nothing was granted. */
      getAuthorizedScopes(): string[] | null;
    }
  }
}
