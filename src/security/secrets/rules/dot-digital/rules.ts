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
  ],
};
