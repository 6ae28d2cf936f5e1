import type { Vendor } from '../../rule.ts';

/** https://materialize.com/docs/ */
export const materialize: Vendor = {
  id: 'materialize',
  name: 'Materialize',
  docs: 'https://materialize.com/docs/',
  rules: [
    {
      id: 'materialize-app-password',
      description: 'Materialize app password',
      token: 'mzp_[a-f0-9]{64}',
    },
  ],
};
