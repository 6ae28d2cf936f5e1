import type { Vendor } from '../../rule.ts';

/** https://developers.cliengo.com */
export const cliengo: Vendor = {
  id: 'cliengo',
  name: 'Cliengo',
  docs: 'https://developers.cliengo.com',
  rules: [
    {
      id: 'cliengo-api-key',
      description: 'Cliengo API key',
      severity: 'medium',
      near: ['cliengo'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
