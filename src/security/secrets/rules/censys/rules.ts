import type { Vendor } from '../../rule.ts';

/** https://docs.censys.com */
export const censys: Vendor = {
  id: 'censys',
  name: 'Censys',
  docs: 'https://docs.censys.com',
  rules: [
    {
      id: 'censys-api-secret',
      description: 'Censys API secret',
      near: ['censys'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'censys-api-id',
      description: 'Censys API id',
      severity: 'medium',
      near: ['censys'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
    {
      id: 'censys-platform-token',
      description: 'Censys personal access token',
      token: 'censys_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,40}',
    },
  ],
};
