import type { Vendor } from '../../rule.ts';

/** https://docs.holistics.io/docs/api */
export const holistics: Vendor = {
  id: 'holistics',
  name: 'Holistics',
  docs: 'https://docs.holistics.io/docs/api',
  rules: [
    {
      id: 'holistics-api-key',
      description: 'Holistics API key',
      severity: 'medium',
      near: ['holistic'],
      token: '[A-Za-z0-9+/]{43}=|[A-Za-z0-9]{64}|[A-Za-z0-9]{90,96}',
    },
  ],
};
