import type { Vendor } from '../../rule.ts';

/** https://help.nuclino.com/d3a29686-api */
export const nuclino: Vendor = {
  id: 'nuclino',
  name: 'Nuclino',
  docs: 'https://help.nuclino.com/d3a29686-api',
  rules: [
    {
      id: 'nuclino-api-key',
      description: 'Nuclino API key',
      severity: 'medium',
      near: ['nuclino'],
      token: '[a-f0-9]{60,70}|[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
