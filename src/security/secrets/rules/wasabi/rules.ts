import type { Vendor } from '../../rule.ts';

/** https://docs.wasabi.com/docs/creating-a-user-account-and-access-key */
export const wasabi: Vendor = {
  id: 'wasabi',
  name: 'Wasabi',
  docs: 'https://docs.wasabi.com/docs/creating-a-user-account-and-access-key',
  rules: [
    {
      id: 'wasabi-secret-key',
      description: 'Wasabi secret key',
      severity: 'critical',
      near: ['wasabi'],
      token: '[A-Za-z0-9+/]{40}',
    },
    {
      id: 'wasabi-access-key',
      description: 'Wasabi access key',
      severity: 'medium',
      near: ['wasabi'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
