import type { Vendor } from '../../rule.ts';

/** https://www.metabase.com/docs/latest/people-and-groups/api-keys */
export const metabase: Vendor = {
  id: 'metabase',
  name: 'Metabase',
  docs: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
  rules: [
    {
      id: 'metabase-api-key',
      description: 'Metabase API key',
      token: 'mb_[A-Za-z0-9+/]{43}=',
    },
    {
      id: 'metabase-session',
      description: 'Metabase session or setup token',
      severity: 'medium',
      near: ['metabase'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
    {
      id: 'metabase-secret-key',
      description: 'Metabase embedding secret key',
      near: ['metabase'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
