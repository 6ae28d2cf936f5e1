import type { Vendor } from '../../rule.ts';

/** https://developer.moneybird.com/ */
export const moneybird: Vendor = {
  id: 'moneybird',
  name: 'Moneybird',
  docs: 'https://developer.moneybird.com/',
  rules: [
    {
      id: 'moneybird-access-token',
      description: 'Moneybird access token',
      near: ['moneybird'],
      token: '[A-Za-z0-9_-]{43}|[A-Za-z0-9]{64}',
    },
  ],
};
