import type { Vendor } from '../../rule.ts';

/** https://docs.descope.com */
export const descope: Vendor = {
  id: 'descope',
  name: 'Descope',
  docs: 'https://docs.descope.com',
  rules: [
    {
      id: 'descope-management-key',
      description: 'Descope management key',
      near: ['descope'],
      token: 'K[A-Za-z0-9]{27}:?[A-Za-z0-9]{20,80}',
    },
  ],
};
