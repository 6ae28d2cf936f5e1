import type { Vendor } from '../../rule.ts';

/** https://www.marketaux.com/documentation */
export const marketaux: Vendor = {
  id: 'marketaux',
  name: 'Marketaux',
  docs: 'https://www.marketaux.com/documentation',
  rules: [
    {
      id: 'marketaux-api-token',
      description: 'Marketaux API token',
      severity: 'low',
      near: ['marketaux'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
