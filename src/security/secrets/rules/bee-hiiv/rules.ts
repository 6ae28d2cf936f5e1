import type { Vendor } from '../../rule.ts';

/** https://developers.beehiiv.com */
export const beeHiiv: Vendor = {
  id: 'bee-hiiv',
  name: 'beehiiv',
  docs: 'https://developers.beehiiv.com',
  rules: [
    {
      id: 'bee-hiiv-api-key',
      description: 'beehiiv API key',
      severity: 'medium',
      near: ['beehiiv'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
