import type { Vendor } from '../../rule.ts';

/** https://developers.yousign.com/docs/set-up-your-account */
export const yousign: Vendor = {
  id: 'yousign',
  name: 'Yousign',
  docs: 'https://developers.yousign.com/docs/set-up-your-account',
  rules: [
    {
      id: 'yousign-api-key',
      description: 'Yousign API key',
      near: ['yousign', 'you_sign', 'you-sign', 'you sign'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
