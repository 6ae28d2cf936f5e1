import type { Vendor } from '../../rule.ts';

/** https://falcon.crowdstrike.com/documentation */
export const crowdstrike: Vendor = {
  id: 'crowdstrike',
  name: 'CrowdStrike',
  docs: 'https://falcon.crowdstrike.com/documentation',
  rules: [
    {
      id: 'crowdstrike-client-secret',
      description: 'CrowdStrike API client secret',
      severity: 'critical',
      near: ['crowdstrike', 'falcon'],
      token: '[A-Za-z0-9]{40}',
    },
    {
      id: 'crowdstrike-customer-id',
      description: 'CrowdStrike customer id with checksum',
      severity: 'low',
      near: ['falcon', 'crowdstrike', 'cid='],
      token: '[a-z0-9]{32}-[a-z0-9]{2}',
    },
  ],
};
