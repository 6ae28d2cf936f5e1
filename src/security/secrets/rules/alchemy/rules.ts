import type { Vendor } from '../../rule.ts';

/** https://www.alchemy.com/docs */
export const alchemy: Vendor = {
  id: 'alchemy',
  name: 'Alchemy',
  docs: 'https://www.alchemy.com/docs',
  rules: [
    {
      id: 'alchemy-api-key',
      description: 'Alchemy API key',
      token: 'alcht_[A-Za-z0-9]{24,40}',
    },
    {
      id: 'alchemy-url-key',
      description: 'Alchemy API key in an endpoint',
      token: String.raw`g?\.alchemy\.com/(?:v2|nft/v[23])/([A-Za-z0-9_-]{32})`,
    },
    {
      id: 'alchemy-legacy-api-key',
      description: 'Alchemy API key of the older form',
      near: ['alchemy'],
      token: '[A-Za-z0-9_-]{32}',
    },
  ],
};
