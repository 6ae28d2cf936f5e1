import type { Vendor } from '../../rule.ts';

/** https://vatlayer.com/documentation */
export const vatlayer: Vendor = {
  id: 'vatlayer',
  name: 'vatlayer',
  docs: 'https://vatlayer.com/documentation',
  rules: [
    {
      id: 'vatlayer-access-key',
      description: 'vatlayer access key',
      near: ['vatlayer', 'vat_layer', 'vat-layer', 'vat layer'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
