/** Newer than @types/google-apps-script 2.0.13. null: nothing was granted. */
declare namespace GoogleAppsScript {
  namespace Script {
    interface AuthorizationInfo {
      getAuthorizedScopes(): string[] | null;
    }
  }
}
