import type { Vendor } from '../../rule.ts';

/** https://developer.dotdigital.com */
export const dotDigital: Vendor = {
  id: 'dot-digital',
  name: 'Dotdigital',
  docs: 'https://developer.dotdigital.com',
  rules: [
    {
      id: 'dot-digital-api-user',
      description: 'Dotdigital API user',
      severity: 'medium',
      token: String.raw`apiuser-[a-f0-9]{12}@apiconnector\.com`,
    },
    {
      id: 'dot-digital-password',
      description: 'Dotdigital API password',
      near: ['dotmailer_password', 'dotdigital_password'],
      token: '[A-Za-z0-9!@#$%^&*_+-]{8,24}',
    },
  ],
};
