import type { Vendor } from '../../rule.ts';

/** https://developers.drata.com */
export const drata: Vendor = {
  id: 'drata',
  name: 'Drata',
  docs: 'https://developers.drata.com',
  rules: [
    {
      id: 'drata-api-key',
      description: 'Drata API key',
      near: ['drata'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
