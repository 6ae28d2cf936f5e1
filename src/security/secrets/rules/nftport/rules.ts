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
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
