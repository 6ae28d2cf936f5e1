import type { Vendor } from '../../rule.ts';

/** https://api.sharefile.com/gettingstarted/oauth2 */
export const sharefile: Vendor = {
  id: 'sharefile',
  name: 'ShareFile',
  docs: 'https://api.sharefile.com/gettingstarted/oauth2',
  rules: [
    {
      id: 'sharefile-client-secret',
      description: 'ShareFile client secret',
      near: ['sharefile'],
      token: '[A-Za-z0-9]{48,52}',
    },
  ],
};
