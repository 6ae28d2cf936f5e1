import type { Vendor } from '../../rule.ts';

/** https://pixabay.com/api/docs/ */
export const pixabay: Vendor = {
  id: 'pixabay',
  name: 'Pixabay',
  docs: 'https://pixabay.com/api/docs/',
  rules: [
    {
      id: 'pixabay-api-key',
      description: 'Pixabay API key',
      severity: 'low',
      near: ['pixabay'],
      token: '[0-9]{7,8}-[a-f0-9]{25}|[a-z0-9-]{34}',
    },
  ],
};
