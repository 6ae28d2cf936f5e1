import type { Vendor } from '../../rule.ts';

/** https://www.librato.com/docs/api/ */
export const librato: Vendor = {
  id: 'librato',
  name: 'Librato',
  docs: 'https://www.librato.com/docs/api/',
  rules: [
    {
      id: 'librato-api-token',
      description: 'Librato API token',
      severity: 'medium',
      near: ['librato'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
