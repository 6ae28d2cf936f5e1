import type { Vendor } from '../../rule.ts';

/** https://nimble.readthedocs.io/en/latest/ */
export const nimble: Vendor = {
  id: 'nimble',
  name: 'Nimble',
  docs: 'https://nimble.readthedocs.io/en/latest/',
  rules: [
    {
      id: 'nimble-api-token',
      description: 'Nimble API token',
      severity: 'medium',
      near: ['nimble'],
      token: '[A-Za-z0-9]{30}',
    },
  ],
};
