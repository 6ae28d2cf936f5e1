import type { Vendor } from '../../rule.ts';

/** https://swiftype.com/documentation/site-search/overview */
export const swiftype: Vendor = {
  id: 'swiftype',
  name: 'Swiftype',
  docs: 'https://swiftype.com/documentation/site-search/overview',
  rules: [
    {
      id: 'swiftype-api-key',
      description: 'Swiftype API key',
      near: ['swiftype'],
      token: '[A-Za-z0-9-]{6}_[A-Za-z0-9-]{6}-[A-Za-z0-9-]{6}',
    },
    {
      id: 'swiftype-user-key',
      description: 'Swiftype API key',
      near: ['swiftype_api', 'swiftype_key', 'swiftype_token'],
      token: '[A-Za-z0-9_-]{20}',
    },
  ],
};
