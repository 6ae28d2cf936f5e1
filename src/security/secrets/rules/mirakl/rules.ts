import type { Vendor } from '../../rule.ts';

/** https://developer.mirakl.com/ */
export const mirakl: Vendor = {
  id: 'mirakl',
  name: 'Mirakl',
  docs: 'https://developer.mirakl.com/',
  rules: [
    {
      id: 'mirakl-api-key',
      description: 'Mirakl API key',
      near: ['mirakl'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
