import type { Vendor } from '../../rule.ts';

/** https://elis.rossum.ai/api/docs/ */
export const rossum: Vendor = {
  id: 'rossum',
  name: 'Rossum',
  docs: 'https://elis.rossum.ai/api/docs/',
  rules: [
    {
      id: 'rossum-api-token',
      description: 'Rossum API token',
      near: ['rossum'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
