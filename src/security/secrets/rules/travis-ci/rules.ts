import type { Vendor } from '../../rule.ts';

/** https://docs.travis-ci.com/user/customizing-the-build */
export const travisCi: Vendor = {
  id: 'travis-ci',
  name: 'Travis CI',
  docs: 'https://docs.travis-ci.com/user/customizing-the-build',
  rules: [
    {
      id: 'travis-ci-access-token',
      description: 'Travis CI access token',
      near: ['travis'],
      common: true,
      token: '[A-Za-z0-9_]{22}',
      entropy: 3.6,
    },
  ],
};
