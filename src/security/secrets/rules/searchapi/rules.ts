import type { Vendor } from '../../rule.ts';

/** https://www.searchapi.io/docs */
export const searchapi: Vendor = {
  id: 'searchapi',
  name: 'SearchApi',
  docs: 'https://www.searchapi.io/docs',
  rules: [
    {
      id: 'searchapi-api-key',
      description: 'SearchApi API key',
      near: ['searchapi_key', 'searchapi.io', 'searchapi_api', 'searchapi-key', 'searchapi_token'],
      token: '[A-Za-z0-9]{24}',
    },
  ],
};
