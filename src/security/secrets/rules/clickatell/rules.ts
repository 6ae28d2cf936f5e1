import type { Vendor } from '../../rule.ts';

/** https://docs.clickatell.com */
export const clickatell: Vendor = {
  id: 'clickatell',
  name: 'Clickatell',
  docs: 'https://docs.clickatell.com',
  rules: [
    {
      id: 'clickatell-api-key',
      description: 'Clickatell API key',
      near: ['clickatell'],
      token: '[A-Za-z0-9_-]{22}==',
    },
  ],
};
