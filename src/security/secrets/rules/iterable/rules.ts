import type { Vendor } from '../../rule.ts';

/** https://support.iterable.com/hc/en-us/articles/360043464871 */
export const iterable: Vendor = {
  id: 'iterable',
  name: 'Iterable',
  docs: 'https://support.iterable.com/hc/en-us/articles/360043464871',
  rules: [
    {
      id: 'iterable-api-key',
      description: 'Iterable API key',
      near: ['iterable_', 'iterable-', 'iterable api', 'iterableapi', 'iterablekey', 'iterable.com', 'iterabletoken'],
      token: '[a-f0-9]{32}',
    },
  ],
};
