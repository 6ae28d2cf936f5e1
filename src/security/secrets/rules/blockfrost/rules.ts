import type { Vendor } from '../../rule.ts';

/** https://docs.blockfrost.io */
export const blockfrost: Vendor = {
  id: 'blockfrost',
  name: 'Blockfrost',
  docs: 'https://docs.blockfrost.io',
  rules: [
    {
      id: 'blockfrost-project-id',
      description: 'Blockfrost project id',
      token: '(?:mainnet|preprod|preview|testnet|ipfs)[A-Za-z0-9]{32}',
      entropy: 3,
    },
  ],
};
