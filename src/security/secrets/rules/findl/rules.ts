import type { Vendor } from '../../rule.ts';

/** https://www.findl.com */
export const findl: Vendor = {
  id: 'findl',
  name: 'Findl',
  docs: 'https://www.findl.com',
  rules: [
    {
      id: 'findl-api-key',
      description: 'Findl API key',
      severity: 'medium',
      near: ['findl'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
