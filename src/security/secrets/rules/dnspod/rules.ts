import type { Vendor } from '../../rule.ts';

/** https://docs.dnspod.com */
export const dnspod: Vendor = {
  id: 'dnspod',
  name: 'DNSPod',
  docs: 'https://docs.dnspod.com',
  rules: [
    {
      id: 'dnspod-token',
      description: 'DNSPod token',
      near: ['dnspod', 'dp_id', 'login_token'],
      token: '[0-9]{4,7},[a-z0-9]{32}',
    },
  ],
};
