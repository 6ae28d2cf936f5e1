import type { Vendor } from '../../rule.ts';

/** https://web3.storage/docs/ */
export const web3Storage: Vendor = {
  id: 'web3-storage',
  name: 'web3.storage',
  docs: 'https://web3.storage/docs/',
  rules: [
    {
      id: 'web3-storage-api-token',
      description: 'web3.storage or NFT.Storage token',
      near: ['web3', 'nft_storage', 'nft.storage', 'nftstorage'],
      token: 'eyJ[A-Za-z0-9_-]{15,400}\\.[A-Za-z0-9_-]{20,2000}\\.[A-Za-z0-9_-]{20,1000}',
    },
  ],
};
