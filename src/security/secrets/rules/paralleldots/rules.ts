import type { Vendor } from '../../rule.ts';

/** https://komprehend.io/ */
export const paralleldots: Vendor = {
  id: 'paralleldots',
  name: 'ParallelDots',
  docs: 'https://komprehend.io/',
  rules: [
    {
      id: 'paralleldots-api-key',
      description: 'ParallelDots API key',
      severity: 'medium',
      near: ['paralleldots', 'komprehend'],
      token: '[A-Za-z0-9]{43}',
    },
  ],
};
