import type { Vendor } from '../../rule.ts';

/** https://developers.meistertask.com/docs/ */
export const meistertask: Vendor = {
  id: 'meistertask',
  name: 'MeisterTask',
  docs: 'https://developers.meistertask.com/docs/',
  rules: [
    {
      id: 'meistertask-access-token',
      description: 'MeisterTask access token',
      severity: 'medium',
      near: ['meistertask', 'meister_task'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
