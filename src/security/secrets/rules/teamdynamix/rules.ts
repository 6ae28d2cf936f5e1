import type { Vendor } from '../../rule.ts';

/** https://solutions.teamdynamix.com/ */
export const teamdynamix: Vendor = {
  id: 'teamdynamix',
  name: 'TeamDynamix',
  docs: 'https://solutions.teamdynamix.com/',
  rules: [
    {
      id: 'teamdynamix-web-services-key',
      description: 'TeamDynamix web services key',
      near: ['teamdynamix', 'tdwebapi', 'webserviceskey'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
