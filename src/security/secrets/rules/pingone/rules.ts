import type { Vendor } from '../../rule.ts';

/** https://apidocs.pingidentity.com/ */
export const pingone: Vendor = {
  id: 'pingone',
  name: 'PingOne',
  docs: 'https://apidocs.pingidentity.com/',
  rules: [
    {
      id: 'pingone-client-secret',
      description: 'PingOne client secret',
      severity: 'critical',
      near: ['pingone', 'ping_one', 'pingidentity'],
      token: '[A-Za-z0-9_-]{64}',
    },
  ],
};
