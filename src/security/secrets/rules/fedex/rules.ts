import type { Vendor } from '../../rule.ts';

/** https://developer.fedex.com */
export const fedex: Vendor = {
  id: 'fedex',
  name: 'FedEx',
  docs: 'https://developer.fedex.com',
  rules: [
    {
      id: 'fedex-client-secret',
      description: 'FedEx client secret',
      near: ['fedex'],
      token: '[a-z0-9]{32}',
    },
    {
      id: 'fedex-api-key',
      description: 'FedEx API key',
      near: ['fedex'],
      token: 'l7[a-z0-9]{32}',
    },
  ],
};
