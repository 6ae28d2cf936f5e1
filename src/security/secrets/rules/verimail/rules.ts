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
      near: ['verimail', 'veri_mail', 'veri-mail', 'veri mail'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
