import type { Vendor } from '../../rule.ts';

/** https://www.appveyor.com/docs/api/ */
export const appveyor: Vendor = {
  id: 'appveyor',
  name: 'AppVeyor',
  docs: 'https://www.appveyor.com/docs/api/',
  rules: [
    {
      id: 'appveyor-api-token',
      description: 'AppVeyor API token',
      near: ['appveyor'],
      token: String.raw`v2\.[A-Za-z0-9]{20}`,
    },
    {
      id: 'appveyor-legacy-api-token',
      description: 'AppVeyor API token of the older form',
      near: ['appveyor'],
      token: '[a-z0-9]{20}',
    },
  ],
};
