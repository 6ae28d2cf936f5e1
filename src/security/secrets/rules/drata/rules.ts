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
      token: '[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}',
    },
  ],
};
