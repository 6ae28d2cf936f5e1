import type { Vendor } from '../../rule.ts';

/** https://launchdarkly.com/docs/home/account/api */
export const launchdarkly: Vendor = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  docs: 'https://launchdarkly.com/docs/home/account/api',
  rules: [
    {
      id: 'launchdarkly-api-key',
      description: 'LaunchDarkly access token or SDK key',
      token: '(?:api|sdk)-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
    {
      id: 'launchdarkly-access-token',
      description: 'LaunchDarkly access token of the older form',
      near: ['launchdarkly', 'launch_darkly', 'launch-darkly'],
      token: '[a-z0-9=_-]{40}|[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
    {
      id: 'launchdarkly-mobile-key',
      description: 'LaunchDarkly mobile key',
      severity: 'low',
      token: 'mob-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
