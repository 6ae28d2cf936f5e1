import type { Vendor } from '../../rule.ts';

/** https://countrylayer.com/documentation/ */
export const countryLayer: Vendor = {
  id: 'country-layer',
  name: 'countrylayer',
  docs: 'https://countrylayer.com/documentation/',
  rules: [
    {
      id: 'country-layer-access-key',
      description: 'countrylayer access key',
      severity: 'medium',
      near: ['countrylayer'],
      token: '[a-z0-9]{32}',
    },
  ],
};
