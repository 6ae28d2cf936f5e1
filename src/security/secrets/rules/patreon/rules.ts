import type { Vendor } from '../../rule.ts';

/** https://docs.patreon.com/ */
export const patreon: Vendor = {
  id: 'patreon',
  name: 'Patreon',
  docs: 'https://docs.patreon.com/',
  rules: [
    {
      id: 'patreon-access-token',
      description: 'Patreon access token or client secret',
      near: ['patreon'],
      token: '[A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{64}',
    },
  ],
};
