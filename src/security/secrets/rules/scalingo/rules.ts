import type { Vendor } from '../../rule.ts';

/** https://developers.scalingo.com/#authentication */
export const scalingo: Vendor = {
  id: 'scalingo',
  name: 'Scalingo',
  docs: 'https://developers.scalingo.com/#authentication',
  rules: [
    {
      id: 'scalingo-api-token',
      description: 'Scalingo API token',
      severity: 'critical',
      token: 'tk-us-[A-Za-z0-9_-]{48}',
    },
  ],
};
