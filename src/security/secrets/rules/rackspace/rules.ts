import type { Vendor } from '../../rule.ts';

/** https://docs.rackspace.com/docs/api-access */
export const rackspace: Vendor = {
  id: 'rackspace',
  name: 'Rackspace',
  docs: 'https://docs.rackspace.com/docs/api-access',
  rules: [
    {
      id: 'rackspace-api-key',
      description: 'Rackspace API key',
      severity: 'critical',
      near: ['rackspace', 'os_api_key'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
