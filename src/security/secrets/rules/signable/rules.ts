import type { Vendor } from '../../rule.ts';

/** https://www.signable.co.uk/api/ */
export const signable: Vendor = {
  id: 'signable',
  name: 'Signable',
  docs: 'https://www.signable.co.uk/api/',
  rules: [
    {
      id: 'signable-api-key',
      description: 'Signable API key',
      near: ['signable_', 'signable-', 'signable ', 'signableapi', 'signablekey', 'signabletoken'],
      token: '[A-Za-z0-9-]{32}',
      entropy: 4,
    },
  ],
};
