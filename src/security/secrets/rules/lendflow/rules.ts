import type { Vendor } from '../../rule.ts';

/** https://docs.lendflow.com/ */
export const lendflow: Vendor = {
  id: 'lendflow',
  name: 'Lendflow',
  docs: 'https://docs.lendflow.com/',
  rules: [
    {
      id: 'lendflow-api-key',
      description: 'Lendflow API token',
      near: ['lendflow'],
      token: '[A-Za-z0-9]{36}\\.[A-Za-z0-9]{235}\\.[A-Za-z0-9_-]{500,700}',
    },
  ],
};
