import type { Vendor } from '../../rule.ts';

/** https://learn.microsoft.com/appcenter */
export const appCenter: Vendor = {
  id: 'app-center',
  name: 'Visual Studio App Center',
  docs: 'https://learn.microsoft.com/appcenter',
  rules: [
    {
      id: 'app-center-api-token',
      description: 'Visual Studio App Center API token',
      near: ['appcenter', 'app_center', 'app-center'],
      token: '[a-z0-9]{40}',
    },
  ],
};
