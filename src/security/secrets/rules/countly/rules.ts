import type { Vendor } from '../../rule.ts';

/** https://support.count.ly */
export const countly: Vendor = {
  id: 'countly',
  name: 'Countly',
  docs: 'https://support.count.ly',
  rules: [
    {
      id: 'countly-api-key',
      description: 'Countly API or app key',
      severity: 'medium',
      near: ['countly'],
      token: '[a-z0-9]{32,40}',
    },
  ],
};
