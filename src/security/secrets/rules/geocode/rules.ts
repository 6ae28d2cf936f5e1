import type { Vendor } from '../../rule.ts';

/** https://geocode.xyz/api */
export const geocode: Vendor = {
  id: 'geocode',
  name: 'Geocode',
  docs: 'https://geocode.xyz/api',
  rules: [
    {
      id: 'geocode-api-key',
      description: 'Geocode auth code',
      severity: 'medium',
      near: ['geocode'],
      token: '[a-z0-9]{28}',
    },
    {
      id: 'geocode-xyz-auth',
      description: 'Geocode auth code of geocode.xyz',
      severity: 'medium',
      near: ['geocode'],
      token: '[0-9]{15,24}x[0-9]{3,7}',
      entropy: 2,
    },
  ],
};
