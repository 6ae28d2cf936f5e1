import type { Vendor } from '../../rule.ts';

/** https://urlscan.io/docs/api/ */
export const urlscan: Vendor = {
  id: 'urlscan',
  name: 'urlscan.io',
  docs: 'https://urlscan.io/docs/api/',
  rules: [
    {
      id: 'urlscan-api-key',
      description: 'urlscan.io API key',
      severity: 'medium',
      near: ['urlscan'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
