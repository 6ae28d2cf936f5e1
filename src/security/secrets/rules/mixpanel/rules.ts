import type { Vendor } from '../../rule.ts';

/** https://developer.mixpanel.com/reference/project-secret */
export const mixpanel: Vendor = {
  id: 'mixpanel',
  name: 'Mixpanel',
  docs: 'https://developer.mixpanel.com/reference/project-secret',
  rules: [
    {
      id: 'mixpanel-project-secret',
      description: 'Mixpanel project secret',
      severity: 'medium',
      near: ['mixpanel'],
      token: '[a-f0-9]{32}',
    },
    {
      id: 'mixpanel-service-account-secret',
      description: 'Mixpanel secret of a service account',
      near: ['mixpanel'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'mixpanel-service-account',
      description: 'Mixpanel service account name',
      severity: 'low',
      near: ['mixpanel'],
      token: '[a-zA-Z0-9.]{3,40}\\.[a-f0-9]{6}\\.mp-service-account',
    },
  ],
};
