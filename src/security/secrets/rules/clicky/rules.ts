import type { Vendor } from '../../rule.ts';

/** https://clicky.com/help/api */
export const clicky: Vendor = {
  id: 'clicky',
  name: 'Clicky',
  docs: 'https://clicky.com/help/api',
  rules: [
    {
      id: 'clicky-site-key',
      description: 'Clicky site key',
      severity: 'medium',
      near: ['clicky_site', 'clicky_key', 'clicky.com'],
      token: '[a-z0-9]{12,16}',
      entropy: 2,
    },
    {
      id: 'clicky-admin-key',
      description: 'Clicky admin site key',
      near: ['clicky_admin', 'clicky_site_admin'],
      token: '[a-z0-9]{32}',
    },
  ],
};
