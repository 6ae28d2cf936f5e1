import type { Vendor } from '../../rule.ts';

/** https://docs.vouchery.io/ */
export const vouchery: Vendor = {
  id: 'vouchery',
  name: 'Vouchery',
  docs: 'https://docs.vouchery.io/',
  rules: [
    {
      id: 'vouchery-api-key',
      description: 'Vouchery API key',
      near: ['vouchery'],
      token: '[a-z0-9-]{36}',
    },
  ],
};
