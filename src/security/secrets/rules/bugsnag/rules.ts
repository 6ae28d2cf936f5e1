import type { Vendor } from '../../rule.ts';

/** https://docs.bugsnag.com */
export const bugsnag: Vendor = {
  id: 'bugsnag',
  name: 'BugSnag',
  docs: 'https://docs.bugsnag.com',
  rules: [
    {
      id: 'bugsnag-auth-token',
      description: 'BugSnag API key or auth token',
      severity: 'medium',
      near: ['bugsnag'],
      token: '(?:[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}|[a-f0-9]{32})',
    },
  ],
};
