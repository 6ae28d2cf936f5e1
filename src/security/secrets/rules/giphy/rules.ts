import type { Vendor } from '../../rule.ts';

/** https://developers.giphy.com */
export const giphy: Vendor = {
  id: 'giphy',
  name: 'GIPHY',
  docs: 'https://developers.giphy.com',
  rules: [
    {
      id: 'giphy-api-key',
      description: 'GIPHY API key',
      severity: 'medium',
      near: ['giphy'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
