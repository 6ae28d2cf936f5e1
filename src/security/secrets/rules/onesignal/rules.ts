import type { Vendor } from '../../rule.ts';

/** https://documentation.onesignal.com/docs/keys-and-ids */
export const onesignal: Vendor = {
  id: 'onesignal',
  name: 'OneSignal',
  docs: 'https://documentation.onesignal.com/docs/keys-and-ids',
  rules: [
    {
      id: 'onesignal-api-key',
      description: 'OneSignal API key',
      token: 'os_v2_(?:app|org)_[a-z0-9]{80,120}',
    },
    {
      id: 'onesignal-legacy-api-key',
      description: 'OneSignal REST API key',
      near: ['onesignal', 'one_signal', 'one-signal'],
      token: '[A-Za-z0-9+/]{47,48}|[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
