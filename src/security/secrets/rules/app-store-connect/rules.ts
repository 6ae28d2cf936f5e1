import type { Vendor } from '../../rule.ts';

/** https://developer.apple.com/documentation/appstoreconnectapi */
export const appStoreConnect: Vendor = {
  id: 'app-store-connect',
  name: 'App Store Connect',
  docs: 'https://developer.apple.com/documentation/appstoreconnectapi',
  rules: [
    {
      id: 'app-store-connect-issuer-key',
      description: 'App Store Connect key id beside its issuer',
      severity: 'low',
      near: ['asc_key_id', 'appstoreconnect_key', 'app_store_connect_key', 'app_store_connect_api_key'],
      token: '[A-Z0-9]{10}',
    },
  ],
};
