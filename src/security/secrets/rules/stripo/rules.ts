import type { Vendor } from '../../rule.ts';

/** https://stripo.email/ */
export const stripo: Vendor = {
  id: 'stripo',
  name: 'Stripo',
  docs: 'https://stripo.email/',
  rules: [
    {
      id: 'stripo-signed-token',
      description: 'Stripo API token',
      near: ['stripo'],
      token: 'eyJ[A-Za-z0-9_-]{10,400}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{20,1000}',
      validator: 'jwt',
    },
    {
      id: 'stripo-token',
      description: 'Stripo secret or token',
      near: ['stripo'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
