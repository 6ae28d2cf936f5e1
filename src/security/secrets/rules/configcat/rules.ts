import type { Vendor } from '../../rule.ts';

/** https://configcat.com/docs/advanced/public-api/ */
export const configcat: Vendor = {
  id: 'configcat',
  name: 'ConfigCat',
  docs: 'https://configcat.com/docs/advanced/public-api/',
  rules: [
    {
      id: 'configcat-sdk-key',
      description: 'ConfigCat SDK key',
      severity: 'medium',
      token: 'configcat-sdk-[12]/[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}',
    },
    {
      id: 'configcat-legacy-sdk-key',
      description: 'ConfigCat SDK key of the older form',
      severity: 'medium',
      near: ['configcat'],
      token: '[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}',
    },
  ],
};
