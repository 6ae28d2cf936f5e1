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
      token: '[a-z0-9]{40}',
    },
  ],
};
