import type { Vendor } from '../../rule.ts';

/** https://documentation.tradier.com/ */
export const tradier: Vendor = {
  id: 'tradier',
  name: 'Tradier',
  docs: 'https://documentation.tradier.com/',
  rules: [
    {
      id: 'tradier-access-token',
      description: 'Tradier access token',
      severity: 'critical',
      near: ['tradier'],
      token: '[A-Za-z0-9]{28}',
    },
  ],
};
