import type { Vendor } from '../../rule.ts';

/** https://www.recraft.ai/docs */
export const recraft: Vendor = {
  id: 'recraft',
  name: 'Recraft',
  docs: 'https://www.recraft.ai/docs',
  rules: [
    {
      id: 'recraft-api-token',
      description: 'Recraft API token',
      near: ['recraft'],
      token: '[A-Za-z0-9]{60,70}',
    },
  ],
};
