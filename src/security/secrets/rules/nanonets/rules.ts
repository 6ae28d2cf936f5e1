import type { Vendor } from '../../rule.ts';

/** https://docs.nanonets.com/ */
export const nanonets: Vendor = {
  id: 'nanonets',
  name: 'Nanonets',
  docs: 'https://docs.nanonets.com/',
  rules: [
    {
      id: 'nanonets-api-key',
      description: 'Nanonets API key',
      severity: 'medium',
      near: ['nanonets'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}|[A-Za-z0-9_-]{32}',
    },
  ],
};
