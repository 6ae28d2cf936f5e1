import type { Vendor } from '../../rule.ts';

/** https://www.mockaroo.com/docs */
export const mockaroo: Vendor = {
  id: 'mockaroo',
  name: 'Mockaroo',
  docs: 'https://www.mockaroo.com/docs',
  rules: [
    {
      id: 'mockaroo-api-key',
      description: 'Mockaroo API key',
      severity: 'low',
      near: ['mockaroo'],
      token: '[a-z0-9]{8}',
      entropy: 1.5,
    },
  ],
};
