import type { Vendor } from '../../rule.ts';

/** https://developers.monnify.com/ */
export const monnify: Vendor = {
  id: 'monnify',
  name: 'Monnify',
  docs: 'https://developers.monnify.com/',
  rules: [
    {
      id: 'monnify-secret-key',
      description: 'Monnify API or secret key',
      severity: 'critical',
      near: ['monnify'],
      token: 'MK_(?:PROD|TEST)_[A-Z0-9]{10}|[A-Z0-9]{32}',
    },
  ],
};
