/** Put in by the build: package.json's version and the manifest's scopes. */
declare const BUNDLE_VERSION: string;
declare const MANIFEST_SCOPES: readonly string[];
