import type { Vendor } from '../../rule.ts';

/** https://friendli.ai/docs */
export const friendli: Vendor = {
  id: 'friendli',
  name: 'Friendli',
  docs: 'https://friendli.ai/docs',
  rules: [
    {
      id: 'friendli-token',
      description: 'Friendli token',
      token: 'flp_[A-Za-z0-9]{40,60}',
    },
  ],
};
