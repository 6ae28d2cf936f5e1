import type { Vendor } from '../../rule.ts';

/** https://www.koyeb.com/docs/reference/api */
export const koyeb: Vendor = {
  id: 'koyeb',
  name: 'Koyeb',
  docs: 'https://www.koyeb.com/docs/reference/api',
  rules: [
    {
      id: 'koyeb-api-token',
      description: 'Koyeb API token',
      severity: 'critical',
      near: ['koyeb'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
