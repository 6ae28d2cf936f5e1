import type { Vendor } from '../../rule.ts';

/** https://developer.dribbble.com */
export const dribbble: Vendor = {
  id: 'dribbble',
  name: 'Dribbble',
  docs: 'https://developer.dribbble.com',
  rules: [
    {
      id: 'dribbble-token',
      description: 'Dribbble access token or client secret',
      near: ['dribbble'],
      token: '[a-z0-9]{64}',
    },
  ],
};
