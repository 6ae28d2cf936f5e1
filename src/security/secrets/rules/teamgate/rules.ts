import type { Vendor } from '../../rule.ts';

/** https://developers.teamgate.com/ */
export const teamgate: Vendor = {
  id: 'teamgate',
  name: 'Teamgate',
  docs: 'https://developers.teamgate.com/',
  rules: [
    {
      id: 'teamgate-auth-token',
      description: 'Teamgate auth token',
      near: ['teamgate', 'team_gate', 'team-gate', 'team gate'],
      token: '[A-Za-z0-9]{40}',
    },
    {
      id: 'teamgate-api-key',
      description: 'Teamgate API key',
      near: ['teamgate', 'team_gate', 'team-gate', 'team gate'],
      token: '[A-Za-z0-9]{80}',
    },
  ],
};
