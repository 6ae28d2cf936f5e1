import type { Vendor } from '../../rule.ts';

/** https://apiref.riskified.com/ */
export const riskified: Vendor = {
  id: 'riskified',
  name: 'Riskified',
  docs: 'https://apiref.riskified.com/',
  rules: [
    {
      id: 'riskified-auth-token',
      description: 'Riskified auth token',
      near: ['riskified'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
