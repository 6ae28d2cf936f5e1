import type { Vendor } from '../../rule.ts';

/** https://verifalia.com/developers */
export const verifalia: Vendor = {
  id: 'verifalia',
  name: 'Verifalia',
  docs: 'https://verifalia.com/developers',
  rules: [
    {
      id: 'verifalia-api-key',
      description: 'Verifalia key',
      near: ['verifalia'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
