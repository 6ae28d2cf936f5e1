import type { Vendor } from '../../rule.ts';

/** https://docs.etherscan.io */
export const etherscan: Vendor = {
  id: 'etherscan',
  name: 'Etherscan',
  docs: 'https://docs.etherscan.io',
  rules: [
    {
      id: 'etherscan-api-key',
      description: 'Etherscan API key',
      severity: 'medium',
      near: ['etherscan', 'arbiscan', 'basescan', 'ftmscan', 'cronoscan', 'celoscan'],
      token: '[A-Z0-9]{34}',
    },
  ],
};
