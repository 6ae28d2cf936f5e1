import type { Vendor } from '../../rule.ts';

/** https://simperium.com/docs/ */
export const simperium: Vendor = {
  id: 'simperium',
  name: 'Simperium',
  docs: 'https://simperium.com/docs/',
  rules: [
    {
      id: 'simperium-api-key',
      description: 'Simperium API key',
      near: ['simperium'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
