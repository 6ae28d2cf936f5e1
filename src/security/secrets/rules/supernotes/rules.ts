import type { Vendor } from '../../rule.ts';

/** https://api.supernotes.app/docs/ */
export const supernotes: Vendor = {
  id: 'supernotes',
  name: 'Supernotes',
  docs: 'https://api.supernotes.app/docs/',
  rules: [
    {
      id: 'supernotes-api-key',
      description: 'Supernotes API key',
      near: ['supernotes', 'super_notes', 'super-notes', 'super notes'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
