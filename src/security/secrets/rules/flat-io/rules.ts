import type { Vendor } from '../../rule.ts';

/** https://flat.io/developers/docs/api/ */
export const flatIo: Vendor = {
  id: 'flat-io',
  name: 'Flat',
  docs: 'https://flat.io/developers/docs/api/',
  rules: [
    {
      id: 'flat-io-access-token',
      description: 'Flat personal access token',
      near: ['flat_', 'flat-', 'flat ', 'flat.io', 'flattoken', 'flatkey', 'flatsecret', 'flatapi', 'flatio'],
      token: '[a-z0-9]{128}',
    },
  ],
};
