import type { Vendor } from '../../rule.ts';

/** https://wassenger.com/docs */
export const wassenger: Vendor = {
  id: 'wassenger',
  name: 'Wassenger',
  docs: 'https://wassenger.com/docs',
  rules: [
    {
      id: 'wassenger-api-token',
      description: 'Wassenger API token',
      near: ['wassenger'],
      token: '[A-Za-z0-9]{96,128}',
    },
  ],
};
