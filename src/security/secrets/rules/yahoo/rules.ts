import type { Vendor } from '../../rule.ts';

/** https://developer.yahoo.com/oauth2/guide/ */
export const yahoo: Vendor = {
  id: 'yahoo',
  name: 'Yahoo',
  docs: 'https://developer.yahoo.com/oauth2/guide/',
  rules: [
    {
      id: 'yahoo-client-secret',
      description: 'Yahoo client secret',
      near: ['yahoo'],
      token: '[A-Za-z0-9]{40}',
    },
    {
      id: 'yahoo-client-id',
      description: 'Yahoo client id',
      severity: 'medium',
      token: 'dj0y[A-Za-z0-9]{80,110}-?',
    },
  ],
};
