import type { Vendor } from '../../rule.ts';

/** https://docs.sellsy.com/ */
export const sellsy: Vendor = {
  id: 'sellsy',
  name: 'Sellsy',
  docs: 'https://docs.sellsy.com/',
  rules: [
    {
      id: 'sellsy-client-secret',
      description: 'Sellsy client secret',
      near: ['sellsy'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'sellsy-legacy-secret',
      description: 'Sellsy token or secret',
      near: ['sellsy'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
