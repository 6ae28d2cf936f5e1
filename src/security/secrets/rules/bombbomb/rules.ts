import type { Vendor } from '../../rule.ts';

/** https://developer.bombbomb.com */
export const bombbomb: Vendor = {
  id: 'bombbomb',
  name: 'BombBomb',
  docs: 'https://developer.bombbomb.com',
  rules: [
    {
      id: 'bombbomb-api-key',
      description: 'BombBomb API key',
      severity: 'medium',
      near: ['bombbomb'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
