import type { Vendor } from '../../rule.ts';

/** https://docs.appcues.com */
export const appcues: Vendor = {
  id: 'appcues',
  name: 'Appcues',
  docs: 'https://docs.appcues.com',
  rules: [
    {
      id: 'appcues-api-key',
      description: 'Appcues API key or secret',
      severity: 'medium',
      near: ['appcues'],
      token: '[a-z0-9-]{36,39}',
    },
  ],
};
