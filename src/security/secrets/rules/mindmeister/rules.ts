import type { Vendor } from '../../rule.ts';

/** https://developers.mindmeister.com/docs */
export const mindmeister: Vendor = {
  id: 'mindmeister',
  name: 'MindMeister',
  docs: 'https://developers.mindmeister.com/docs',
  rules: [
    {
      id: 'mindmeister-access-token',
      description: 'MindMeister access token',
      severity: 'medium',
      near: ['mindmeister'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
