import type { Vendor } from '../../rule.ts';

/** https://developers.printful.com/docs/ */
export const printful: Vendor = {
  id: 'printful',
  name: 'Printful',
  docs: 'https://developers.printful.com/docs/',
  rules: [
    {
      id: 'printful-token',
      description: 'Printful private token',
      near: ['printful'],
      token: '[A-Za-z0-9]{40}|[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}:[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
