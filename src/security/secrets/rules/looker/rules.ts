import type { Vendor } from '../../rule.ts';

/** https://cloud.google.com/looker/docs/api-auth */
export const looker: Vendor = {
  id: 'looker',
  name: 'Looker',
  docs: 'https://cloud.google.com/looker/docs/api-auth',
  rules: [
    {
      id: 'looker-client-secret',
      description: 'Looker client secret',
      near: ['looker'],
      token: '[A-Za-z0-9]{24}',
    },
    {
      id: 'looker-client-id',
      description: 'Looker client ID',
      severity: 'low',
      near: ['looker'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
