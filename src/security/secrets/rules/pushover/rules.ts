import type { Vendor } from '../../rule.ts';

/** https://pushover.net/api */
export const pushover: Vendor = {
  id: 'pushover',
  name: 'Pushover',
  docs: 'https://pushover.net/api',
  rules: [
    {
      id: 'pushover-api-token',
      description: 'Pushover API token or user key',
      severity: 'medium',
      near: ['pushover'],
      token: '[A-Za-z0-9]{30}',
    },
  ],
};
