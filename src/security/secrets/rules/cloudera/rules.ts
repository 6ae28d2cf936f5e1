import type { Vendor } from '../../rule.ts';

/** https://docs.cloudera.com */
export const cloudera: Vendor = {
  id: 'cloudera',
  name: 'Cloudera',
  docs: 'https://docs.cloudera.com',
  rules: [
    {
      id: 'cloudera-private-key',
      description: 'Cloudera CDP access private key',
      near: ['cdp_private', 'cdp_access', 'cloudera'],
      token: '[A-Za-z0-9+/]{43}=',
    },
  ],
};
