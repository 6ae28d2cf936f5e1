import type { Vendor } from '../../rule.ts';

/** https://dashboard.gelato.com/docs/ */
export const gelato: Vendor = {
  id: 'gelato',
  name: 'Gelato',
  docs: 'https://dashboard.gelato.com/docs/',
  rules: [
    {
      id: 'gelato-api-key',
      description: 'Gelato API key',
      near: ['gelato'],
      token:
        '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}-[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}:[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
