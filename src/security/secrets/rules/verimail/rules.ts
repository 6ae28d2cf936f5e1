import type { Vendor } from '../../rule.ts';

/** https://verimail.io/docs */
export const verimail: Vendor = {
  id: 'verimail',
  name: 'Verimail',
  docs: 'https://verimail.io/docs',
  rules: [
    {
      id: 'verimail-api-key',
      description: 'Verimail API key',
      near: ['verimail'],
      token: '[A-Z0-9]{32}',
    },
  ],
};
