import type { Vendor } from '../../rule.ts';

/** https://help.kagi.com/kagi/api/overview.html */
export const kagi: Vendor = {
  id: 'kagi',
  name: 'Kagi',
  docs: 'https://help.kagi.com/kagi/api/overview.html',
  rules: [
    {
      id: 'kagi-api-key',
      description: 'Kagi API key',
      severity: 'medium',
      near: ['kagi'],
      token: '[A-Za-z0-9_-]{11}\\.[A-Za-z0-9_-]{43}',
    },
  ],
};
