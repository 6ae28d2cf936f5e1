import type { Vendor } from '../../rule.ts';

/** https://developer.avalara.com */
export const avalara: Vendor = {
  id: 'avalara',
  name: 'Avalara',
  docs: 'https://developer.avalara.com',
  rules: [
    {
      id: 'avalara-license-key',
      description: 'Avalara license key',
      near: ['avalara', 'avatax'],
      token: '(?:[A-Z0-9]{16}|[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12})',
    },
  ],
};
