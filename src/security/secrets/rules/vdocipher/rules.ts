import type { Vendor } from '../../rule.ts';

/** https://www.vdocipher.com/docs/server/ */
export const vdocipher: Vendor = {
  id: 'vdocipher',
  name: 'VdoCipher',
  docs: 'https://www.vdocipher.com/docs/server/',
  rules: [
    {
      id: 'vdocipher-api-secret',
      description: 'VdoCipher API secret',
      near: ['vdocipher'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
