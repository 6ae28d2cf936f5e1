import type { Vendor } from '../../rule.ts';

/** https://developers.genesiscloud.com */
export const genesisCloud: Vendor = {
  id: 'genesis-cloud',
  name: 'Genesis Cloud',
  docs: 'https://developers.genesiscloud.com',
  rules: [
    {
      id: 'genesis-cloud-api-token',
      description: 'Genesis Cloud API token',
      near: ['genesiscloud', 'genesis_cloud'],
      token: '[a-z0-9]{40,64}',
    },
  ],
};
