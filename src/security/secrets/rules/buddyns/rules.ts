import type { Vendor } from '../../rule.ts';

/** https://www.buddyns.com/support/api/ */
export const buddyns: Vendor = {
  id: 'buddyns',
  name: 'BuddyNS',
  docs: 'https://www.buddyns.com/support/api/',
  rules: [
    {
      id: 'buddyns-api-key',
      description: 'BuddyNS API key',
      severity: 'medium',
      near: ['buddyns'],
      token: '[a-z0-9]{40}',
    },
  ],
};
