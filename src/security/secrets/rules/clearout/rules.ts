import type { Vendor } from '../../rule.ts';

/** https://docs.clearout.io */
export const clearout: Vendor = {
  id: 'clearout',
  name: 'Clearout',
  docs: 'https://docs.clearout.io',
  rules: [
    {
      id: 'clearout-api-token',
      description: 'Clearout API token',
      severity: 'medium',
      near: ['clearout'],
      token: '[a-z0-9]{32}:[a-z0-9]{64}',
    },
  ],
};
