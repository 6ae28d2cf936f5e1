import type { Vendor } from '../../rule.ts';

/** https://messente.com/documentation/ */
export const messente: Vendor = {
  id: 'messente',
  name: 'Messente',
  docs: 'https://messente.com/documentation/',
  rules: [
    {
      id: 'messente-api-password',
      description: 'Messente API user or password',
      near: ['messente'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
