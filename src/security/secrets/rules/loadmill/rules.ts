import type { Vendor } from '../../rule.ts';

/** https://docs.loadmill.com/ */
export const loadmill: Vendor = {
  id: 'loadmill',
  name: 'Loadmill',
  docs: 'https://docs.loadmill.com/',
  rules: [
    {
      id: 'loadmill-api-token',
      description: 'Loadmill API token',
      severity: 'medium',
      near: ['loadmill'],
      token: '[A-Za-z0-9-]{36}',
    },
  ],
};
