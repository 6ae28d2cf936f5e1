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
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
