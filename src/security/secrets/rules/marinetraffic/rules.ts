import type { Vendor } from '../../rule.ts';

/** https://servicedocs.marinetraffic.com/ */
export const marinetraffic: Vendor = {
  id: 'marinetraffic',
  name: 'MarineTraffic',
  docs: 'https://servicedocs.marinetraffic.com/',
  rules: [
    {
      id: 'marinetraffic-api-key',
      description: 'MarineTraffic API key',
      severity: 'low',
      near: ['marinetraffic'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
