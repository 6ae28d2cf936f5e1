import type { Vendor } from '../../rule.ts';

/** https://devdocs.drift.com */
export const drift: Vendor = {
  id: 'drift',
  name: 'Drift',
  docs: 'https://devdocs.drift.com',
  rules: [
    {
      id: 'drift-token',
      description: 'Drift access token',
      near: ['drift_token', 'drift_access', 'drift_client_secret', 'drift_oauth', 'drift_secret'],
      token: '[A-Za-z0-9]{24,40}',
    },
  ],
};
