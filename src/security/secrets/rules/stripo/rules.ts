import type { Vendor } from '../../rule.ts';

/** https://stripo.email/ */
export const stripo: Vendor = {
  id: 'stripo',
  name: 'Stripo',
  docs: 'https://stripo.email/',
  rules: [
    {
      id: 'stripo-token',
      description: 'Stripo secret or token',
      near: ['stripo'],
      token: '[a-f0-9]{32}',
    },
  ],
};
