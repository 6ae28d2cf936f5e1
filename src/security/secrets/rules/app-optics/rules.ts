import type { Vendor } from '../../rule.ts';

/** https://docs.appoptics.com */
export const appOptics: Vendor = {
  id: 'app-optics',
  name: 'AppOptics',
  docs: 'https://docs.appoptics.com',
  rules: [
    {
      id: 'app-optics-api-token',
      description: 'AppOptics API token',
      near: ['appoptics', 'app_optics', 'app-optics'],
      token: '[A-Za-z0-9_-]{71}',
    },
  ],
};
