import type { Vendor } from '../../rule.ts';

/** https://clerk.com/docs */
export const clerk: Vendor = {
  id: 'clerk',
  name: 'Clerk',
  docs: 'https://clerk.com/docs',
  rules: [
    {
      id: 'clerk-machine-key',
      description: 'Clerk machine or API key',
      near: ['clerk'],
      token: '(?:ak|mt|oat)_[A-Za-z0-9]{40,64}',
    },
  ],
};
