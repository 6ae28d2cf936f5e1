import type { Vendor } from '../../rule.ts';

/** https://app.tmetric.com/help/api/ */
export const tmetric: Vendor = {
  id: 'tmetric',
  name: 'TMetric',
  docs: 'https://app.tmetric.com/help/api/',
  rules: [
    {
      id: 'tmetric-api-token',
      description: 'TMetric API token',
      near: ['tmetric'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
