import type { Vendor } from '../../rule.ts';

/** https://docs.symbl.ai/ */
export const symbl: Vendor = {
  id: 'symbl',
  name: 'Symbl.ai',
  docs: 'https://docs.symbl.ai/',
  rules: [
    {
      id: 'symbl-app-secret',
      description: 'Symbl.ai app secret',
      near: ['symbl'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
