import type { Vendor } from '../../rule.ts';

/** https://developer.exotel.com */
export const exotel: Vendor = {
  id: 'exotel',
  name: 'Exotel',
  docs: 'https://developer.exotel.com',
  rules: [
    {
      id: 'exotel-api-token',
      description: 'Exotel API key or token',
      near: ['exotel'],
      token: '[a-z0-9]{48,50}',
    },
  ],
};
