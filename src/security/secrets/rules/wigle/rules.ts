import type { Vendor } from '../../rule.ts';

/** https://api.wigle.net/ */
export const wigle: Vendor = {
  id: 'wigle',
  name: 'WiGLE',
  docs: 'https://api.wigle.net/',
  rules: [
    {
      id: 'wigle-api-token',
      description: 'WiGLE API name or token',
      severity: 'medium',
      near: ['wigle'],
      token: '(?:AID)?[a-f0-9]{32}',
    },
  ],
};
