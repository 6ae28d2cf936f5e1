import type { Vendor } from '../../rule.ts';

/** https://docs.statsig.com/access-management/api-keys */
export const statsig: Vendor = {
  id: 'statsig',
  name: 'Statsig',
  docs: 'https://docs.statsig.com/access-management/api-keys',
  rules: [
    {
      id: 'statsig-secret-key',
      description: 'Statsig server secret',
      token: 'secret-[A-Za-z0-9]{40,50}',
    },
    {
      id: 'statsig-console-key',
      description: 'Statsig Console API key',
      token: 'console-[A-Za-z0-9]{40,50}',
    },
  ],
};
