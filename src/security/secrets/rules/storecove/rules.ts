import type { Vendor } from '../../rule.ts';

/** https://www.storecove.com/docs/ */
export const storecove: Vendor = {
  id: 'storecove',
  name: 'Storecove',
  docs: 'https://www.storecove.com/docs/',
  rules: [
    {
      id: 'storecove-api-key',
      description: 'Storecove API key',
      near: ['storecove', 'store_cove', 'store-cove', 'store cove'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
