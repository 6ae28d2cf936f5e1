import type { Vendor } from '../../rule.ts';

/** https://neocities.org/api */
export const neocities: Vendor = {
  id: 'neocities',
  name: 'Neocities',
  docs: 'https://neocities.org/api',
  rules: [
    {
      id: 'neocities-api-key',
      description: 'Neocities API key',
      severity: 'medium',
      near: ['neocities'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
