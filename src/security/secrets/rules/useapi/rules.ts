import type { Vendor } from '../../rule.ts';

/** https://useapi.net/docs */
export const useapi: Vendor = {
  id: 'useapi',
  name: 'useapi.net',
  docs: 'https://useapi.net/docs',
  rules: [
    {
      id: 'useapi-api-token',
      description: 'useapi.net token',
      token: 'user:[0-9]{1,6}-[A-Za-z0-9]{20}',
    },
  ],
};
