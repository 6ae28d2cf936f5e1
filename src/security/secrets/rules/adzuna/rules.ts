import type { Vendor } from '../../rule.ts';

/** https://developer.adzuna.com/overview */
export const adzuna: Vendor = {
  id: 'adzuna',
  name: 'Adzuna',
  docs: 'https://developer.adzuna.com/overview',
  rules: [
    {
      id: 'adzuna-api-key',
      description: 'Adzuna API key',
      severity: 'medium',
      near: ['adzuna'],
      token: '[a-z0-9]{32}',
    },
  ],
};
