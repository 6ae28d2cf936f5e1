import type { Vendor } from '../../rule.ts';

/** https://coolify.io/docs/api-reference */
export const coolify: Vendor = {
  id: 'coolify',
  name: 'Coolify',
  docs: 'https://coolify.io/docs/api-reference',
  rules: [
    {
      id: 'coolify-api-token',
      description: 'Coolify API token',
      near: ['coolify'],
      token: String.raw`[0-9]{1,5}\|[A-Za-z0-9]{40,56}`,
    },
  ],
};
