import type { Vendor } from '../../rule.ts';

/** https://techdocs.akamai.com/linode-api/reference/get-started */
export const linode: Vendor = {
  id: 'linode',
  name: 'Linode (Akamai)',
  docs: 'https://techdocs.akamai.com/linode-api/reference/get-started',
  rules: [
    {
      id: 'linode-access-token',
      description: 'Linode personal access token',
      severity: 'critical',
      near: ['linode'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
