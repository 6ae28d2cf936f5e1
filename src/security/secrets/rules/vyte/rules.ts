import type { Vendor } from '../../rule.ts';

/** https://docs.vyte.in/ */
export const vyte: Vendor = {
  id: 'vyte',
  name: 'Vyte',
  docs: 'https://docs.vyte.in/',
  rules: [
    {
      id: 'vyte-api-key',
      description: 'Vyte API key',
      near: ['vyte'],
      token: '[A-Za-z0-9]{50}',
    },
  ],
};
