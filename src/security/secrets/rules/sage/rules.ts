import type { Vendor } from '../../rule.ts';

/** https://developer.sage.com/accounting/ */
export const sage: Vendor = {
  id: 'sage',
  name: 'Sage',
  docs: 'https://developer.sage.com/accounting/',
  rules: [
    {
      id: 'sage-client-secret',
      description: 'Sage client secret',
      near: ['sage_client_secret', 'sage_secret', 'sageclientsecret'],
      reach: 8,
      token: '[A-Za-z0-9!#$%&()*+,./:;<=>?@^_|~-]{20}',
    },
    {
      id: 'sage-hex-secret',
      description: 'Sage client secret',
      near: ['sage_client', 'sage_secret', 'sage_api'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
