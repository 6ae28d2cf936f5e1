import type { Vendor } from '../../rule.ts';

/** https://www.roninapp.com/api */
export const roninApp: Vendor = {
  id: 'ronin-app',
  name: 'Ronin',
  docs: 'https://www.roninapp.com/api',
  rules: [
    {
      id: 'ronin-app-api-token',
      description: 'Ronin API token',
      near: ['roninapp', 'ronin_app', 'ronin-app', 'ronin app'],
      token: '[A-Za-z0-9]{26}',
    },
  ],
};
