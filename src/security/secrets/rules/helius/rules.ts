import type { Vendor } from '../../rule.ts';

/** https://docs.helius.dev/ */
export const helius: Vendor = {
  id: 'helius',
  name: 'Helius',
  docs: 'https://docs.helius.dev/',
  rules: [
    {
      id: 'helius-api-key',
      description: 'Helius API key',
      severity: 'medium',
      near: ['helius'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
