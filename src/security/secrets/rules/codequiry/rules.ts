import type { Vendor } from '../../rule.ts';

/** https://codequiry.com */
export const codequiry: Vendor = {
  id: 'codequiry',
  name: 'Codequiry',
  docs: 'https://codequiry.com',
  rules: [
    {
      id: 'codequiry-api-key',
      description: 'Codequiry API key',
      severity: 'medium',
      near: ['codequiry'],
      token: '[A-Za-z0-9-]{64}',
    },
  ],
};
