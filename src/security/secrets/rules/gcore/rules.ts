import type { Vendor } from '../../rule.ts';

/** https://gcore.com/docs */
export const gcore: Vendor = {
  id: 'gcore',
  name: 'Gcore',
  docs: 'https://gcore.com/docs',
  rules: [
    {
      id: 'gcore-api-token',
      description: 'Gcore API token',
      near: ['gcore', 'apikey', 'api_key'],
      token: String.raw`[0-9]{1,8}\$[a-z0-9]{64,256}`,
    },
  ],
};
