import type { Vendor } from '../../rule.ts';

/** https://developer.dnsimple.com/v2/#authentication */
export const dnsimple: Vendor = {
  id: 'dnsimple',
  name: 'DNSimple',
  docs: 'https://developer.dnsimple.com/v2/#authentication',
  rules: [
    {
      id: 'dnsimple-access-token',
      description: 'DNSimple access token',
      token: 'dnsimple_[au]_[A-Za-z0-9]{30,40}',
    },
    {
      id: 'dnsimple-legacy-access-token',
      description: 'DNSimple access token of the older form',
      near: ['dnsimple'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
