import type { Vendor } from '../../rule.ts';

/** https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication */
export const linkedin: Vendor = {
  id: 'linkedin',
  name: 'LinkedIn',
  docs: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
  rules: [
    {
      id: 'linkedin-client-secret',
      description: 'LinkedIn client secret',
      token: 'WPL_AP[0-9]\\.[A-Za-z0-9]{16}\\.[A-Za-z0-9]{6}[A-Za-z0-9+/]{0,10}[=]{0,2}',
    },
    {
      id: 'linkedin-legacy-client-secret',
      description: 'LinkedIn client secret of the older form',
      near: ['linkedin', 'linked_in', 'linked-in'],
      token: '[A-Za-z0-9]{16}',
      entropy: 2,
    },
    {
      id: 'linkedin-client-id',
      description: 'LinkedIn client ID',
      severity: 'low',
      near: ['linkedin', 'linked_in', 'linked-in'],
      token: '[a-z0-9]{14}',
      entropy: 2.2,
    },
    {
      id: 'linkedin-access-token',
      description: 'LinkedIn access token',
      near: ['linkedin', 'linked_in', 'linked-in'],
      token: 'AQ[A-Za-z0-9_-]{200,400}',
    },
  ],
};
