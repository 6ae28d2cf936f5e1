import type { Vendor } from '../../rule.ts';

/** https://unplu.gg/ */
export const unplugg: Vendor = {
  id: 'unplugg',
  name: 'Unplu.gg',
  docs: 'https://unplu.gg/',
  rules: [
    {
      id: 'unplugg-api-key',
      description: 'Unplu.gg API key',
      near: ['unplugg'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
