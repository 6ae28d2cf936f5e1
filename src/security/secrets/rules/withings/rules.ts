import type { Vendor } from '../../rule.ts';

/** https://developer.withings.com/ */
export const withings: Vendor = {
  id: 'withings',
  name: 'Withings',
  docs: 'https://developer.withings.com/',
  rules: [
    {
      id: 'withings-client-secret',
      description: 'Withings client secret',
      near: ['withings'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
