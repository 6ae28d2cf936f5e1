import type { Vendor } from '../../rule.ts';

/** https://api.cashboardapp.com */
export const cashboard: Vendor = {
  id: 'cashboard',
  name: 'Cashboard',
  docs: 'https://api.cashboardapp.com',
  rules: [
    {
      id: 'cashboard-api-key',
      description: 'Cashboard API key',
      severity: 'medium',
      near: ['cashboard'],
      token: '[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{3}',
    },
  ],
};
