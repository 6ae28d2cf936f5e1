import type { Vendor } from '../../rule.ts';

/** https://docs.omise.co/api-authentication */
export const omise: Vendor = {
  id: 'omise',
  name: 'Omise',
  docs: 'https://docs.omise.co/api-authentication',
  rules: [
    {
      id: 'omise-secret-key',
      description: 'Omise secret key',
      severity: 'critical',
      token: 'skey_(?:test_)?[a-z0-9]{18,20}',
    },
  ],
};
