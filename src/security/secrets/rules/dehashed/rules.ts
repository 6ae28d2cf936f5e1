import type { Vendor } from '../../rule.ts';

/** https://www.dehashed.com/docs */
export const dehashed: Vendor = {
  id: 'dehashed',
  name: 'DeHashed',
  docs: 'https://www.dehashed.com/docs',
  rules: [
    {
      id: 'dehashed-api-key',
      description: 'DeHashed API key',
      near: ['dehashed'],
      token: '[A-Za-z0-9+/]{43}=',
    },
    {
      id: 'dehashed-short-api-key',
      description: 'DeHashed API key of the older form',
      near: ['dehashed'],
      token: '[a-z0-9]{32}',
    },
  ],
};
