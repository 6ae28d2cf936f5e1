import type { Vendor } from '../../rule.ts';

/** https://docs.copyleaks.com */
export const copyleaks: Vendor = {
  id: 'copyleaks',
  name: 'Copyleaks',
  docs: 'https://docs.copyleaks.com',
  rules: [
    {
      id: 'copyleaks-api-key',
      description: 'Copyleaks API key',
      severity: 'medium',
      near: ['copyleaks'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
