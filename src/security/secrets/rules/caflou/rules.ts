import type { Vendor } from '../../rule.ts';

/** https://api.caflou.com */
export const caflou: Vendor = {
  id: 'caflou',
  name: 'Caflou',
  docs: 'https://api.caflou.com',
  rules: [
    {
      id: 'caflou-api-key',
      description: 'Caflou API key',
      severity: 'medium',
      near: ['caflou'],
      token: '[A-Za-z0-9]{48,155}',
    },
  ],
};
