import type { Vendor } from '../../rule.ts';

/** https://lametric-documentation.readthedocs.io/ */
export const lametric: Vendor = {
  id: 'lametric',
  name: 'LaMetric',
  docs: 'https://lametric-documentation.readthedocs.io/',
  rules: [
    {
      id: 'lametric-api-key',
      description: 'LaMetric device API key',
      severity: 'low',
      near: ['lametric'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
