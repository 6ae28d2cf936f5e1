import type { Vendor } from '../../rule.ts';

/** https://www.pivotaltracker.com/help/api */
export const pivotalTracker: Vendor = {
  id: 'pivotal-tracker',
  name: 'Pivotal Tracker',
  docs: 'https://www.pivotaltracker.com/help/api',
  rules: [
    {
      id: 'pivotal-tracker-api-token',
      description: 'Pivotal Tracker API token',
      severity: 'medium',
      near: ['pivotal', 'x-trackertoken'],
      common: true,
      token: '[a-f0-9]{32}',
    },
  ],
};
