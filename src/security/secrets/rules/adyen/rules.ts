import type { Vendor } from '../../rule.ts';

/** https://docs.adyen.com/development-resources/api-credentials/ */
export const adyen: Vendor = {
  id: 'adyen',
  name: 'Adyen',
  docs: 'https://docs.adyen.com/development-resources/api-credentials/',
  rules: [
    {
      id: 'adyen-api-key',
      description: 'Adyen API key',
      severity: 'critical',
      token: 'AQE[a-z]hm[A-Za-z0-9+/=_-]{60,600}',
    },
    {
      id: 'adyen-hmac-key',
      description: 'Adyen HMAC key of webhooks',
      near: ['adyen'],
      token: '[A-Z0-9]{64}',
    },
  ],
};
