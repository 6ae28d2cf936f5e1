import type { Vendor } from '../../rule.ts';

/** https://community.workday.com/ */
export const workday: Vendor = {
  id: 'workday',
  name: 'Workday',
  docs: 'https://community.workday.com/',
  rules: [
    {
      id: 'workday-client-secret',
      description: 'Workday client secret',
      near: ['workday'],
      token: '[A-Za-z0-9]{45,60}',
    },
    {
      id: 'workday-refresh-token',
      description: 'Workday refresh token',
      near: ['workday_refresh', 'workday_token'],
      token: '[A-Za-z0-9]{60,100}',
    },
  ],
};
