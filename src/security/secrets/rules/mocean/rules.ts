import type { Vendor } from '../../rule.ts';

/** https://moceanapi.com/docs/ */
export const mocean: Vendor = {
  id: 'mocean',
  name: 'Moceanapi',
  docs: 'https://moceanapi.com/docs/',
  rules: [
    {
      id: 'mocean-api-token',
      description: 'Moceanapi token',
      severity: 'medium',
      near: ['moceanapi', 'mocean'],
      token: 'apit-[A-Za-z0-9]{30,40}-[A-Za-z0-9]{5}',
    },
  ],
};
