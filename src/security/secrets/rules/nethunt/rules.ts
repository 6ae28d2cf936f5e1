import type { Vendor } from '../../rule.ts';

/** https://nethunt.com/integration-api */
export const nethunt: Vendor = {
  id: 'nethunt',
  name: 'NetHunt',
  docs: 'https://nethunt.com/integration-api',
  rules: [
    {
      id: 'nethunt-api-key',
      description: 'NetHunt API key',
      severity: 'medium',
      near: ['nethunt'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
