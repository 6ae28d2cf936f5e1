import type { Vendor } from '../../rule.ts';

/** https://developers.fireblocks.com */
export const fireblocks: Vendor = {
  id: 'fireblocks',
  name: 'Fireblocks',
  docs: 'https://developers.fireblocks.com',
  rules: [
    {
      id: 'fireblocks-api-key',
      description: 'Fireblocks API user id',
      severity: 'critical',
      near: ['fireblocks'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
