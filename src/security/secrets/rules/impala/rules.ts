import type { Vendor } from '../../rule.ts';

/** https://docs.impala.travel/ */
export const impala: Vendor = {
  id: 'impala',
  name: 'Impala',
  docs: 'https://docs.impala.travel/',
  rules: [
    {
      id: 'impala-api-key',
      description: 'Impala API key',
      severity: 'medium',
      near: ['impala'],
      token: '[A-Za-z0-9_]{46}',
    },
  ],
};
