import type { Vendor } from '../../rule.ts';

/** https://api.feedier.com */
export const feedier: Vendor = {
  id: 'feedier',
  name: 'Feedier',
  docs: 'https://api.feedier.com',
  rules: [
    {
      id: 'feedier-api-key',
      description: 'Feedier API key',
      severity: 'medium',
      near: ['feedier'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
