import type { Vendor } from '../../rule.ts';

/** https://cicero.azavea.com/docs/ */
export const cicero: Vendor = {
  id: 'cicero',
  name: 'Cicero',
  docs: 'https://cicero.azavea.com/docs/',
  rules: [
    {
      id: 'cicero-api-key',
      description: 'Cicero API key',
      severity: 'medium',
      near: ['cicero'],
      token: '[a-z0-9]{40}',
    },
  ],
};
