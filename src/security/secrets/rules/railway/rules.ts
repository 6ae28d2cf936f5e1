import type { Vendor } from '../../rule.ts';

/** https://docs.railway.com/guides/public-api */
export const railway: Vendor = {
  id: 'railway',
  name: 'Railway',
  docs: 'https://docs.railway.com/guides/public-api',
  rules: [
    {
      id: 'railway-token',
      description: 'Railway API token',
      severity: 'critical',
      near: ['railway'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
