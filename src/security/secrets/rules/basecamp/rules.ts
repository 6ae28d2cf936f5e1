import type { Vendor } from '../../rule.ts';

/** https://github.com/basecamp/api */
export const basecamp: Vendor = {
  id: 'basecamp',
  name: 'Basecamp',
  docs: 'https://github.com/basecamp/api',
  rules: [
    {
      id: 'basecamp-client-secret',
      description: 'Basecamp OAuth client secret',
      near: ['basecamp'],
      token: '[a-z0-9]{40}',
    },
    {
      id: 'basecamp-oauth-token',
      description: 'Basecamp OAuth token',
      token: 'BAhbB[A-Za-z0-9_-]{100,400}={0,2}--[a-f0-9]{40}',
    },
  ],
};
