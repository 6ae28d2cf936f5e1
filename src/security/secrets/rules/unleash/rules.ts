import type { Vendor } from '../../rule.ts';

/** https://docs.getunleash.io/reference/api-tokens-and-client-keys */
export const unleash: Vendor = {
  id: 'unleash',
  name: 'Unleash',
  docs: 'https://docs.getunleash.io/reference/api-tokens-and-client-keys',
  rules: [
    {
      id: 'unleash-client-token',
      description: 'Unleash API token',
      near: ['unleash'],
      token: '(?:\\*|\\[\\]|[a-z0-9_-]{2,30}):[a-z0-9_-]{2,30}\\.[a-f0-9]{56,64}',
    },
    {
      id: 'unleash-admin-token',
      description: 'Unleash admin or personal token',
      near: ['unleash'],
      token: 'user:[a-f0-9]{56,64}',
    },
  ],
};
