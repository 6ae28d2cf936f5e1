import type { Vendor } from '../../rule.ts';

/** https://developer.drip.com */
export const drip: Vendor = {
  id: 'drip',
  name: 'Drip',
  docs: 'https://developer.drip.com',
  rules: [
    {
      id: 'drip-api-token',
      description: 'Drip API token',
      near: ['getdrip', 'drip_api', 'drip_token', 'drip.com'],
      token: '[a-z0-9]{32}',
    },
  ],
};
