import type { Vendor } from '../../rule.ts';

/** https://projects.propublica.org/api-docs/congress-api/ */
export const propublica: Vendor = {
  id: 'propublica',
  name: 'ProPublica',
  docs: 'https://projects.propublica.org/api-docs/congress-api/',
  rules: [
    {
      id: 'propublica-api-key',
      description: 'ProPublica API key',
      severity: 'low',
      near: ['propublica'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
