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
      near: [
        'opensea_',
        'opensea-',
        'opensea.io',
        'openseaapi',
        'openseakey',
        'opensea api',
        'opensea key',
        'opensea token',
        'opensea"',
        "opensea'",
      ],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
