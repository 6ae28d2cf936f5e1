import type { Vendor } from '../../rule.ts';

/** https://docs.timescale.com/ */
export const timescale: Vendor = {
  id: 'timescale',
  name: 'Timescale',
  docs: 'https://docs.timescale.com/',
  rules: [
    {
      id: 'timescale-api-secret',
      description: 'Timescale Cloud client secret',
      severity: 'critical',
      near: ['timescale'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
