import type { Vendor } from '../../rule.ts';

/** https://nozbe.help/advancedfeatures/api/ */
export const nozbeTeams: Vendor = {
  id: 'nozbe-teams',
  name: 'Nozbe Teams',
  docs: 'https://nozbe.help/advancedfeatures/api/',
  rules: [
    {
      id: 'nozbe-teams-api-token',
      description: 'Nozbe API token',
      severity: 'medium',
      near: ['nozbe'],
      token: '[A-Za-z0-9]{16}_[A-Za-z0-9_-]{64}',
    },
  ],
};
