import type { Vendor } from '../../rule.ts';

/** https://developer-docs.citrix.com */
export const citrix: Vendor = {
  id: 'citrix',
  name: 'Citrix Cloud',
  docs: 'https://developer-docs.citrix.com',
  rules: [
    {
      id: 'citrix-client-secret',
      description: 'Citrix Cloud client secret',
      near: ['citrix'],
      token: '[A-Za-z0-9_-]{22}==',
    },
  ],
};
