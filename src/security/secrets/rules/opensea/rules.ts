import type { Vendor } from '../../rule.ts';

/** https://docs.opensea.io/reference/api-keys */
export const opensea: Vendor = {
  id: 'opensea',
  name: 'OpenSea',
  docs: 'https://docs.opensea.io/reference/api-keys',
  rules: [
    {
      id: 'opensea-api-key',
      description: 'OpenSea API key',
      severity: 'medium',
      near: ['opensea'],
      token: '[a-f0-9]{32}',
    },
  ],
};
