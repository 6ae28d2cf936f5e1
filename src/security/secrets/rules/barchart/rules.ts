import type { Vendor } from '../../rule.ts';

/** https://www.barchart.com/ondemand/api */
export const barchart: Vendor = {
  id: 'barchart',
  name: 'Barchart',
  docs: 'https://www.barchart.com/ondemand/api',
  rules: [
    {
      id: 'barchart-api-key',
      description: 'Barchart API key',
      severity: 'medium',
      near: ['barchart'],
      token: '[a-z0-9]{32}',
    },
  ],
};
