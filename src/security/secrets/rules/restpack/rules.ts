import type { Vendor } from '../../rule.ts';

/** https://restpack.io/docs */
export const restpack: Vendor = {
  id: 'restpack',
  name: 'Restpack',
  docs: 'https://restpack.io/docs',
  rules: [
    {
      id: 'restpack-access-token',
      description: 'Restpack access token',
      near: ['restpack', 'restpack_html', 'restpackhtml'],
      token: '[A-Za-z0-9]{48}',
    },
  ],
};
