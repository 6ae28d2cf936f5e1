import type { Vendor } from '../../rule.ts';

/** https://www.replicon.com/help/ */
export const replicon: Vendor = {
  id: 'replicon',
  name: 'Replicon',
  docs: 'https://www.replicon.com/help/',
  rules: [
    {
      id: 'replicon-api-token',
      description: 'Replicon API token',
      near: ['replicon'],
      token: '[A-Za-z0-9_-]{22}[a-f0-9]{32}',
    },
  ],
};
