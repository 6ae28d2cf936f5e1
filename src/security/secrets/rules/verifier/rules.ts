import type { Vendor } from '../../rule.ts';

/** https://verifier.meetchopra.com/docs */
export const verifier: Vendor = {
  id: 'verifier',
  name: 'Verifier',
  docs: 'https://verifier.meetchopra.com/docs',
  rules: [
    {
      id: 'verifier-api-token',
      description: 'Verifier API token',
      near: ['verifier'],
      common: true,
      token: '[A-Za-z0-9]{96}',
    },
  ],
};
