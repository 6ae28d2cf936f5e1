import type { Vendor } from '../../rule.ts';

/** https://turborepo.com/docs/core-concepts/remote-caching */
export const turbo: Vendor = {
  id: 'turbo',
  name: 'Turborepo',
  docs: 'https://turborepo.com/docs/core-concepts/remote-caching',
  rules: [
    {
      id: 'turbo-remote-cache-token',
      description: 'Turborepo remote cache token',
      near: ['turbo_token', 'turbo-token', 'turbotoken'],
      token: '[A-Za-z0-9]{24,40}',
    },
  ],
};
