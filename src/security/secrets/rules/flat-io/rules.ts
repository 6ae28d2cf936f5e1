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
      near: [
        'flat_token',
        'flat_key',
        'flat_api',
        'flat_secret',
        'flat_access',
        'flat-token',
        'flat-key',
        'flat token',
        'flat key',
        'flat api',
        'flat secret',
        'flat.io',
        'flattoken',
        'flatkey',
        'flatsecret',
        'flatapi',
        'flatio',
      ],
      token: '[a-z0-9]{128}',
    },
  ],
};
