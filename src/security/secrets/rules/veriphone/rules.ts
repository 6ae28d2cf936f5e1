import type { Vendor } from '../../rule.ts';

/** https://veriphone.io/docs/v2 */
export const veriphone: Vendor = {
  id: 'veriphone',
  name: 'Veriphone',
  docs: 'https://veriphone.io/docs/v2',
  rules: [
    {
      id: 'veriphone-api-key',
      description: 'Veriphone API key',
      near: ['veriphone', 'veri_phone', 'veri-phone', 'veri phone'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
