let mayWrite = true;

/** Custom functions read the spreadsheet and neither change it nor show anything (Google's guide, «Custom functions»). */
export function forbidWriting(): void {
  mayWrite = false;
}

const writes = (service: string, key: string) =>
  /^(?:Range|RangeList|Sheet|Spreadsheet)$/.test(service) && !/^(?:get|is|can)/.test(key);

/**
 * A service object with the members that the add-on uses and no more. Any other member of Google's throws, so
 * that nothing works here by accident and fails there. The members' names are checked against Google's types.
 *
 * @example serviceOf<GoogleAppsScript.Cache.Cache>('Cache')({ get: (key: string) => host.cacheGet(key) })
 */
export const serviceOf =
  <Google extends object>(name: string) =>
  <Members extends { readonly [Key in keyof Members]: Key extends keyof Google ? unknown : never }>(
    members: Members,
  ): Members =>
    new Proxy(members, {
      get(target, key) {
        if (!mayWrite && Object.hasOwn(target, key) && writes(name, String(key))) return () => forbid(String(key));
        // Symbols, `then` and `toJSON` are what the runtime itself looks for when it prints or returns an object.
        if (key in target || typeof key === 'symbol' || key === 'then' || key === 'toJSON')
          return Reflect.get(target, key);
        throw new Error(`${name}.${key} no está implementado en la vista local.`);
      },
    });

function forbid(member: string): never {
  throw new Error(`You do not have permission to call ${member}`);
}

/** Google's refusal when a simple trigger asks for what needs a person's authorisation. */
export function refuse(what: string, scope: string): never {
  throw new Error(
    `Specified permissions are not sufficient to call ${what}. Required permissions: https://www.googleapis.com/auth/${scope}`,
  );
}
