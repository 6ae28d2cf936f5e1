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
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
