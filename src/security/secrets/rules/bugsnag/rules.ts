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
      token: '(?:[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}|[a-z0-9]{32})',
    },
  ],
};
