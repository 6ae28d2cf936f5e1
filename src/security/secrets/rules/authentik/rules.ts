import type { Vendor } from '../../rule.ts';

/** https://docs.goauthentik.io */
export const authentik: Vendor = {
  id: 'authentik',
  name: 'authentik',
  docs: 'https://docs.goauthentik.io',
  rules: [
    {
      id: 'authentik-token',
      description: 'authentik API token',
      near: ['authentik'],
      token: '[A-Za-z0-9]{60}',
    },
  ],
};
