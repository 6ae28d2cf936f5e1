import type { Vendor } from '../../rule.ts';

/** https://docs.leadfeeder.com/api/ */
export const leadfeeder: Vendor = {
  id: 'leadfeeder',
  name: 'Leadfeeder',
  docs: 'https://docs.leadfeeder.com/api/',
  rules: [
    {
      id: 'leadfeeder-api-token',
      description: 'Leadfeeder API token',
      severity: 'medium',
      near: ['leadfeeder', 'leadfeeder'],
      token: '[A-Za-z0-9-]{43,44}',
    },
  ],
};
