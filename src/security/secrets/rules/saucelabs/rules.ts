import type { Vendor } from '../../rule.ts';

/** https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/ */
export const saucelabs: Vendor = {
  id: 'saucelabs',
  name: 'Sauce Labs',
  docs: 'https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/',
  rules: [
    {
      id: 'saucelabs-access-key',
      description: 'Sauce Labs access key',
      near: ['sauce'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
