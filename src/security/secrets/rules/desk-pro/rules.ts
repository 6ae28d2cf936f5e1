import type { Vendor } from '../../rule.ts';

/** https://support.deskpro.com */
export const deskPro: Vendor = {
  id: 'desk-pro',
  name: 'Deskpro',
  docs: 'https://support.deskpro.com',
  rules: [
    {
      id: 'desk-pro-api-key',
      description: 'Deskpro API key',
      near: ['deskpro'],
      token: '[0-9]{1,4}:[A-Za-z0-9]{25}',
    },
  ],
};
