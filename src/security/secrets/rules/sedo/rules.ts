import type { Vendor } from '../../rule.ts';

/** https://api.sedo.com/ */
export const sedo: Vendor = {
  id: 'sedo',
  name: 'Sedo',
  docs: 'https://api.sedo.com/',
  rules: [
    {
      id: 'sedo-sign-key',
      description: 'Sedo sign key',
      near: ['sedo_sign', 'sedo_key', 'sedo_api'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
