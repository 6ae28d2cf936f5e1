import type { Vendor } from '../../rule.ts';

/** https://developers.gorgias.com */
export const gorgias: Vendor = {
  id: 'gorgias',
  name: 'Gorgias',
  docs: 'https://developers.gorgias.com',
  rules: [
    {
      id: 'gorgias-api-key',
      description: 'Gorgias API key',
      near: ['gorgias'],
      token: '[a-z0-9]{64}',
    },
  ],
};
