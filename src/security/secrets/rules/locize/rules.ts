import type { Vendor } from '../../rule.ts';

/** https://www.locize.com/docs/api */
export const locize: Vendor = {
  id: 'locize',
  name: 'locize',
  docs: 'https://www.locize.com/docs/api',
  rules: [
    {
      id: 'locize-api-key',
      description: 'locize API key',
      severity: 'medium',
      near: ['locize'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
