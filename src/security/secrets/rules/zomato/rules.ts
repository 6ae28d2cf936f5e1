import type { Vendor } from '../../rule.ts';

/** https://www.zomato.com/developers */
export const zomato: Vendor = {
  id: 'zomato',
  name: 'Zomato',
  docs: 'https://www.zomato.com/developers',
  rules: [
    {
      id: 'zomato-api-key',
      description: 'Zomato API key',
      severity: 'medium',
      near: ['zomato'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
