import type { Vendor } from '../../rule.ts';

/** https://docs.unblu.com/ */
export const unblu: Vendor = {
  id: 'unblu',
  name: 'Unblu',
  docs: 'https://docs.unblu.com/',
  rules: [
    {
      id: 'unblu-api-key',
      description: 'Unblu API key',
      near: ['unblu'],
      token: '[A-Za-z0-9_-]{22}',
    },
  ],
};
