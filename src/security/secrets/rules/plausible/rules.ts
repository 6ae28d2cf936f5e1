import type { Vendor } from '../../rule.ts';

/** https://plausible.io/docs/stats-api */
export const plausible: Vendor = {
  id: 'plausible',
  name: 'Plausible',
  docs: 'https://plausible.io/docs/stats-api',
  rules: [
    {
      id: 'plausible-api-key',
      description: 'Plausible API key',
      severity: 'medium',
      near: ['plausible'],
      common: true,
      token: '[A-Za-z0-9_-]{64}',
    },
  ],
};
