import type { Vendor } from '../../rule.ts';

/** https://services.reachmail.net/ */
export const reachmail: Vendor = {
  id: 'reachmail',
  name: 'ReachMail',
  docs: 'https://services.reachmail.net/',
  rules: [
    {
      id: 'reachmail-api-token',
      description: 'ReachMail API token',
      near: ['reachmail', 'reach_mail', 'reach-mail', 'reach mail'],
      token: '[A-Za-z0-9_-]{76}',
    },
    {
      id: 'reachmail-legacy-token',
      description: 'ReachMail token in base64',
      near: ['reachmail'],
      token: '[A-Za-z0-9_-]{60,96}',
    },
  ],
};
