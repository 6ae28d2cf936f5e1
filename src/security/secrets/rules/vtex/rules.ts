import type { Vendor } from '../../rule.ts';

/** https://developers.vtex.com/docs/guides/api-authentication-using-api-keys */
export const vtex: Vendor = {
  id: 'vtex',
  name: 'VTEX',
  docs: 'https://developers.vtex.com/docs/guides/api-authentication-using-api-keys',
  rules: [
    {
      id: 'vtex-app-token',
      description: 'VTEX app token',
      near: ['vtex', 'apptoken'],
      token: '[A-Z]{64,200}',
    },
    {
      id: 'vtex-app-key',
      description: 'VTEX app key',
      severity: 'medium',
      token: 'vtexappkey-[a-z0-9-]{3,40}-[A-Z]{6}',
    },
  ],
};
