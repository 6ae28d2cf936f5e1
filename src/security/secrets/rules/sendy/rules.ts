import type { Vendor } from '../../rule.ts';

/** https://sendy.co/api */
export const sendy: Vendor = {
  id: 'sendy',
  name: 'Sendy',
  docs: 'https://sendy.co/api',
  rules: [
    {
      id: 'sendy-api-key',
      description: 'Sendy API key',
      near: ['sendy_api', 'sendy_key', 'sendy-api', 'sendyapi', 'sendy api'],
      token: '[A-Za-z0-9]{20,40}',
    },
  ],
};
