import type { Vendor } from '../../rule.ts';

/** https://www.hiveage.com/api/ */
export const hiveage: Vendor = {
  id: 'hiveage',
  name: 'Hiveage',
  docs: 'https://www.hiveage.com/api/',
  rules: [
    {
      id: 'hiveage-api-key',
      description: 'Hiveage API key',
      severity: 'medium',
      near: ['hiveage'],
      token: '[A-Za-z0-9_-]{20}|[A-Za-z0-9]{24}',
    },
  ],
};
