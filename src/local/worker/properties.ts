import type { PropertyStoreName } from './calls';
import type { HostClient } from './host-client';
import { serviceOf } from './members';

/** PropertiesService. Both stores are open to simple triggers, too. */
export function propertyServices(host: HostClient) {
  const storeOf = (store: PropertyStoreName) => {
    const properties = serviceOf<GoogleAppsScript.Properties.Properties>('Properties')({
      getProperty: (key: string) => host.propertyGet(store, String(key)),
      setProperty: (key: string, value: string): unknown => {
        host.propertySet(store, String(key), String(value));
        return properties;
      },
      deleteProperty: (key: string): unknown => {
        host.propertyRemove(store, String(key));
        return properties;
      },
    });
    return properties;
  };
  const ofDocument = storeOf('document');
  const ofUser = storeOf('user');
  return serviceOf<GoogleAppsScript.Properties.PropertiesService>('PropertiesService')({
    getDocumentProperties: () => ofDocument,
    getUserProperties: () => ofUser,
  });
}
