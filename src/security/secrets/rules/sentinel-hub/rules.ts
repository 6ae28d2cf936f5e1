import type { Vendor } from '../../rule.ts';

/** https://docs.sentinel-hub.com/ */
export const sentinelHub: Vendor = {
  id: 'sentinel-hub',
  name: 'Sentinel Hub',
  docs: 'https://docs.sentinel-hub.com/',
  rules: [
    {
      id: 'sentinel-hub-client-secret',
      description: 'Sentinel Hub client secret',
      near: ['sentinelhub', 'sentinel_hub', 'sentinel-hub', 'sentinel hub', 'sh_client_secret'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'sentinel-hub-wide-secret',
      description: 'Sentinel Hub client secret',
      near: ['sentinelhub_client_secret', 'sentinel_hub_client_secret', 'sh_client_secret'],
      reach: 8,
      token: '[A-Za-z0-9!#$%&()*+,./:;<=>?@^_|~-]{40}',
    },
  ],
};
