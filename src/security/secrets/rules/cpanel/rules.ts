import type { Vendor } from '../../rule.ts';

/** https://docs.cpanel.net */
export const cpanel: Vendor = {
  id: 'cpanel',
  name: 'cPanel',
  docs: 'https://docs.cpanel.net',
  rules: [
    {
      id: 'cpanel-api-token',
      description: 'cPanel API token',
      severity: 'critical',
      near: ['cpanel', 'whm_', 'whm-'],
      token: '[A-Z0-9]{32}',
    },
  ],
};
