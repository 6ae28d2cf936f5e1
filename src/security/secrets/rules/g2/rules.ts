import type { Vendor } from '../../rule.ts';

/** https://data.g2.com */
export const g2: Vendor = {
  id: 'g2',
  name: 'G2',
  docs: 'https://data.g2.com',
  rules: [
    {
      id: 'g2-api-token',
      description: 'G2 API token',
      severity: 'medium',
      near: ['g2_api', 'g2.com', 'g2_token'],
      token: '[a-z0-9]{64}',
    },
  ],
};
