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
        '[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}-[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}:[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}',
    },
  ],
};
