import type { Vendor } from '../../rule.ts';

/** https://surge.sh/help/integrating-with-circleci */
export const surge: Vendor = {
  id: 'surge',
  name: 'Surge',
  docs: 'https://surge.sh/help/integrating-with-circleci',
  rules: [
    {
      id: 'surge-token',
      description: 'Surge token',
      near: ['surge_token', 'surge.sh', 'surge_login', 'surge-token'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
