import type { Vendor } from '../../rule.ts';

/** https://docs.netbird.io/how-to/access-netbird-public-api */
export const netbird: Vendor = {
  id: 'netbird',
  name: 'NetBird',
  docs: 'https://docs.netbird.io/how-to/access-netbird-public-api',
  rules: [
    {
      id: 'netbird-access-token',
      description: 'NetBird personal access token',
      severity: 'critical',
      token: 'nbp_[A-Za-z0-9]{36}',
    },
    {
      id: 'netbird-setup-key',
      description: 'NetBird setup key',
      near: ['netbird', 'nb_setup_key'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
      caseless: true,
    },
  ],
};
