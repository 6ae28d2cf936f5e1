import type { Vendor } from '../../rule.ts';

/** https://developers.easyship.com */
export const easyShip: Vendor = {
  id: 'easy-ship',
  name: 'Easyship',
  docs: 'https://developers.easyship.com',
  rules: [
    {
      id: 'easy-ship-api-token',
      description: 'Easyship API token',
      token: '(?:prod|sand)_[A-Za-z0-9+/]{43}=',
    },
  ],
};
