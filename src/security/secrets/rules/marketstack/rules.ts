import type { Vendor } from '../../rule.ts';

/** https://marketstack.com/documentation */
export const marketstack: Vendor = {
  id: 'marketstack',
  name: 'marketstack',
  docs: 'https://marketstack.com/documentation',
  rules: [
    {
      id: 'marketstack-access-key',
      description: 'marketstack access key',
      severity: 'low',
      near: ['marketstack'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
