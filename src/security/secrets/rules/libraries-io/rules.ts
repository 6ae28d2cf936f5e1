import type { Vendor } from '../../rule.ts';

/** https://libraries.io/api */
export const librariesIo: Vendor = {
  id: 'libraries-io',
  name: 'Libraries.io',
  docs: 'https://libraries.io/api',
  rules: [
    {
      id: 'libraries-io-api-key',
      description: 'Libraries.io API key',
      severity: 'low',
      near: ['libraries.io', 'librariesio', 'libraries_io'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
