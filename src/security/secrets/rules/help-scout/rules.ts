import type { Vendor } from '../../rule.ts';

/** https://developer.helpscout.com/mailbox-api/overview/authentication/ */
export const helpScout: Vendor = {
  id: 'help-scout',
  name: 'Help Scout',
  docs: 'https://developer.helpscout.com/mailbox-api/overview/authentication/',
  rules: [
    {
      id: 'help-scout-app-secret',
      description: 'Help Scout app secret or API key',
      near: ['helpscout', 'help_scout', 'help-scout'],
      token: '[A-Za-z0-9]{56}|[A-Za-z0-9]{32}|[A-Za-z0-9]{40}',
    },
  ],
};
