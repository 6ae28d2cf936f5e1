import type { Vendor } from '../../rule.ts';

/** https://developers.hostinger.com/ */
export const hostinger: Vendor = {
  id: 'hostinger',
  name: 'Hostinger',
  docs: 'https://developers.hostinger.com/',
  rules: [
    {
      id: 'hostinger-api-token',
      description: 'Hostinger API token',
      severity: 'critical',
      near: ['hostinger'],
      token: '[A-Za-z0-9]{48,52}',
    },
  ],
};
