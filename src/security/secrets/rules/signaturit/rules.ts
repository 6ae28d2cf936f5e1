import type { Vendor } from '../../rule.ts';

/** https://docs.signaturit.com/api/latest */
export const signaturit: Vendor = {
  id: 'signaturit',
  name: 'Signaturit',
  docs: 'https://docs.signaturit.com/api/latest',
  rules: [
    {
      id: 'signaturit-access-token',
      description: 'Signaturit access token',
      near: ['signaturit'],
      token: '[A-Za-z0-9]{86}',
    },
  ],
};
