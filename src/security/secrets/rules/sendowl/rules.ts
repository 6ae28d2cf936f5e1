import type { Vendor } from '../../rule.ts';

/** https://dashboard.sendowl.com/developers/api/introduction */
export const sendowl: Vendor = {
  id: 'sendowl',
  name: 'SendOwl',
  docs: 'https://dashboard.sendowl.com/developers/api/introduction',
  rules: [
    {
      id: 'sendowl-api-secret',
      description: 'SendOwl API key or secret',
      near: ['sendowl'],
      token: '[A-Za-z0-9]{20,40}',
    },
  ],
};
