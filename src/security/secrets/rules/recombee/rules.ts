import type { Vendor } from '../../rule.ts';

/** https://docs.recombee.com/authentication */
export const recombee: Vendor = {
  id: 'recombee',
  name: 'Recombee',
  docs: 'https://docs.recombee.com/authentication',
  rules: [
    {
      id: 'recombee-private-token',
      description: 'Recombee private token',
      near: ['recombee'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
