import type { Vendor } from '../../rule.ts';

/** https://www.papertrail.com/help/settings-api/ */
export const papertrail: Vendor = {
  id: 'papertrail',
  name: 'Papertrail',
  docs: 'https://www.papertrail.com/help/settings-api/',
  rules: [
    {
      id: 'papertrail-api-token',
      description: 'Papertrail API token',
      severity: 'medium',
      near: ['papertrail'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
