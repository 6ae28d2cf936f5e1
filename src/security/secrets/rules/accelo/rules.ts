import type { Vendor } from '../../rule.ts';

/** https://api.accelo.com/docs/ */
export const accelo: Vendor = {
  id: 'accelo',
  name: 'Accelo',
  docs: 'https://api.accelo.com/docs/',
  rules: [
    {
      id: 'accelo-client-secret',
      description: 'Accelo client secret',
      severity: 'medium',
      near: ['accelo'],
      token: '[A-Za-z0-9_-]{32,48}',
    },
  ],
};
