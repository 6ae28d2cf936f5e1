import type { Vendor } from '../../rule.ts';

/** https://paydirtapp.com/ */
export const paydirt: Vendor = {
  id: 'paydirt',
  name: 'Paydirt',
  docs: 'https://paydirtapp.com/',
  rules: [
    {
      id: 'paydirt-api-key',
      description: 'Paydirt API key',
      severity: 'medium',
      near: ['paydirt'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
