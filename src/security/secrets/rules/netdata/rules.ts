import type { Vendor } from '../../rule.ts';

/** https://learn.netdata.cloud/docs/netdata-cloud/authentication-&-authorization/api-tokens */
export const netdata: Vendor = {
  id: 'netdata',
  name: 'Netdata',
  docs: 'https://learn.netdata.cloud/docs/netdata-cloud/authentication-&-authorization/api-tokens',
  rules: [
    {
      id: 'netdata-claim-token',
      description: 'Netdata claim token',
      severity: 'medium',
      near: ['netdata'],
      token: '[A-Za-z0-9_-]{130,140}',
    },
  ],
};
