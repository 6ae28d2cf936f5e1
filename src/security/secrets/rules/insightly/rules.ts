import type { Vendor } from '../../rule.ts';

/** https://api.insightly.com/v3.1/Help */
export const insightly: Vendor = {
  id: 'insightly',
  name: 'Insightly',
  docs: 'https://api.insightly.com/v3.1/Help',
  rules: [
    {
      id: 'insightly-api-key',
      description: 'Insightly API key',
      severity: 'medium',
      near: ['insightly'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
