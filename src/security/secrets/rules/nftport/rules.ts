import type { Vendor } from '../../rule.ts';

/** https://docs.nftport.xyz/ */
export const nftport: Vendor = {
  id: 'nftport',
  name: 'NFTPort',
  docs: 'https://docs.nftport.xyz/',
  rules: [
    {
      id: 'nftport-api-key',
      description: 'NFTPort API key',
      severity: 'medium',
      near: ['nftport'],
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
