import type { Vendor } from '../../rule.ts';

/** https://docs.abuseipdb.com */
export const abuseIpdb: Vendor = {
  id: 'abuse-ipdb',
  name: 'AbuseIPDB',
  docs: 'https://docs.abuseipdb.com',
  rules: [
    {
      id: 'abuse-ipdb-api-key',
      description: 'AbuseIPDB API key',
      severity: 'medium',
      near: ['abuseipdb', 'abuse_ipdb', 'abuse-ipdb'],
      token: '[a-z0-9]{80}',
    },
  ],
};
